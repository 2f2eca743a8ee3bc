import { makeFile } from '../store/make.mjs';
import type { FileRecord } from '../store/assets.mjs';
import type { StorageObject } from '../store/storage-locations.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import { unprocessable } from './errors.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { asker, file, folder, type Asker } from './permissions.mjs';
import { fileView, isoOrNull } from './views.mjs';
import { checkUrl } from './web-address.mjs';

/** The ways in which bytes become a file: parts from here, a web address, a storage location of the account. */
export const fileUploadHandlers = {
	'files.create_local_upload': (call) => {
		const parent = folder(asker(call), call.path.folder_id, 'edit');
		const { name, file_size: size } = call.body.data;
		const made = makeFile(call.world, { parent, name, size, creatorId: call.user.id });
		return { status: 201, body: { data: expectParts(call, made) } };
	},

	'files.create_remote_upload': (call) => {
		const parent = folder(asker(call), call.path.folder_id, 'edit');
		const { name, source_url: source } = call.body.data;
		checkUrl(source, '/data/source_url');
		const made = makeFile(call.world, { parent, name, size: 0, creatorId: call.user.id });
		fetchSource(call, made, source);
		const status = `/v4/accounts/${call.path.account_id}/files/${made.id}/status`;
		return { status: 202, body: { data: fileView(made), links: { status } } };
	},

	// The old way, for both of the above; the caller names the media type.
	'files.create': (call) => {
		const parent = folder(asker(call), call.path.folder_id, 'edit');
		const { name, file_size: size, media_type: mediaType, source_url: source } = call.body.data;
		if (source !== undefined) checkUrl(source, '/data/source_url');
		const made = makeFile(call.world, { parent, name, size, mediaType, creatorId: call.user.id });
		if (source === undefined) return { status: 201, body: { data: expectParts(call, made) } };
		fetchSource(call, made, source);
		return { status: 202, body: { data: fileView(made) } };
	},

	'files.import_file': (call) => {
		const { webhooks, uploads } = call.world;
		const who = asker(call);
		const parent = folder(who, call.path.folder_id, 'edit');
		const { storage_location: location, key, name } = call.body.data;
		const source = storedObject(who, location, key);
		const { size } = source;
		const made = makeFile(call.world, { parent, name, size, creatorId: call.user.id });
		webhooks.emitFor(call.user.id, made.projectId, 'file.created', made.id);
		uploads.importFrom(source, made);
		return { status: 202, body: { data: fileView(made) } };
	},

	'files.show_file_upload_status': (call) => {
		const found = file(asker(call), call.path.file_id, 'read');
		return {
			status: 200,
			body: {
				data: {
					id: found.id,
					filetype: found.mediaType ?? 'application/octet-stream',
					uploaded_at: isoOrNull(found.uploadedAt),
					upload_completed_at: isoOrNull(found.completedAt),
					upload_complete: found.completedAt !== null,
					upload_failed: found.failed,
				},
			},
		};
	},
} satisfies Handlers;

interface Uploader {
	world: World;
	user: UserRecord;
}

/** Makes part addresses for a file; returns it with them. */
function expectParts(
	{ world: { uploads, signer, webhooks }, user }: Uploader,
	made: FileRecord,
): Schema<'FileWithUploadUrls'> {
	made.parts = uploads.split(made.size);
	uploads.expect(made);
	webhooks.emitFor(user.id, made.projectId, 'file.created', made.id);
	const upload_urls = made.parts.map(({ size, number }) => ({
		size,
		url: signer.put(made.objectKey, number, made.mediaType),
	}));
	return { ...fileView(made), upload_urls };
}

function fetchSource({ world, user }: Uploader, made: FileRecord, source: string): void {
	world.webhooks.emitFor(user.id, made.projectId, 'file.created', made.id);
	void world.uploads.fetchRemote(made, source);
}

/** What lies under a key of a storage location of the account. GUESS: the service looks before it answers. */
function storedObject({ store, accountId }: Asker, locationId: string, key: string): StorageObject {
	const location = store.storageLocations.get(locationId);
	if (location?.accountId !== accountId) {
		throw unprocessable('Unknown storage location', '/data/storage_location');
	}
	const found = location.objects.get(key);
	if (!found) throw unprocessable('The storage location has no such key', '/data/key');
	return found;
}
