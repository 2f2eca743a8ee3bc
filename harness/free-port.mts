import { once } from 'node:events';
import { createServer } from 'node:net';

/** Tells whether nobody listens on a port of this machine. */
export async function isFree(port: number): Promise<boolean> {
	const server = createServer();
	try {
		server.listen(port, '127.0.0.1');
		await once(server, 'listening');
		return true;
	} catch {
		return false;
	} finally {
		server.close();
	}
}

/** Ports that the system just had free; all different. Somebody else may still take one before it is used. */
export async function freePorts(count: number): Promise<number[]> {
	const servers = Array.from({ length: count }, () => createServer());
	const ports: number[] = [];
	for (const server of servers) {
		server.listen(0, '127.0.0.1');
		await once(server, 'listening');
		const address = server.address();
		if (address === null || typeof address === 'string') throw new Error('No port was given.');
		ports.push(address.port);
	}
	for (const server of servers) await once(server.close(), 'close');
	return ports;
}
