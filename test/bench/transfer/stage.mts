import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Json } from '../../../harness/json.mjs';
import { N8nClient, type WorkflowNode } from '../../../harness/n8n-client.mjs';
import { startN8n } from '../../../harness/n8n-server.mjs';
import { packageTarball } from '../../../harness/package-tarball.mjs';
import { ROOT } from '../../../harness/paths.mjs';
import type { Report } from '../../../harness/report.mjs';
import { SandboxControl } from '../../../sandbox/control-client.mjs';
import type { Sandbox } from '../../../sandbox/sandbox.mjs';
import { byId, frameIo, httpRequest, MANUAL, manual } from '../../n8n/workflows.mjs';
import { FrameIoClient, type Upload } from './frameio-client.mjs';
import { serveGenerated } from './generated-file.mjs';
import { MemoryWatch } from './memory.mjs';

const FOLDER = join(ROOT, 'test', 'bench', 'transfer');
const RUN_MS = 15 * 60_000;
const ACCOUNT = { email: 'owner@example.com', password: 'Passw0rd-of-the-owner' };
const SERVICE_ACCOUNT = 'frameIoServerToServerApi';

/** A file in the binary store of n8n. */
export interface StoredFile {
	size: number;
	/** As it is in an item. */
	binary: Record<string, unknown>;
	path: string;
}

/** What one node took. */
export interface NodeRun {
	milliseconds: number;
	/** MiB by which n8n grew. */
	growth: number;
	json: Json;
}

export type TransferStage = Awaited<ReturnType<typeof startTransferStage>>;

/** A real n8n with the package, the naive node and files to send, and the sandbox in a process of its own. */
export async function startTransferStage(report: Report) {
	const child = fork(join(FOLDER, 'sandbox-process.mts'), { execArgv: ['--import', 'tsx'] });
	const [message] = (await once(child, 'message')) as [Omit<Sandbox, 'stop'>];
	const control = new SandboxControl(message.controlUrl);
	await control.rateLimits({ enabled: false });
	const source = await serveGenerated();
	const server = await startN8n({
		packageTarball: await packageTarball(report),
		env: { N8N_CUSTOM_EXTENSIONS: join(FOLDER, 'naive') },
		report,
	});
	const memory = new MemoryWatch(server.processId);
	const stop = async () => {
		memory.stop();
		await server.stop();
		await source.stop();
		child.disconnect();
	};
	try {
		const n8n = new N8nClient(server.url, () => server.log.tail());
		await n8n.setUpOwner(ACCOUNT);
		const client = await FrameIoClient.signIn(message, control);
		const credential = await n8n.createCredential(SERVICE_ACCOUNT, 'Frame.io', {
			environment: 'custom',
			apiBaseUrl: message.apiUrl,
			imsBaseUrl: message.imsUrl,
			clientId: message.clientId,
			clientSecret: message.clientSecret,
		});
		const project = (await control.state()).projects.find(({ restricted }) => !restricted);

		/** Runs one node on one item, which may have a stored file. */
		const run = async (node: WorkflowNode, file?: StoredFile): Promise<NodeRun> => {
			const workflow = await n8n.createWorkflow({
				...manual('Bench', [node]),
				pinData: { [MANUAL]: [{ json: {}, ...(file && { binary: { data: file.binary } }) }] },
			});
			const execution = await n8n.runWorkflow(workflow, MANUAL, RUN_MS);
			if (execution.status !== 'success') throw new Error(execution.summary());
			const data = execution.data.at('resultData', 'runData', node.name, 0);
			const milliseconds = data.at('executionTime').number();
			return {
				milliseconds,
				growth: memory.growth(data.at('startTime').number(), milliseconds),
				json: data.at('data', 'main', 0, 0),
			};
		};
		const naive = (parameters: Record<string, unknown>) => ({
			name: 'Naive',
			type: 'CUSTOM.naiveTransfer',
			typeVersion: 1,
			parameters,
		});

		return {
			control,
			client,
			sourceUrl: (size: number) => `${source.url}/${size}/bench.zip`,
			async store(size: number): Promise<StoredFile> {
				const { json } = await run(
					httpRequest('Fetch', {
						url: `${source.url}/${size}/bench.zip`,
						options: { response: { response: { responseFormat: 'file' } } },
					}),
				);
				return {
					size,
					binary: json.at('binary', 'data').record(),
					path: await storedFile(server.userFolder, json),
				};
			},
			upload: (file: StoredFile) =>
				run(
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(project?.id ?? ''),
						// A folder that has the name already would be looked through first.
						options: { waitFor: 'nothing' },
					}),
					file,
				),
			uploadFrom: (url: string) =>
				run(
					frameIo('Upload', credential, {
						resource: 'file',
						operation: 'upload',
						projectId: byId(project?.id ?? ''),
						source: 'through',
						sourceUrl: url,
						sourceAuthentication: 'none',
					}),
				),
			/** What was stored is gone afterwards: what fills the disk's cache slows down whoever comes next. */
			async download(fileId: string): Promise<NodeRun> {
				const done = await run(
					frameIo('Download', credential, {
						resource: 'file',
						operation: 'download',
						projectId: byId(project?.id ?? ''),
						fileId: byId(fileId),
					}),
				);
				await rm(await storedFile(server.userFolder, done.json));
				return done;
			},
			naiveUpload: async (file: StoredFile) => {
				const upload: Upload = await client.createUpload(file.size);
				return await run(naive({ upload: JSON.stringify(upload) }), file);
			},
			naiveDownload: (address: string) => run(naive({ address })),
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Where n8n keeps the binary field of an item. */
async function storedFile(folder: string, item: Json): Promise<string> {
	const name = item.at('binary', 'data', 'id').text().split('/').pop() ?? '';
	const entries = await readdir(join(folder, '.n8n'), { recursive: true });
	const found = entries.find((entry) => entry.endsWith(name));
	if (found === undefined) throw new Error('n8n has not stored the file on disk.');
	return join(folder, '.n8n', found);
}
