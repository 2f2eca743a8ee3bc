import { randomUUID } from 'node:crypto';
import type { World } from '../world.mjs';
import type { StorageLocationRecord, StorageObject } from './storage-locations.mjs';

/** Connects a storage location with an account; `contents` is what lies there, as text by key. */
export async function connectStorage(
	{ store, clock, bucket }: Pick<World, 'store' | 'clock' | 'bucket'>,
	given: { accountId: string; name: string; contents: Record<string, string>; id?: string },
): Promise<StorageLocationRecord> {
	const { accountId, name, contents, id = randomUUID() } = given;
	const objects = new Map<string, StorageObject>();
	for (const [key, text] of Object.entries(contents)) {
		// Keys are free text; the bucket, which is a folder, gets names of its own.
		const objectKey = `locations/${id}/${objects.size + 1}`;
		const { bytes: size, sha256 } = await bucket.put(objectKey, Buffer.from(text));
		objects.set(key, { objectKey, size, sha256 });
	}
	const now = clock.now();
	return store.storageLocations.add({
		id,
		createdAt: now,
		updatedAt: now,
		accountId,
		name,
		objects,
	});
}
