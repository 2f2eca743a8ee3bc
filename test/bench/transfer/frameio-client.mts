import { open } from 'node:fs/promises';

import { request } from 'undici';

import { Json } from '../../../harness/json.mjs';
import type { SandboxControl } from '../../../sandbox/control-client.mjs';
import type { Sandbox } from '../../../sandbox/sandbox.mjs';

export interface Upload {
	id: string;
	mediaType: string;
	parts: Array<{ url: string; size: number }>;
}

const PARALLEL_PARTS = 4;
/** Of a part of a download, as in the node. */
const PART_BYTES = 8 * 1024 * 1024;

/** Frame.io with as little as it takes: what transfers of the node are measured against. */
export class FrameIoClient {
	private constructor(
		private readonly apiUrl: string,
		private readonly token: string,
		private readonly accountId: string,
		private readonly folderId: string,
	) {}

	static async signIn(sandbox: Omit<Sandbox, 'stop'>, control: SandboxControl) {
		const { account, projects } = await control.state();
		const project = projects.find(({ restricted }) => !restricted);
		const reply = await request(`${sandbox.imsUrl}/ims/token/v3`, {
			method: 'POST',
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
			body: new URLSearchParams({
				grant_type: 'client_credentials',
				client_id: sandbox.clientId,
				client_secret: sandbox.clientSecret,
				scope: 'openid,AdobeID,frame.s2s.all',
			}).toString(),
		});
		const token = Json.parse(await reply.body.text())
			.at('access_token')
			.text();
		return new FrameIoClient(sandbox.apiUrl, token, account.id, project?.rootFolderId ?? '');
	}

	async createUpload(size: number): Promise<Upload> {
		const data = await this.call('POST', `folders/${this.folderId}/files/local_upload`, {
			data: { name: 'bench.zip', file_size: size },
		});
		return {
			id: data.at('id').text(),
			mediaType: data.at('media_type').text(),
			parts: data
				.at('upload_urls')
				.list()
				.map((part) => ({ url: part.at('url').text(), size: part.at('size').number() })),
		};
	}

	/** Sends a file from disk, four parts at a time. */
	async upload(path: string, size: number): Promise<string> {
		const { id, mediaType, parts } = await this.createUpload(size);
		const file = await open(path);
		let offset = 0;
		const waiting = parts.map((part) => ({ ...part, start: (offset += part.size) - part.size }));
		const buffers = Array.from({ length: PARALLEL_PARTS }, () =>
			Buffer.allocUnsafeSlow(parts[0]?.size ?? 0),
		);
		const sendNext = async (buffer: Buffer): Promise<void> => {
			for (let part = waiting.shift(); part; part = waiting.shift()) {
				await file.read(buffer, 0, part.size, part.start);
				const { statusCode, body } = await request(part.url, {
					method: 'PUT',
					headers: { 'content-type': mediaType, 'x-amz-acl': 'private' },
					body: buffer.subarray(0, part.size),
				});
				await body.dump();
				if (statusCode !== 200) throw new Error(`The storage answered ${statusCode}.`);
			}
		};
		try {
			await Promise.all(buffers.map(sendNext));
		} finally {
			await file.close();
		}
		return id;
	}

	/** The signed address of a file's original. */
	async originalOf(fileId: string): Promise<string> {
		const file = await this.call('GET', `files/${fileId}?include=media_links.original`);
		return file.at('media_links', 'original', 'download_url').text();
	}

	/** Fetches a file to disk, four parts at a time. */
	async download(address: string, path: string, size: number): Promise<void> {
		const file = await open(path, 'w');
		let next = 0;
		const fetchNext = async (): Promise<void> => {
			for (let start = next; start < size; start = next) {
				next = Math.min(start + PART_BYTES, size);
				const { body } = await request(address, {
					headers: { range: `bytes=${start}-${next - 1}` },
				});
				await file.write(new Uint8Array(await body.arrayBuffer()), 0, undefined, start);
			}
		};
		try {
			await Promise.all(Array.from({ length: PARALLEL_PARTS }, fetchNext));
		} finally {
			await file.close();
		}
	}

	private async call(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Json> {
		const reply = await request(`${this.apiUrl}/v4/accounts/${this.accountId}/${path}`, {
			method,
			headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
			...(body !== undefined && { body: JSON.stringify(body) }),
		});
		return Json.parse(await reply.body.text()).at('data');
	}
}
