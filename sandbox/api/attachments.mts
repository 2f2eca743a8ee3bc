import { randomUUID } from 'node:crypto';
import type { AttachmentRecord } from '../store/comments.mjs';
import type { World } from '../world.mjs';
import type { Schema } from './operation.mjs';
import { iso } from './views.mjs';

/** A new attachment whose bytes are still to come. */
export function attach(
	{ clock, uploads }: World,
	{ name, file_size: size, media_type: mediaType }: Schema<'AttachmentInput'>,
): AttachmentRecord {
	const id = randomUUID();
	const objectKey = `attachments/${id}/original`;
	const parts = uploads.split(size);
	const made = { id, createdAt: clock.now(), name, mediaType, size, parts, objectKey };
	uploads.expect(made);
	return made;
}

/** An attachment; with a world, with its part addresses (plain strings here, unlike those of a file). */
export function attachmentView(
	{ id, name, size, mediaType, createdAt, parts, objectKey }: AttachmentRecord,
	world: World | false,
): Schema<'CommentAttachment'> {
	return {
		id,
		name,
		file_size: size,
		media_type: mediaType,
		created_at: iso(createdAt),
		upload_urls: world
			? parts.map(({ number }) => world.signer.put(objectKey, number, mediaType))
			: null,
	};
}
