import { createHash } from 'node:crypto';
import type { INodeParameters } from 'n8n-workflow';
import type { FileReply, SandboxControl } from '../../sandbox/control-client.mjs';
import type { BinaryMode, InputItem } from './engine.mjs';
import { byId, text } from './frameio.mjs';

/** Time for a test that moves hundreds of MB: seconds alone, but more than a minute beside all other suites. */
export const BIG_FILE_MS = 5 * 60_000;

/** The parameters of File > Upload into a folder. */
export function uploadTo(folderId: string, more: INodeParameters = {}): INodeParameters {
	return { resource: 'file', operation: 'upload', folderId: byId(folderId), ...more };
}

/** An item with a file in its field `data`. */
export function itemWith(bytes: Buffer, fileName = 'clip.mp4'): InputItem {
	return { binary: { data: { bytes, fileName } } };
}

/** The root folder of the demo project that the service account may write to. */
export async function openFolder(control: SandboxControl): Promise<string> {
	const { projects } = await control.state();
	return projects.find(({ restricted }) => !restricted)?.rootFolderId ?? '';
}

/** Files that n8n began to upload and that were not deleted since. */
export async function leftInFrameIo(control: SandboxControl): Promise<FileReply[]> {
	return (await control.uploads()).filter(({ deleted }) => !deleted);
}

/** A file that the node gave back, as the sandbox has it once it is complete. */
export async function complete(control: SandboxControl, id: unknown): Promise<FileReply> {
	const { reached, file } = await control.waitForFile(text(id), {
		status: 'uploaded',
		timeoutMs: 10_000,
	});
	if (!reached) throw new Error(`The file ${file.name} is not complete: ${JSON.stringify(file)}`);
	return file;
}

export function sha256(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** What the IDs of stored files begin with; undefined where the item itself holds the bytes. */
export function storePrefix(binaryMode: BinaryMode): string | undefined {
	return { default: undefined, filesystem: 'filesystem-v2', database: 'database' }[binaryMode];
}
