import { Json } from '../../harness/json.mjs';
import type { Sandbox } from '../../sandbox/sandbox.mjs';
import { demo } from '../../sandbox/store/seed.mjs';

/** Somebody who works on the sandbox's page; does what the page does, without a browser. */
export class PagePerson {
	constructor(
		private readonly sandbox: Sandbox,
		private readonly userId: string = demo.users.editor,
	) {}

	/** Writes a comment at a frame; returns its ID. */
	async comment(fileId: string, text: string, frame: number): Promise<string> {
		const data = { text, timestamp: frame };
		return (await this.v4('POST', `/files/${fileId}/comments`, data)).at('id').text();
	}

	/** Sets a field whose values are chosen from a list. */
	async choose(fileId: string, fieldId: string, optionId: string): Promise<void> {
		await this.v4('PATCH', `/projects/${demo.projects.film}/metadata/values`, {
			file_ids: [fileId],
			values: [{ field_definition_id: fieldId, value: [optionId] }],
		});
	}

	/** Uploads a file; returns its ID. */
	async upload(folderId: string, name: string, bytes: Buffer): Promise<string> {
		const announced = { name, file_size: bytes.length };
		const made = await this.v4('POST', `/folders/${folderId}/files/local_upload`, announced);
		const headers = { 'content-type': made.at('media_type').text(), 'x-amz-acl': 'private' };
		let start = 0;
		for (const part of made.at('upload_urls').list()) {
			const { pathname, search } = new URL(part.at('url').text());
			const end = start + Number(part.at('size').value);
			await this.send(
				'PUT',
				pathname + search,
				headers,
				new Uint8Array(bytes.subarray(start, end)),
			);
			start = end;
		}
		return made.at('id').text();
	}

	private async v4(method: string, path: string, data: Record<string, unknown>): Promise<Json> {
		const headers = { 'content-type': 'application/json', 'x-sandbox-user': this.userId };
		const url = `/v4/accounts/${demo.account}${path}`;
		const text = await this.send(method, url, headers, JSON.stringify({ data }));
		return Json.parse(text || '{}').at('data');
	}

	private async send(
		method: string,
		path: string,
		headers: Record<string, string>,
		body: string | Uint8Array<ArrayBuffer>,
	): Promise<string> {
		const url = new URL(path, this.sandbox.pageUrl);
		const response = await fetch(url, { method, headers, body });
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${url.pathname}: ${text}`);
		return text;
	}
}
