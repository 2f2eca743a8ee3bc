import { createServer } from 'node:net';
import { once } from 'node:events';
import { startSandbox } from './sandbox.mjs';
import { webClient } from './store/seed.mjs';

/** The port if it is free, else 0, which lets the system choose. */
async function freePort(port: number): Promise<number> {
	const probe = createServer();
	try {
		probe.listen(port, '127.0.0.1');
		await once(probe, 'listening');
	} catch {
		return 0;
	}
	probe.close();
	await once(probe, 'close');
	return port;
}

const [apiPort, imsPort, storagePort, controlPort, pagePort] = [
	await freePort(4010),
	await freePort(4011),
	await freePort(4012),
	await freePort(4013),
	await freePort(4014),
];
const sandbox = await startSandbox({ apiPort, imsPort, storagePort, controlPort, pagePort });

process.stdout
	.write(`A Frame.io to try the nodes with. It stays until Ctrl-C and forgets everything then.

  Frame.io API    ${sandbox.apiUrl}
  Adobe IMS       ${sandbox.imsUrl}
  Storage         ${sandbox.storageUrl}
  Control         ${sandbox.controlUrl}/state
  Web page        ${sandbox.pageUrl}

In n8n create a "Frame.io Server-to-Server API" credential:
  Environment        Custom
  API Base Address   ${sandbox.apiUrl}
  IMS Base Address   ${sandbox.imsUrl}
  Client ID          ${sandbox.clientId}
  Client Secret      ${sandbox.clientSecret}

Or a "Frame.io OAuth2 API" credential, which signs in Erin Editor without asking:
  the same addresses, Client ID ${webClient.id}, Client Secret ${webClient.secret}
`);

/** One Ctrl-C may arrive several times, because npm passes it on as well. */
let stopping: Promise<void> | undefined;
const stop = () => void (stopping ??= sandbox.stop().finally(() => process.exit(0)));
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
