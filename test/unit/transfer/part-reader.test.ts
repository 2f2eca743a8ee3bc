import * as fc from 'fast-check';
import { PartReader, SizeMismatch } from '../../../nodes/FrameIo/transfer/part-reader';
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
	const reader = new PartReader(stream, total(sizes));
	const parts: Buffer[] = [];
	for (const size of sizes) {
		const part = Buffer.alloc(size);
		await reader.fill(part);
		parts.push(part);
	}
	await reader.expectEnd();
	return parts;
}

const sizesArbitrary = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
const lengthsArbitrary = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 8 });
const total = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0);

describe('PartReader', () => {
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
		const reader = new PartReader(counted(), 12);
		await reader.fill(Buffer.alloc(4));
		expect(pieces).toBe(2);
		await reader.fill(Buffer.alloc(4));
		expect(pieces).toBe(4);
	});

	test('skips exactly the bytes that are not wanted', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat({ max: 100 }), lengthsArbitrary, async (skipped, lengths) => {
				const bytes = bytesOf(100);
				const reader = new PartReader(inPieces(bytes, lengths), 100);
				await reader.skip(skipped);
				const rest = Buffer.alloc(100 - skipped);
				await reader.fill(rest);
				expect(rest.equals(bytes.subarray(skipped))).toBe(true);
			}),
			SEEDED,
		);
	});

	test('remembers why the stream cannot be read on', async () => {
		async function* broken(): AsyncGenerator<Buffer> {
			yield Buffer.from('a');
			throw new Error('the disk is gone');
		}
		const reader = new PartReader(broken(), 2);
		expect(await failureOf(reader.fill(Buffer.alloc(2)))).toMatchObject({
			message: 'the disk is gone',
		});
		expect(reader.problem).toMatchObject({ message: 'the disk is gone' });
	});

	test('says in its message what was announced and what came', () => {
		expect(new SizeMismatch(10, 7).message).toBe('The source gave 7 bytes instead of 10');
	});
});
