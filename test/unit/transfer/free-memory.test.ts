import { freeMemory } from '../../../nodes/FrameIo/transfer/free-memory';
import { PartReader } from '../../../nodes/FrameIo/transfer/part-reader';

/** Bytes with memory to themselves, and a watch on whether it is given back, which Node can from 21 on. */
function bytesOfTheirOwn(text: string): { bytes: Buffer; transfer: jest.Mock } {
	const bytes = Buffer.allocUnsafeSlow(text.length);
	bytes.write(text);
	const transfer = jest.fn();
	Object.defineProperty(bytes.buffer, 'transfer', { value: transfer });
	return { bytes, transfer };
}

async function* stream(...pieces: Buffer[]): AsyncGenerator<Buffer> {
	yield* pieces;
}

describe('freeMemory', () => {
	test('gives back memory that belongs to the bytes alone', () => {
		const { bytes, transfer } = bytesOfTheirOwn('clip');
		freeMemory(bytes);
		expect(transfer.mock.calls).toEqual([[0]]);
	});

	test('leaves memory alone that other bytes share', () => {
		const { bytes, transfer } = bytesOfTheirOwn('clip and more');
		freeMemory(bytes.subarray(0, 4));
		expect(transfer).not.toHaveBeenCalled();
	});

	test('does nothing where Node cannot', () => {
		const bytes = Buffer.allocUnsafeSlow(4);
		Object.defineProperty(bytes.buffer, 'transfer', { value: undefined });
		freeMemory(bytes);
		expect(bytes).toHaveLength(4);
	});
});

describe('PartReader with pieces of its own', () => {
	test('gives a piece back as soon as all of it was taken, not before', async () => {
		const first = bytesOfTheirOwn('abcd');
		const second = bytesOfTheirOwn('efgh');
		const reader = new PartReader(stream(first.bytes, second.bytes), 8, true);
		const part = Buffer.alloc(6);
		await reader.fill(part);
		expect(part.toString()).toBe('abcdef');
		expect(first.transfer).toHaveBeenCalledTimes(1);
		expect(second.transfer).not.toHaveBeenCalled();
		await reader.fill(part.subarray(0, 2));
		expect(part.toString()).toBe('ghcdef');
		expect(second.transfer).toHaveBeenCalledTimes(1);
	});

	test('keeps pieces that others may read', async () => {
		const { bytes, transfer } = bytesOfTheirOwn('abcd');
		await new PartReader(stream(bytes), 4).fill(Buffer.alloc(4));
		expect(transfer).not.toHaveBeenCalled();
	});

	test('keeps pieces that are handed on', async () => {
		const { bytes, transfer } = bytesOfTheirOwn('abcd');
		const reader = new PartReader(stream(bytes), 4, true);
		for await (const piece of reader.next(4)) expect(piece.toString()).toBe('abcd');
		expect(transfer).not.toHaveBeenCalled();
	});
});
