import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';

/** How slow the network to a service is. */
export interface NetworkShape {
	/** Of each connection, in each direction; null for as fast as it goes. */
	bytesPerSecond: number | null;
	/** Milliseconds between what was done and the first byte of the answer. */
	latencyMs: number;
}

// A slice takes so long: short enough for a steady flow, long enough for few timers.
const sliceMs = 10;
// A wait that is shorter is added to the next one, because timers are no more exact than this.
const shortestWaitMs = 4;
// What was missed on a busy machine is caught up with, but no more of it than this.
const longestDelayMs = 250;

/** The networks to the services, as tests shape them. They start, and are after a reset, as fast as they go. */
export class Shaping {
	readonly storage: NetworkShape = { bytesPerSecond: null, latencyMs: 0 };
	/** Answers of the API are too short for a bandwidth to mean anything: it stays null. */
	readonly api: NetworkShape = { bytesPerSecond: null, latencyMs: 0 };

	clear(): void {
		for (const shape of [this.storage, this.api]) {
			Object.assign(shape, { bytesPerSecond: null, latencyMs: 0 });
		}
	}
}

/** The bytes a second that hold at the moment. */
export type Rate = () => number | null;

/**
 * The chunks of a source, no faster than `rate`, which is asked again for each slice. A chunk is asked for only when
 * the one before is through, so the pace reaches whoever sends. A rate that is null at the start is null for good, and
 * costs nothing.
 *
 * A connection carries one body at a time in each direction, so what is paced is paced for the connection.
 */
export function paced(source: AsyncIterable<Buffer>, rate: Rate): AsyncIterable<Buffer> {
	return rate() === null ? source : slices(source, rate);
}

/** As `paced`, for a body to answer with. */
export function pacedStream(source: Readable, rate: Rate): Readable {
	if (rate() === null) return source;
	const steady = Readable.from(slices(source, rate), { objectMode: false, highWaterMark: 1 });
	return steady.once('close', () => source.destroy());
}

async function* slices(source: AsyncIterable<Buffer>, rate: Rate): AsyncGenerator<Buffer> {
	// When everything so far would have come through.
	let due = performance.now();
	for await (const chunk of source) {
		let at = 0;
		while (at < chunk.length) {
			const bytesPerSecond = rate() ?? Infinity;
			const size = Math.max(1, Math.floor((bytesPerSecond * sliceMs) / 1000));
			const slice = chunk.subarray(at, at + size);
			at += slice.length;
			const now = performance.now();
			due = Math.max(due, now - longestDelayMs) + (slice.length * 1000) / bytesPerSecond;
			if (due - now >= shortestWaitMs) await delay(due - now, undefined, { ref: false });
			yield slice;
		}
	}
}
