import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename } from 'node:path';

/** Serves one video file on this machine, the way a web server would. */
export async function serveVideo(
	path: string,
): Promise<{ url: string; stop: () => Promise<void> }> {
	const { size } = await stat(path);
	const server = createServer((request, response) => {
		response.writeHead(200, { 'content-type': 'video/mp4', 'content-length': size });
		if (request.method === 'HEAD') response.end();
		else createReadStream(path).pipe(response);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port was given.');
	return {
		url: `http://127.0.0.1:${address.port}/${encodeURIComponent(basename(path))}`,
		stop: async () => {
			server.closeAllConnections();
			await once(server.close(), 'close');
		},
	};
}
