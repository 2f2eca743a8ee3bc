import { UserError, type IExecuteFunctions } from 'n8n-workflow';
import type { ByteStream } from './readable';

/** Bytes to upload: how many, how they are called, and a way to read them once. */
export interface ByteSource {
	/** Bytes. */
	size: number;
	fileName: string | undefined;
	/** All of them, where they are in memory anyway. */
	bytes?: Buffer;
	/** Reads the bytes from the start, in pieces of whatever size the store gives; again after `close`. */
	open(signal: AbortSignal): Promise<AsyncIterable<Buffer>>;
	/** Whether nobody else reads the memory of the pieces. */
	piecesAreOurs?: boolean;
	/** A stream of Node that was opened, where `open` gives another kind of iterable. */
	streamLike?: AsyncIterable<Buffer>;
	/** Lets go of the store; safe to call more than once. */
	close(): void;
}

/** Frame.io takes files and attachments of 1 byte to 5 TB (contract). */
export const LARGEST_FILE_BYTES = 5_000_000_000_000;

/** Reads of 1 MiB move bytes through n8n about twice as fast as the default of 64 kB. */
const READ_BYTES = 1024 * 1024;

/**
 * The bytes in a binary field of an item, in any of n8n's binary modes.
 * @throws NodeOperationError, from n8n, when the item has no such field
 */
export async function binaryFieldSource(
	functions: IExecuteFunctions,
	itemIndex: number,
	fieldName: string,
): Promise<ByteSource> {
	const binary = functions.helpers.assertBinaryData(itemIndex, fieldName);
	const { id, fileName } = binary;
	if (id === undefined) {
		// In memory mode the bytes are in the item itself.
		const buffer = await functions.helpers.getBinaryDataBuffer(itemIndex, fieldName);
		return {
			size: buffer.length,
			fileName,
			bytes: buffer,
			open: async () => once(buffer),
			close: () => {},
		};
	}
	const { fileSize, fileName: storedName } = await functions.helpers.getBinaryMetadata(id);
	let stream: ByteStream | undefined;
	return {
		size: fileSize,
		fileName: fileName ?? storedName,
		piecesAreOurs: true,
		async open(signal) {
			const opening = functions.helpers.getBinaryStream(id, READ_BYTES).then((opened) => {
				// A store that hangs would hold the upload for ever.
				signal.addEventListener('abort', () => opened.destroy(), { once: true });
				if (signal.aborted) opened.destroy();
				return opened;
			});
			stream = await unlessAborted(opening, signal);
			return stream;
		},
		close: () => stream?.destroy(),
	};
}

/** The result of something that cannot be ended; does not wait for it any more once the signal aborts. */
async function unlessAborted<Result>(doing: Promise<Result>, signal: AbortSignal): Promise<Result> {
	return await new Promise((resolve, reject) => {
		const giveUp = () => reject(new UserError('the upload ended before its store answered'));
		if (signal.aborted) giveUp();
		signal.addEventListener('abort', giveUp, { once: true });
		doing.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
	});
}

async function* once(buffer: Buffer): AsyncGenerator<Buffer> {
	yield buffer;
}
