import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { chunksOf } from './chunks.mjs';

/** What came out of storing some bytes. */
export interface StoredBytes {
	bytes: number;
	sha256: string;
}

interface StoredObject {
	/** Of its parts, in bytes. */
	sizes: number[];
	etag: string;
}

const writeSize = 1 << 20;
const readSize = 4 << 20;

/**
 * The bytes of uploaded files, on disk. An object is a row of parts, each in a file of its own, so that parts may come
 * in any order and nothing is copied afterwards. With `keepBytes` false the bytes are only counted and hashed, part by part.
 */
export class Bucket {
	private puts = 0;
	private objects = new Map<string, StoredObject>();
	/** The files of the parts that were kept. */
	private kept = new Set<string>();
	/** Whether the bytes of parts that come from now on are kept. */
	keepBytes: boolean;

	private constructor(
		private readonly directory: string,
		private readonly temporary: boolean,
		private readonly keepBytesAtFirst: boolean,
	) {
		this.keepBytes = keepBytesAtFirst;
	}

	/** A bucket in `directory`, or in a fresh temporary directory that `close` removes. */
	static async open(directory: string | undefined, keepBytes: boolean): Promise<Bucket> {
		if (directory === undefined) {
			const fresh = await mkdtemp(path.join(tmpdir(), 'frameio-sandbox-'));
			return new Bucket(fresh, true, keepBytes);
		}
		await mkdir(directory, { recursive: true });
		return new Bucket(directory, false, keepBytes);
	}

	async close(): Promise<void> {
		if (this.temporary) await rm(this.directory, { recursive: true, force: true });
	}

	/** Forgets that `keepBytes` was changed. The objects stay, because what a reset makes again has their keys. */
	clear(): void {
		this.keepBytes = this.keepBytesAtFirst;
	}

	/** Stores one part once all its bytes have come; a broken PUT leaves an earlier complete one as it was. */
	async putPart(key: string, part: number, source: AsyncIterable<Buffer>): Promise<StoredBytes> {
		const target = this.partPath(key, part);
		if (!this.keepBytes) {
			const counted = await measure(source);
			if (this.kept.delete(target)) {
				this.objects.delete(key);
				await rm(target, { force: true });
			}
			return counted;
		}
		this.puts += 1;
		const incoming = `${target}.${this.puts}`;
		await mkdir(path.dirname(target), { recursive: true });
		try {
			const stored = await write(incoming, source);
			await rename(incoming, target);
			this.kept.add(target);
			return stored;
		} catch (error) {
			await rm(incoming, { force: true });
			throw error;
		}
	}

	/** Makes one object of the parts that came: from now on it can be read, if all of them were kept. */
	join(key: string, parts: StoredBytes[]): void {
		if (parts.length === 0) return;
		if (!parts.every((_part, index) => this.kept.has(this.partPath(key, index + 1)))) return;
		this.objects.set(key, { sizes: parts.map(({ bytes }) => bytes), etag: etagOf(parts) });
	}

	/** The hash of the object that these parts make; null when it has several and they were not kept. */
	async hash(key: string, parts: StoredBytes[]): Promise<string | null> {
		const [first] = parts;
		if (parts.length === 1 && first) return first.sha256;
		if (!this.objects.has(key)) return null;
		const { sha256 } = await measure(
			concat(parts.map((_part, index) => ({ file: this.partPath(key, index + 1) }))),
		);
		return sha256;
	}

	/** Stores a whole object; seeded ones are kept even when uploads are not. */
	async put(key: string, bytes: Buffer): Promise<StoredBytes> {
		const target = this.partPath(key, 1);
		await mkdir(path.dirname(target), { recursive: true });
		const stored = await write(target, Readable.from([bytes]));
		this.objects.set(key, { sizes: [stored.bytes], etag: etagOf([stored]) });
		return stored;
	}

	/** The size of a complete object in bytes, or undefined when there is none. */
	size(key: string): number | undefined {
		return this.objects.get(key)?.sizes.reduce((sum, bytes) => sum + bytes, 0);
	}

	/** What changes when a byte of a complete object changes. */
	etag(key: string): string | undefined {
		return this.objects.get(key)?.etag;
	}

	/** The bytes `start`…`end` (both included) of an object. */
	read(key: string, start: number, end: number): Readable {
		let offset = 0;
		const pieces = (this.objects.get(key)?.sizes ?? []).flatMap((size, index) => {
			const first = Math.max(start - offset, 0);
			const last = Math.min(end - offset, size - 1);
			offset += size;
			return first > last ? [] : [{ file: this.partPath(key, index + 1), start: first, end: last }];
		});
		return Readable.from(concat(pieces), { objectMode: false });
	}

	private partPath(key: string, part: number): string {
		const name = `${path.join(...key.split('/').map(encodeURIComponent))}.part-${part}`;
		return path.join(this.directory, name);
	}
}

/** The hash of the bytes; of several parts, as in S3, the hash of their hashes and how many there are. */
function etagOf(parts: StoredBytes[]): string {
	const [first] = parts;
	if (parts.length === 1 && first) return first.sha256;
	const hash = createHash('sha256');
	for (const { sha256 } of parts) hash.update(sha256);
	return `${hash.digest('hex')}-${parts.length}`;
}

/** Counts and hashes bytes. */
async function measure(source: AsyncIterable<Buffer>): Promise<StoredBytes> {
	const hash = createHash('sha256');
	let bytes = 0;
	for await (const chunk of source) {
		bytes += chunk.length;
		hash.update(chunk);
	}
	return { bytes, sha256: hash.digest('hex') };
}

/** Counts, hashes and writes bytes, never holding more than about a megabyte of them. */
async function write(file: string, source: AsyncIterable<Buffer>): Promise<StoredBytes> {
	const handle = await open(file, 'w');
	const waiting: Buffer[] = [];
	let waitingBytes = 0;
	const flush = async () => {
		waitingBytes = 0;
		await handle.writeFile(Buffer.concat(waiting.splice(0)));
	};
	async function* written(): AsyncGenerator<Buffer> {
		for await (const chunk of source) {
			waiting.push(chunk);
			waitingBytes += chunk.length;
			if (waitingBytes >= writeSize) await flush();
			yield chunk;
		}
		if (waitingBytes > 0) await flush();
	}
	try {
		return await measure(written());
	} finally {
		await handle.close();
	}
}

async function* concat(
	pieces: { file: string; start?: number; end?: number }[],
): AsyncGenerator<Buffer> {
	for (const { file, ...range } of pieces) {
		yield* chunksOf(createReadStream(file, { ...range, highWaterMark: readSize }));
	}
}
