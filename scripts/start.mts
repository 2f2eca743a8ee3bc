// Starts n8n with the nodes in it and a Frame.io to use them with, shows what they do, and stays for trying more.
// With FRAMEIO_CLIENT_ID and FRAMEIO_CLIENT_SECRET set it works with the real Frame.io.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { N8nClient } from '../harness/n8n-client.mjs';
import { startN8n } from '../harness/n8n-server.mjs';
import { packageTarball } from '../harness/package-tarball.mjs';
import { reportWhile } from '../harness/report.mjs';
import { temporaryFolder } from '../harness/temporary-folder.mjs';
import { writeSampleVideo } from '../harness/video/sample-video.mjs';
import { runDemo } from './demo/demo.mjs';
import { serveVideo } from '../harness/file-server.mjs';
import { chooseService } from './demo/service.mjs';
import { terminal } from './demo/terminal.mjs';

const report = terminal();
const started: Array<() => Promise<void>> = [];
const interrupted = new AbortController();

/** How long to wait for a step that cannot be cut short. */
const PATIENCE_MS = 15_000;

/** Ends what was started, the latest first. */
async function stopAll(): Promise<void> {
	for (let stop = started.pop(); stop; stop = started.pop()) await stop();
}

async function start(): Promise<void> {
	const tarball = await packageTarball(report);
	const service = await chooseService();
	started.push(service.stop);

	const { WEBHOOK_URL: webhookUrl } = process.env;
	const server = await startN8n({
		packageTarball: tarball,
		port: 5678,
		env: webhookUrl ? { WEBHOOK_URL: webhookUrl } : {},
		report,
		signal: interrupted.signal,
	});
	started.push(server.stop);

	const account = {
		email: 'editor@example.com',
		password: `Aa1-${randomBytes(6).toString('base64url')}`,
	};
	const n8n = new N8nClient(server.url, () => server.log.tail());
	await n8n.setUpOwner(account);
	const credential = await n8n.createCredential(
		'frameIoServerToServerApi',
		'Frame.io service account',
		service.credential,
	);
	const verdict = await n8n.testCredential(credential);
	if (verdict.status !== 'OK') throw new Error(`The credential does not work: ${verdict.message}`);

	const folder = await temporaryFolder();
	started.push(folder.remove);
	const path = join(folder.path, 'sample-video.mp4');
	await reportWhile(report, 'Making a sample video', async () => await writeSampleVideo(path));
	const video = await serveVideo(path);
	started.push(video.stop);

	const reachable = service.control !== undefined || webhookUrl !== undefined;
	await runDemo({
		n8n,
		serviceName: service.name,
		credential,
		videoUrl: video.url,
		reachable,
		report,
	});

	report(`
Try it yourself:
  ${server.url}
  e-mail    ${account.email}
  password  ${account.password}
${service.pageUrl === undefined ? '' : `\nComment, upload, set a status and run custom actions, as in Frame.io:\n  ${service.pageUrl}\n`}
Ctrl-C stops everything and forgets it.`);
}

/** n8n's process and the servers keep this one alive when it is done. */
const starting = start().catch((error: unknown) => {
	if (interrupted.signal.aborted) return;
	process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
	leave(1);
});

/** One Ctrl-C may arrive several times: npm and tsx pass it on as well. */
function leave(code: number): void {
	if (interrupted.signal.aborted) return;
	report('\nStopping …');
	interrupted.abort();
	void Promise.race([code === 0 ? starting : undefined, pause(PATIENCE_MS)])
		.then(stopAll)
		.finally(() => process.exit(code));
}

process.on('SIGINT', () => leave(0));
process.on('SIGTERM', () => leave(0));
