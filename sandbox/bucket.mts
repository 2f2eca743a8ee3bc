import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What came out of storing some bytes. */
export interface StoredBytes {
	bytes: number;
	sha256: string;
}

/**
 * The bytes of uploaded files, on disk. Parts stream through a hash into files of their own; complete uploads are
 * assembled into one. With `keepBytes` false the bytes are only counted and hashed.
 */
export class Bucket {
	private puts = 0;

	private constructor(
		private readonly directory: string,
		private readonly temporary: boolean,
		readonly keepBytes: boolean,
	) {}

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

	/** Stores one part once all its bytes have come; a broken PUT leaves an earlier complete one as it was. */
	async putPart(key: string, part: number, source: AsyncIterable<Buffer>): Promise<StoredBytes> {
		this.puts += 1;
		const target = this.partPath(key, part);
		const incoming = `${target}.${this.puts}.incoming`;
		const meter = new Meter();
		try {
			await pipeline(source, meter, await this.sink(incoming));
			if (this.keepBytes) await rename(incoming, target);
			return meter.result();
		} catch (error) {
			await rm(incoming, { force: true });
			throw error;
		}
	}

	/** Joins the parts 1…`count` into the object; null when no bytes are kept. */
	async assemble(key: string, count: number): Promise<string | null> {
		if (!this.keepBytes) return null;
		const parts = Array.from({ length: count }, (_, index) => this.partPath(key, index + 1));
		const meter = new Meter();
		const assembled = `${this.objectPath(key)}.assembling`;
		await pipeline(concat(parts), meter, createWriteStream(assembled));
		await rename(assembled, this.objectPath(key));
		await Promise.all(parts.map((part) => rm(part, { force: true })));
		return meter.result().sha256;
	}

	/** Stores a whole object at once. */
	async put(key: string, bytes: Buffer): Promise<StoredBytes> {
		await this.makeParent(this.objectPath(key));
		await writeFile(this.objectPath(key), bytes);
		return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
	}

	/** Stores a whole object from a stream. */
	async putStream(key: string, source: AsyncIterable<Buffer>): Promise<StoredBytes> {
		const stored = await this.putPart(key, 1, source);
		if (this.keepBytes) await rename(this.partPath(key, 1), this.objectPath(key));
		return stored;
	}

	/** The size of an object in bytes, or undefined when there is none. */
	async size(key: string): Promise<number | undefined> {
		const found = await stat(this.objectPath(key)).catch(() => undefined);
		return found?.size;
	}

	/** The bytes `start`…`end` (both included) of an object. */
	read(key: string, start: number, end: number): Readable {
		return createReadStream(this.objectPath(key), { start, end });
	}

	private async sink(file: string): Promise<Writable> {
		if (!this.keepBytes) return new Writable({ write: (_chunk, _encoding, done) => done() });
		await this.makeParent(file);
		return createWriteStream(file);
	}

	private async makeParent(file: string): Promise<void> {
		await mkdir(path.dirname(file), { recursive: true });
	}

	private objectPath(key: string): string {
		return path.join(this.directory, ...key.split('/').map(encodeURIComponent));
	}

	private partPath(key: string, part: number): string {
		return `${this.objectPath(key)}.part-${part}`;
	}
}

/** Counts and hashes what flows through. */
class Meter extends Transform {
	private readonly hash = createHash('sha256');
	private bytes = 0;

	override _transform(
		chunk: Buffer,
		_encoding: BufferEncoding,
		done: (error: Error | null, chunk: Buffer) => void,
	): void {
		this.bytes += chunk.length;
		this.hash.update(chunk);
		done(null, chunk);
	}

	result(): StoredBytes {
		return { bytes: this.bytes, sha256: this.hash.digest('hex') };
	}
}

async function* concat(files: string[]): AsyncGenerator<Buffer> {
	for (const file of files) {
		yield* createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
	}
}
