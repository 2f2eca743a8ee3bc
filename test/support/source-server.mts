import { once } from 'node:events';
import {
	createServer,
	type IncomingHttpHeaders,
	type IncomingMessage,
	type ServerResponse,
} from 'node:http';

/** A server that files are fetched from. */
export interface SourceServer {
	/** Without a slash at its end. */
	url: string;
	/** Name and port. */
	host: string;
	/** What it was asked, oldest first. */
	asked: { path: string; headers: IncomingHttpHeaders }[];
	close(): Promise<void>;
}

/** Serves on loopback until it is closed, whatever connections are open then. */
export async function startSource(
	answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<SourceServer> {
	const asked: SourceServer['asked'] = [];
	const server = createServer((request, response) => {
		asked.push({ path: request.url ?? '', headers: request.headers });
		answer(request, response);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port');
	const host = `127.0.0.1:${address.port}`;
	return {
		url: `http://${host}`,
		host,
		asked,
		async close() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
	};
}
