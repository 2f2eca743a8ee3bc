import type { IExecuteFunctions } from 'n8n-workflow';
import { cutIntoParts } from './parts';
import { putPart } from './put-part';
import type { ByteSource } from './source';

/** One part as Frame.io asks for it: so many bytes to that signed address. */
export interface UploadPart {
	/** Bytes. */
	size: number;
	url: string;
}

/** Parts sent at the same time. */
const PARALLEL_PARTS = 4;

/** Bytes held in memory for parts on their way; a single larger part is still sent, alone. */
const BYTES_IN_FLIGHT = 128 * 1024 * 1024;

/** A part did not arrive; `cause` says why. */
export class PartFailed extends Error {
	constructor(
		/** Counted from 1. */
		readonly part: number,
		readonly of: number,
		override readonly cause: unknown,
	) {
		super(`Part ${part} of ${of} did not arrive`);
	}
}

/**
 * Reads the source once, from start to end, and puts its parts into Frame.io's storage, several at a time.
 * The first part that fails stops the others, as does stopping the execution in n8n.
 *
 * @throws PartFailed, or SizeMismatch when the source is shorter or longer than the parts
 */
export async function uploadParts(
	functions: IExecuteFunctions,
	source: ByteSource,
	parts: UploadPart[],
	mediaType: string,
): Promise<void> {
	const stop = new AbortController();
	const stopped = functions.getExecutionCancelSignal();
	const signal = stopped ? AbortSignal.any([stopped, stop.signal]) : stop.signal;

	const onTheirWay = new Set<Promise<void>>();
	let bytesOnTheirWay = 0;
	let failure: PartFailed | undefined;

	const send = (bytes: Buffer, index: number, url: string): void => {
		bytesOnTheirWay += bytes.length;
		const sending = putPart(functions, url, bytes, mediaType, signal)
			.catch((cause: unknown) => {
				failure ??= new PartFailed(index + 1, parts.length, cause);
				stop.abort();
			})
			.finally(() => {
				bytesOnTheirWay -= bytes.length;
				onTheirWay.delete(sending);
			});
		onTheirWay.add(sending);
	};

	const mustWait = (next: number): boolean =>
		onTheirWay.size >= PARALLEL_PARTS ||
		(onTheirWay.size > 0 && bytesOnTheirWay + next > BYTES_IN_FLIGHT);

	try {
		const sizes = parts.map(({ size }) => size);
		let index = 0;
		for await (const bytes of cutIntoParts(await source.open(), sizes)) {
			while (mustWait(bytes.length)) await Promise.race(onTheirWay);
			const part = parts[index];
			if (failure || !part) break;
			send(bytes, index, part.url);
			index++;
		}
	} catch (error) {
		// The source gave out: what is on its way is of no use any more.
		stop.abort();
		throw failure ?? error;
	} finally {
		source.close();
		await Promise.all(onTheirWay);
	}
	if (failure) throw failure;
}
