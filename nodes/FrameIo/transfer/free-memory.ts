interface Transferable {
	transfer(newLength: number): unknown;
}

function isTransferable(memory: object): memory is Transferable {
	return 'transfer' in memory && typeof memory.transfer === 'function';
}

/**
 * Gives the memory of bytes back at once, where they have it to themselves and Node can (from 21 on). They are empty
 * afterwards.
 *
 * The memory of bytes is outside of V8's heap, and V8 looks through its whole heap whenever 64 MB of it have been asked
 * for: in n8n's process that took a third of the time of a large upload.
 */
export function freeMemory(bytes: Buffer): void {
	const memory = bytes.buffer;
	if (bytes.byteLength === memory.byteLength && isTransferable(memory)) memory.transfer(0);
}
