import type { FileRecord, FolderRecord, StackRecord } from '../store/assets.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import { kindOf } from '../media.mjs';
import { hasRendition, renditionKey, renditionType, type RenditionName } from '../renditions.mjs';
import type { World } from '../world.mjs';
import { forbidden } from './errors.mjs';
import { metadataOf } from './metadata-fields.mjs';
import type { Schema } from './operation.mjs';
import { mayDownload } from './permissions.mjs';
import {
	fileView,
	folderView,
	headOf,
	projectWithIncludes,
	stackCommon,
	userField,
} from './views.mjs';

interface Viewer {
	world: World;
	user: UserRecord;
}

/** A file with what `include` asks for. */
export function fileWithIncludes(
	viewer: Viewer,
	file: FileRecord,
	include: readonly string[] = [],
): Schema<'FileWithIncludes'> {
	const links = include.filter((name) => name.startsWith('media_links.'));
	return {
		...fileView(file),
		...assetIncludes(viewer, file, include),
		...(include.includes('metadata') && { metadata: metadataOf(viewer.world.store, file, false) }),
		...(links.length > 0 && { media_links: mediaLinks(viewer, file, links) }),
	};
}

/** A folder with what `include` asks for; folders carry no metadata. */
export function folderWithIncludes(
	viewer: Viewer,
	folder: FolderRecord,
	include: readonly string[] = [],
): Schema<'FolderWithIncludes'> {
	return {
		...folderView(folder),
		...assetIncludes(viewer, folder, include),
		...(include.includes('metadata') && { metadata: [] }),
	};
}

/** A version stack with what `include` asks for; media links and metadata are those of its newest version. */
export function stackWithIncludes(
	viewer: Viewer,
	stack: StackRecord,
	include: readonly string[] = [],
): Schema<'VersionStackWithIncludes'> {
	const head = headOf(viewer.world.store, stack);
	return {
		...stackCommon(stack),
		...assetIncludes(viewer, stack, include),
		...(include.includes('metadata') && { metadata: metadataOf(viewer.world.store, head, false) }),
		head_version: fileWithIncludes(viewer, head, include),
	};
}

/** An asset of any kind with what `include` asks for. */
export function assetWithIncludes(
	viewer: Viewer,
	asset: FileRecord | FolderRecord | StackRecord,
	include: readonly string[] = [],
): Schema<'AssetWithIncludes'> {
	if (asset.type === 'folder') return folderWithIncludes(viewer, asset, include);
	if (asset.type === 'file') return fileWithIncludes(viewer, asset, include);
	return stackWithIncludes(viewer, asset, include);
}

function assetIncludes(
	{ world: { store } }: Viewer,
	{ projectId, creatorId }: FileRecord | FolderRecord | StackRecord,
	include: readonly string[],
): { creator?: Schema<'User'>; project?: Schema<'ProjectWithIncludes'> } {
	const project = include.includes('project') ? store.projects.get(projectId) : undefined;
	return {
		...(include.includes('creator') && userField(store, 'creator', creatorId)),
		...(project && { project: projectWithIncludes(store, project) }),
	};
}

type Place = 'attachment' | 'inline';

/** A Content-Disposition with a file name: a header is ASCII, so other names are written a second time, encoded. */
function disposition(place: Place, name: string): string {
	const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	if (plain === name) return `${place}; filename="${name}"`;
	const encoded = encodeURIComponent(name).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `${place}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function mediaLinks(
	{ world, user }: Viewer,
	file: FileRecord,
	wanted: string[],
): Schema<'MediaLinksCollection'> {
	const { store, signer } = world;
	const links: Schema<'MediaLinksCollection'> = {};
	const rendition = (name: RenditionName, place: Place) => {
		if (file.status !== 'transcoded' || !hasRendition(kindOf(file.mediaType), name)) return null;
		const { mediaType, extension } = renditionType(name);
		// GUESS: no source says how the file of a rendition is named.
		const fileName = `${file.name.replace(/\.[^.]+$/, '')}.${extension}`;
		return signer.get(renditionKey(file.id, name), mediaType, disposition(place, fileName));
	};
	for (const [, name] of wanted.map((link) => link.split('.'))) {
		switch (name) {
			case 'original': {
				if (!mayDownload(store, user.id, file)) throw forbidden();
				const type = file.mediaType ?? 'application/octet-stream';
				const original = (place: Place) =>
					file.status === 'created'
						? null
						: signer.get(file.objectKey, type, disposition(place, file.name));
				links.original = { download_url: original('attachment'), inline_url: original('inline') };
				break;
			}
			case 'high_quality':
			case 'efficient':
				links[name] = { download_url: rendition(name, 'attachment') };
				break;
			case 'thumbnail':
			case 'thumbnail_high_quality':
			case 'video_h264_180':
			case 'scrub_sheet':
				links[name] = {
					download_url: rendition(name, 'attachment'),
					url: rendition(name, 'inline'),
				};
				break;
		}
	}
	return links;
}
