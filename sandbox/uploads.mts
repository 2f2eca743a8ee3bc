import type { FileRecord, PartRecord } from './store/assets.mjs';
import type { AttachmentRecord } from './store/comments.mjs';
import type { StorageObject } from './store/storage-locations.mjs';
import type { StoredBytes } from './bucket.mjs';
import { chunksOf } from './chunks.mjs';
import { movieFacts } from './movie.mjs';
import { isTranscoded, kindOf } from './media.mjs';
import type { World } from './world.mjs';

/** The largest remote upload, in bytes. */
export const remoteLimit = 50_000_000_000;

const transcodeMs = 3_000;
// GUESS: no source says how long an import takes.
const importMs = 1_000;
/**
 * Bytes of the largest part. 50,645,990 bytes were seen to come as 3 equal parts: it is between 16.88 and 25.3 MB.
 */
export const largestPart = 16_900_000;

/** What a part address belongs to. */
export interface UploadTarget {
	/** The file, or undefined for a comment attachment. */
	file: FileRecord | undefined;
	part: PartRecord;
}

/** Follows uploads from the first address to the last rendition. */
export class Uploads {
	/** Bytes of the largest part of uploads that begin from now on. */
	partBytes = largestPart;
	private fetching = new AbortController();
	private targets = new Map<string, FileRecord | AttachmentRecord>();

	constructor(private world: Pick<World, 'clock' | 'store' | 'bucket' | 'log' | 'webhooks'>) {}

	/** The parts of an upload: equal ones, the last one short by the rest. */
	split(size: number): PartRecord[] {
		const count = Math.ceil(size / this.partBytes);
		const each = Math.ceil(size / count);
		return Array.from({ length: count }, (_, index) => ({
			number: index + 1,
			size: index === count - 1 ? size - each * (count - 1) : each,
			received: 0,
			sha256: null,
			puts: 0,
		}));
	}

	/** Makes the parts of a file or an attachment known to the bucket. */
	expect(target: FileRecord | AttachmentRecord): void {
		this.targets.set(target.objectKey, target);
	}

	/** Makes the addresses of a deleted attachment lead nowhere. */
	forget(target: AttachmentRecord): void {
		// A copy of a comment has the same objects, and never addresses of its own.
		if (this.targets.get(target.objectKey) === target) this.targets.delete(target.objectKey);
	}

	/** What the address of a part belongs to; undefined for unknown and for deleted things. */
	find(key: string, partNumber: number): UploadTarget | undefined {
		const target = this.targets.get(key);
		const part = target?.parts.find(({ number }) => number === partNumber);
		if (!target || !part) return undefined;
		const file = 'type' in target ? target : undefined;
		return file?.deletedAt === undefined ? { file, part } : undefined;
	}

	/**
	 * Takes note of a part that arrived whole; with the last one the file is assembled, without further calls. Its header
	 * is read before that part is answered, so that a comment made right after the upload finds the frame rate.
	 */
	async received({ file, part }: UploadTarget, sha256: string): Promise<void> {
		part.received = part.size;
		part.sha256 = sha256;
		part.puts += 1;
		if (!file || file.uploadedAt !== null || file.parts.some(({ received }) => received === 0))
			return;
		file.uploadedAt = this.world.clock.now();
		const parts = file.parts.map(({ size, sha256 }) => ({ bytes: size, sha256: sha256 ?? '' }));
		this.world.bucket.join(file.objectKey, parts);
		await this.lookInto(file);
		void this.assemble(file, parts);
	}

	/** Marks a file as uploaded and, if it is a medium, as transcoded a little later. */
	private complete(file: FileRecord, sha256: string | null): void {
		const { clock, webhooks } = this.world;
		file.sha256 = sha256;
		file.status = 'uploaded';
		file.completedAt = file.updatedAt = clock.now();
		webhooks.emitFor(file.creatorId, file.projectId, 'file.upload.completed', file.id);
		if (!isTranscoded(kindOf(file.mediaType))) return;
		clock.after(transcodeMs, () => {
			file.status = 'transcoded';
			file.updatedAt = clock.now();
			if (file.deletedAt !== undefined) return;
			webhooks.emitFor(file.creatorId, file.projectId, 'file.ready', file.id);
		});
	}

	/** Fetches the source of a remote upload; loopback addresses only. */
	async fetchRemote(file: FileRecord, source: string): Promise<void> {
		try {
			if (!isLoopback(source)) throw new Error('not on this machine');
			const { signal } = this.fetching;
			const response = await fetch(source, { redirect: 'error', signal });
			const length = Number(response.headers.get('content-length') ?? 0);
			if (!response.ok || !response.body || length > remoteLimit) throw new Error('no source');
			const stored = await this.world.bucket.putPart(file.objectKey, 1, limited(response.body));
			file.size = stored.bytes;
			file.uploadedAt = this.world.clock.now();
			if (stored.bytes === 0) throw new Error('empty source');
			this.world.bucket.join(file.objectKey, [stored]);
			await this.lookInto(file);
			this.complete(file, stored.sha256);
		} catch {
			file.failed = true;
		}
	}

	/** Lets a file have the bytes of an object in a storage location, which are not copied. */
	importFrom({ objectKey, sha256 }: StorageObject, file: FileRecord): void {
		const { clock } = this.world;
		file.objectKey = objectKey;
		void this.lookInto(file);
		clock.after(importMs, () => {
			file.uploadedAt = clock.now();
			this.complete(file, sha256);
		});
	}

	/** Forgets every address and the size of parts that was set, and ends the fetches under way. */
	clear(): void {
		this.partBytes = largestPart;
		this.fetching.abort();
		this.fetching = new AbortController();
		this.targets.clear();
	}

	private async assemble(file: FileRecord, parts: StoredBytes[]): Promise<void> {
		try {
			this.complete(file, await this.world.bucket.hash(file.objectKey, parts));
		} catch (error) {
			file.failed = true;
			this.world.log.violation('error', null, `Assembling ${file.id}: ${String(error)}`);
		}
	}

	/** Takes frame rate, duration and size from the bytes of a movie; what cannot be read stays as it was assumed. */
	private async lookInto(file: FileRecord): Promise<void> {
		const { bucket, log } = this.world;
		const size = bucket.size(file.objectKey);
		if (size === undefined || kindOf(file.mediaType) !== 'video') return;
		const read = (start: number, end: number) => chunksOf(bucket.read(file.objectKey, start, end));
		try {
			Object.assign(file, await movieFacts(read, size));
		} catch (error) {
			log.violation('error', null, `Looking into ${file.id}: ${String(error)}`);
		}
	}
}

async function* limited(body: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > remoteLimit) throw new Error('too large');
		yield Buffer.from(chunk);
	}
}

/** Whether an address leads to this machine: the only ones that the sandbox calls. */
export function isLoopback(address: string): boolean {
	if (!URL.canParse(address)) return false;
	const url = new URL(address);
	if (url.protocol !== 'http:' && url.protocol !== 'https:') return false;
	return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}
