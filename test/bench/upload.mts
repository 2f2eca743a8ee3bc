import { request } from 'undici';

import { SandboxControl } from '../../sandbox/control-client.mjs';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { startEngine } from '../support/engine.mjs';
import { byId, serviceAccount, text } from '../support/frameio.mjs';
import { median, milliseconds, type Figure } from './figures.mjs';

const FILE_BYTES = 200 * 1024 * 1024;
const PARALLEL_PARTS = 4;
const ROUNDS = 5;

/**
 * File > Upload inside n8n-core against the least that an upload can cost: the same bytes, from memory, to the same
 * storage, by undici. Both take turns.
 */
export async function measureUpload(): Promise<Figure[]> {
	const sandbox = await startSandbox({ keepBytes: false });
	const engine = await startEngine();
	try {
		engine.credentials.set('frameIoServerToServerApi', serviceAccount(sandbox));
		const control = new SandboxControl(sandbox.controlUrl);
		await control.rateLimits({ enabled: false });
		const { account, projects } = await control.state();
		const project = projects.find(({ restricted }) => !restricted);
		if (!project) throw new Error('The demo data has no project to work in.');

		const bytes = patternBytes(FILE_BYTES);
		/** Milliseconds of the node alone: the node before it, which stores the file, is not counted. */
		const throughNode = async () => {
			const { error, executionTime } = await engine.run({
				parameters: { resource: 'file', operation: 'upload', projectId: byId(project.id) },
				items: [{ binary: { data: { bytes, fileName: 'bench.mp4' } } }],
			});
			if (error) throw error;
			return executionTime;
		};
		await throughNode();
		const token = text(engine.credentials.get('frameIoServerToServerApi').accessToken);
		const plain = async () =>
			await uploadWithUndici(sandbox, token, account.id, project.rootFolderId, bytes);

		const ratios: number[] = [];
		const speeds: number[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			const bare = await milliseconds(plain);
			const node = await throughNode();
			ratios.push(node / bare);
			speeds.push(FILE_BYTES / 1e6 / (node / 1000));
		}
		return [
			{
				name: 'upload.vs_undici',
				value: median(ratios),
				meaning:
					'time of File > Upload over the same bytes sent by undici (1 is the least possible)',
			},
			{
				name: 'upload.mb_per_s',
				value: median(speeds),
				meaning: 'MB a second of File > Upload on this machine, for orientation only',
			},
		];
	} finally {
		await Promise.all([sandbox.stop(), engine.close()]);
	}
}

interface Created {
	data: { media_type: string; upload_urls: Array<{ size: number; url: string }> };
}

async function uploadWithUndici(
	sandbox: Sandbox,
	token: string,
	accountId: string,
	folderId: string,
	bytes: Buffer,
): Promise<void> {
	const path = `/v4/accounts/${accountId}/folders/${folderId}/files/local_upload`;
	const created = await request(sandbox.apiUrl + path, {
		method: 'POST',
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		body: JSON.stringify({ data: { name: 'bench.mp4', file_size: bytes.length } }),
	});
	const { data } = (await created.body.json()) as Created;
	let offset = 0;
	const parts = data.upload_urls.map(({ size, url }) => {
		const body = bytes.subarray(offset, offset + size);
		offset += size;
		return { url, body };
	});
	const sendNext = async (): Promise<void> => {
		for (let part = parts.shift(); part; part = parts.shift()) {
			const { statusCode, body } = await request(part.url, {
				method: 'PUT',
				headers: { 'content-type': data.media_type, 'x-amz-acl': 'private' },
				body: part.body,
			});
			await body.dump();
			if (statusCode !== 200) throw new Error(`The storage answered ${statusCode}.`);
		}
	};
	await Promise.all(Array.from({ length: PARALLEL_PARTS }, sendNext));
}
