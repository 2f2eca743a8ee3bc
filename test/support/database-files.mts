import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { BinaryData } from 'n8n-core';

interface StoredFile {
	bytes: Buffer;
	metadata: BinaryData.Metadata;
	/** Of the execution that it belongs to; undefined for others. */
	executionId: string | undefined;
}

/**
 * Keeps files as n8n does in its database, where n8n in queue mode keeps them: n8n's own manager is part of the server,
 * not of n8n-core. Like that one, it takes and gives files as a whole: a stream of one is a single piece, whatever size
 * is asked for, and each reading is a copy of its own.
 */
export class DatabaseFiles implements BinaryData.Manager {
	private readonly files = new Map<string, StoredFile>();

	async init(): Promise<void> {
		await Promise.resolve();
	}

	async store(
		location: BinaryData.FileLocation,
		bytes: Buffer | Readable,
		metadata: BinaryData.PreWriteMetadata,
	): Promise<BinaryData.WriteResult> {
		const whole = Buffer.isBuffer(bytes) ? Buffer.from(bytes) : await wholeOf(bytes);
		const fileId = randomUUID();
		this.files.set(fileId, {
			bytes: whole,
			metadata: { ...metadata, fileSize: whole.length },
			executionId: location.type === 'execution' ? location.executionId : undefined,
		});
		return { fileId, fileSize: whole.length };
	}

	getPath(fileId: string): string {
		return `database://${fileId}`;
	}

	async getAsBuffer(fileId: string): Promise<Buffer> {
		const { bytes } = this.find(fileId);
		const copy = Buffer.allocUnsafeSlow(bytes.length);
		bytes.copy(copy);
		return await Promise.resolve(copy);
	}

	async getAsStream(fileId: string): Promise<Readable> {
		return Readable.from(await this.getAsBuffer(fileId));
	}

	async getMetadata(fileId: string): Promise<BinaryData.Metadata> {
		return await Promise.resolve(this.find(fileId).metadata);
	}

	async deleteMany(locations: BinaryData.FileLocation[]): Promise<void> {
		const ids = locations.map((at) => (at.type === 'execution' ? at.executionId : undefined));
		for (const [fileId, { executionId }] of this.files) {
			if (executionId !== undefined && ids.includes(executionId)) this.files.delete(fileId);
		}
		await Promise.resolve();
	}

	async deleteManyByFileId(fileIds: string[]): Promise<void> {
		for (const fileId of fileIds) this.files.delete(fileId);
		await Promise.resolve();
	}

	async copyByFileId(location: BinaryData.FileLocation, sourceFileId: string): Promise<string> {
		const { bytes, metadata } = this.find(sourceFileId);
		return (await this.store(location, bytes, metadata)).fileId;
	}

	async copyByFilePath(
		location: BinaryData.FileLocation,
		sourcePath: string,
		metadata: BinaryData.PreWriteMetadata,
	): Promise<BinaryData.WriteResult> {
		return await this.store(location, await readFile(sourcePath), metadata);
	}

	async rename(oldFileId: string, newFileId: string): Promise<void> {
		this.files.set(newFileId, this.find(oldFileId));
		this.files.delete(oldFileId);
		await Promise.resolve();
	}

	private find(fileId: string): StoredFile {
		const file = this.files.get(fileId);
		if (!file) throw new Error(`No file ${fileId}`);
		return file;
	}
}

/** Listens to a stream and keeps all of its pieces until it ends, as n8n does. */
async function wholeOf(stream: Readable): Promise<Buffer> {
	const pieces: Buffer[] = [];
	return await new Promise((resolve, reject) => {
		stream.on('data', (piece: Buffer) => pieces.push(piece));
		stream.once('end', () => resolve(Buffer.concat(pieces)));
		stream.once('error', reject);
		stream.once('close', () => reject(new Error('The stream was closed before its end')));
	});
}
