import * as fc from 'fast-check';
import { cutIntoParts, SizeMismatch } from '../../../nodes/FrameIo/transfer/parts';
import { failureOf } from '../support/promises';
import { SEEDED } from '../support/properties';

/** Bytes in which every position can be told from its neighbours. */
function bytesOf(size: number): Buffer {
	return Buffer.from(Array.from({ length: size }, (_, index) => (index * 31 + 7) % 251));
}

/** The bytes in pieces of the given lengths, over and over; what is left comes at once when all are 0. */
async function* inPieces(bytes: Buffer, lengths: number[]): AsyncGenerator<Buffer> {
	let at = 0;
	if (lengths.some((length) => length > 0)) {
		for (let turn = 0; at < bytes.length; turn++) {
			const length = lengths[turn % lengths.length] ?? 0;
			yield bytes.subarray(at, at + length);
			at += length;
		}
	} else {
		yield bytes;
	}
}

async function partsFrom(stream: AsyncIterable<Buffer>, sizes: number[]): Promise<Buffer[]> {
	const parts: Buffer[] = [];
	for await (const part of cutIntoParts(stream, sizes)) parts.push(part);
	return parts;
}

const sizesArbitrary = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
const lengthsArbitrary = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 });
const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

describe('cutIntoParts', () => {
	test('gives parts of exactly the sizes asked for, whatever the pieces of the stream', async () => {
		await fc.assert(
			fc.asyncProperty(sizesArbitrary, lengthsArbitrary, async (sizes, lengths) => {
				const bytes = bytesOf(total(sizes));
				const parts = await partsFrom(inPieces(bytes, lengths), sizes);
				expect(parts.map((part) => part.length)).toEqual(sizes);
				expect(Buffer.concat(parts).equals(bytes)).toBe(true);
			}),
			SEEDED,
		);
	});

	test('refuses a stream that ends early, and says how many bytes came', async () => {
		await fc.assert(
			fc.asyncProperty(
				sizesArbitrary.filter((sizes) => sizes.length > 0),
				lengthsArbitrary,
				fc.nat(),
				async (sizes, lengths, seed) => {
					const announced = total(sizes);
					const received = seed % announced;
					const failure = await failureOf(partsFrom(inPieces(bytesOf(received), lengths), sizes));
					expect(failure).toBeInstanceOf(SizeMismatch);
					expect(failure).toMatchObject({ announced, received });
				},
			),
			SEEDED,
		);
	});

	test('refuses a stream that goes on after the last part', async () => {
		await fc.assert(
			fc.asyncProperty(
				sizesArbitrary,
				lengthsArbitrary,
				fc.integer({ min: 1, max: 50 }),
				async (sizes, lengths, surplus) => {
					const announced = total(sizes);
					const failure = await failureOf(
						partsFrom(inPieces(bytesOf(announced + surplus), lengths), sizes),
					);
					expect(failure).toBeInstanceOf(SizeMismatch);
					expect(failure).toMatchObject({ announced });
					expect(failure).toHaveProperty('received', expect.any(Number));
					if (failure instanceof SizeMismatch) {
						expect(failure.received).toBeGreaterThan(announced);
						expect(failure.received).toBeLessThanOrEqual(announced + surplus);
					}
				},
			),
			SEEDED,
		);
	});

	test('gives all parts before it refuses what comes after them', async () => {
		const parts: string[] = [];
		const cutting = async () => {
			for await (const part of cutIntoParts(inPieces(Buffer.from('aabbbX'), [4]), [2, 3])) {
				parts.push(part.toString());
			}
		};
		expect(await failureOf(cutting())).toBeInstanceOf(SizeMismatch);
		expect(parts).toEqual(['aa', 'bbb']);
	});

	test('takes an empty stream for no parts', async () => {
		expect(await partsFrom(inPieces(Buffer.alloc(0), [1]), [])).toEqual([]);
	});

	test('reads no further than the part that is asked for', async () => {
		let pieces = 0;
		async function* counted(): AsyncGenerator<Buffer> {
			for (const piece of ['aa', 'aa', 'bb', 'bb', 'cc', 'cc']) {
				pieces++;
				yield Buffer.from(piece);
			}
		}
		const parts = cutIntoParts(counted(), [4, 4, 4]);
		await parts.next();
		expect(pieces).toBe(2);
		await parts.next();
		expect(pieces).toBe(4);
	});

	test('lets go of the stream when its reader stops', async () => {
		let released = false;
		async function* held(): AsyncGenerator<Buffer> {
			try {
				yield Buffer.from('aa');
				yield Buffer.from('bb');
			} finally {
				released = true;
			}
		}
		for await (const part of cutIntoParts(held(), [2, 2])) {
			expect(part.toString()).toBe('aa');
			break;
		}
		expect(released).toBe(true);
	});

	test('says in its message what was announced and what came', () => {
		expect(new SizeMismatch(10, 7).message).toBe('The source gave 7 bytes instead of 10');
	});
});
