import type { ReadSession } from './reading';
import { whenRefused } from './refused';
import { readFolder, readStack } from './things';

/** Where something lies. */
export interface Place {
	/** The folders around it, from the nearest up; the last one is the project's own. */
	folderIds: string[];
	/** The names of those that people made, from the top down. */
	names: string[];
}

/** More folders inside each other than this are taken for a circle. */
const DEEPEST = 50;

/** Version stacks that were found around a file, so that they are not looked for among folders again. */
const knownStacks = new Set<string>();
const STACKS_REMEMBERED = 1000;

/** The folders around something, by the ID of what it lies in: a folder, or the stack that a version belongs to. */
export async function placeIn(session: ReadSession, parentId: string | null): Promise<Place> {
	const place: Place = { folderIds: [], names: [] };
	let id = parentId;
	for (let depth = 0; id !== null && depth < DEEPEST; depth++) {
		const parent: Parent = await readParent(session, id);
		if (parent.isFolder) {
			place.folderIds.push(id);
			if (parent.parentId !== null) place.names.unshift(parent.name);
		}
		id = parent.parentId;
	}
	return place;
}

interface Parent {
	isFolder: boolean;
	name: string;
	parentId: string | null;
}

async function readParent(session: ReadSession, id: string): Promise<Parent> {
	if (knownStacks.has(id)) return await readAsStack(session, id);
	return await whenRefused(readAsFolder(session, id), 404, async () => readAsStack(session, id));
}

async function readAsFolder(session: ReadSession, id: string): Promise<Parent> {
	const { name, parent_id: parentId } = await readFolder(session, id, 'lasting');
	return { isFolder: true, name, parentId };
}

async function readAsStack(session: ReadSession, id: string): Promise<Parent> {
	const { name, parent_id: parentId } = await readStack(session, id, 'lasting');
	if (knownStacks.size >= STACKS_REMEMBERED) knownStacks.clear();
	knownStacks.add(id);
	return { isFolder: false, name, parentId };
}
