import type { IDataObject } from 'n8n-workflow';
import { SEPARATOR } from '../../locate/walk';
import type { Rendition } from '../../media/renditions';
import { cleaned } from './clean';
import { commentDetails } from './comment-details';
import { placeIn } from './place';
import type { Age, ReadSession } from './reading';
import { whenRefused } from './refused';
import {
	readCollection,
	readComment,
	readCustomField,
	readFile,
	readFolder,
	readProject,
	readShare,
	readStack,
	type File,
} from './things';

/** What an event or a custom action is about. */
export interface Resource {
	type: string;
	id: string;
}

export interface DetailsWanted {
	/** The project that the event names, whose details belong to those of every resource. */
	projectId?: string | undefined;
	/** Addresses to add to files. They are signed: whoever has them may download. */
	mediaLinks?: readonly Rendition[];
}

export interface Details {
	/** Things by what they are: `comment`, `file`, `folder`, `versionStack`, `project`, `share`, `collection`, `customField`. */
	found: IDataObject;
	/** What could not be read, and why; empty when everything was. */
	missing: string[];
}

/**
 * Reads what an event is about, and what belongs to it, until the deadline of the session. Never throws: what could not
 * be read is left out and named in `missing`.
 */
export async function readDetails(
	session: ReadSession,
	{ type, id }: Resource,
	wanted: DetailsWanted = {},
): Promise<Details> {
	const gathering = new Gathering(session, wanted);
	const read = READERS[type.replace(/_/g, '')];
	if (read) await read(gathering, id);
	else gathering.missing.push(`${type}: this version of the node cannot read it`);
	await gathering.project();
	const { found, missing } = gathering;
	return { found, missing };
}

/** How each type of resource is read; types are written without underscores. */
const READERS: Readonly<Record<string, (gathering: Gathering, id: string) => Promise<void>>> = {
	async collection(gathering, id) {
		await gathering.add('collection', async (session) => readCollection(session, id, 'new'));
	},
	async comment(gathering, id) {
		const comment = await gathering.attempt('comment', async (session) =>
			readComment(session, id, 'new'),
		);
		if (!comment) return;
		// The order in which an item shows them is that in which they are put in.
		gathering.found.comment = commentDetails(comment, undefined);
		const file = await gathering.file(comment.file_id, 'recent');
		gathering.found.comment = commentDetails(comment, file);
	},
	async customfield(gathering, id) {
		await gathering.add('customField', async (session) => {
			const field = await readCustomField(session, id, 'new');
			if (!field) throw new Error('The account does not have it');
			return field;
		});
	},
	async file(gathering, id) {
		await gathering.file(id, 'new');
	},
	async folder(gathering, id) {
		const folder = await gathering.attempt('folder', async (session) =>
			readFolder(session, id, 'new'),
		);
		if (folder) await gathering.placed('folder', folder);
	},
	async project(gathering, id) {
		await gathering.project(id, 'new');
	},
	async share(gathering, id) {
		await gathering.add('share', async (session) => readShare(session, id, 'new'));
	},
	async versionstack(gathering, id) {
		// Custom actions on a stack name its newest file.
		const stack = await gathering.attempt('version stack', async (session) =>
			whenRefused(readStack(session, id, 'new'), 404, async () => undefined),
		);
		if (stack) {
			const { head_version: head, ...own } = stack;
			await gathering.placed('versionStack', own, { head_version_id: head?.id ?? null });
			if (head) await gathering.file(head.id, 'new');
		} else if (gathering.missing.length === 0) {
			await gathering.file(id, 'new');
		}
	},
};

/** What lies somewhere in a project. */
interface Asset {
	id: string;
	name: string;
	parent_id: string | null;
	project?: object;
}

/** Collects what can be read, and notes what cannot. */
class Gathering {
	readonly found: IDataObject = {};

	readonly missing: string[] = [];

	constructor(
		private readonly session: ReadSession,
		private readonly wanted: DetailsWanted,
	) {}

	async attempt<T>(
		what: string,
		read: (session: ReadSession) => Promise<T>,
	): Promise<T | undefined> {
		try {
			return await read(this.session);
		} catch (error) {
			this.missing.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
			return undefined;
		}
	}

	async add(name: string, read: (session: ReadSession) => Promise<object>): Promise<void> {
		const thing = await this.attempt(name, read);
		if (thing) this.found[name] = cleaned(thing);
	}

	async file(id: string, age: Age): Promise<File | undefined> {
		const { mediaLinks = [] } = this.wanted;
		const file = await this.attempt('file', async (session) =>
			readFile(session, id, age, mediaLinks),
		);
		if (!file) return undefined;
		if (mediaLinks.length > 0 && !file.media_links) {
			this.missing.push('media links: The credential has no right to download the original');
		}
		await this.placed('file', file, file.media_links && { media_links: file.media_links });
		return file;
	}

	/** Puts an asset in with its path. */
	async placed(name: string, asset: Asset, more?: object): Promise<void> {
		const { project, ...own } = asset;
		if (project) this.found.project ??= cleaned(project);
		this.found[name] = { ...cleaned(own), ...more };
		const place = await this.attempt(`path of the ${name}`, async (session) =>
			placeIn(session, asset.parent_id),
		);
		if (!place) return;
		const { id, name: ownName, ...rest } = cleaned(own);
		// The project's own folder has a name that nobody gave it.
		const isTop = asset.parent_id === null;
		this.found[name] = {
			id,
			name: ownName,
			path: isTop ? '' : [...place.names, asset.name].join(SEPARATOR),
			folder_path: place.names.join(SEPARATOR),
			...rest,
			...more,
		};
	}

	async project(id = this.wanted.projectId, age: Age = 'lasting'): Promise<void> {
		if (id === undefined || this.found.project !== undefined) return;
		// One that could not be read as the resource itself is not asked for again.
		if (this.missing.some((reason) => reason.startsWith('project:'))) return;
		await this.add('project', async (session) => readProject(session, id, age));
	}
}
