import { UnexpectedError, type IExecuteFunctions } from 'n8n-workflow';

/** A stream of Node, as n8n gives and takes it. */
export type ByteStream = Awaited<ReturnType<IExecuteFunctions['helpers']['getBinaryStream']>>;

interface StreamClass {
	from(pieces: AsyncIterable<Buffer>, options: { objectMode: boolean }): ByteStream;
}

function isStreamClass(value: unknown): value is StreamClass {
	return typeof value === 'function' && 'from' in value && typeof value.from === 'function';
}

/**
 * Makes a stream of Node out of pieces. The package may import nothing of Node but its cryptography, so the class of
 * streams is taken from one that n8n has opened.
 * @throws UnexpectedError when the example is none
 */
export function streamOf(
	pieces: AsyncIterable<Buffer>,
	example: AsyncIterable<Buffer>,
): ByteStream {
	const { constructor } = example;
	if (!isStreamClass(constructor)) throw new UnexpectedError('n8n opened no stream of Node');
	return constructor.from(pieces, { objectMode: false });
}
