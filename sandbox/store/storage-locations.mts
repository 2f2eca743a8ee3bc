import type { Stored } from './table.mjs';

/** An object in a storage location; a file that was imported from it shares its bytes. */
export interface StorageObject {
	/** The object in the bucket that holds the bytes. */
	objectKey: string;
	/** In bytes. */
	size: number;
	sha256: string;
}

/** Storage of a customer that is connected with an account, so that files can be imported from it. */
export interface StorageLocationRecord extends Stored {
	accountId: string;
	name: string;
	/** What lies there, by its key. */
	objects: ReadonlyMap<string, StorageObject>;
}
