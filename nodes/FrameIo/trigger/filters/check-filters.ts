import { kindOfFile } from '../../media/kinds';
import type { Rendition } from '../../media/renditions';
import { record, text } from '../../transport/json';
import { isDeletion, type FrameIoEvent } from '../delivery';
import { placeIn } from '../enrichment/place';
import type { ReadSession } from '../enrichment/reading';
import {
	readComment,
	readFile,
	readFolder,
	readNewestComments,
	readOwnId,
	readStack,
	type Comment,
	type File,
} from '../enrichment/things';
import { FieldMemory, isNamed } from './field-memory';
import type { CommentKind, Filters } from './filters';

export interface Verdict {
	passes: boolean;
	/** Filters that could not be checked, by the names of their parameters. They let the event through. */
	unchecked: string[];
	/** Why they could not. */
	reasons: string[];
}

/** What is checked, and with what. */
export interface Question {
	session: ReadSession;
	event: FrameIoEvent;
	/** As they are read for the item afterwards, so that one read serves both. */
	mediaLinks: readonly Rendition[];
	/** Whose events they are: what one workflow has seen is nothing that another one has. */
	subscriber: string;
	/** The ID of the own user, where it is known already. */
	ownId?: string | undefined;
}

const fieldMemory = new FieldMemory();

/**
 * Whether an event is one that starts the workflow. What the event itself tells costs no request, and comes first. A
 * filter that cannot be checked in time lets the event through. Never throws.
 */
export async function checkFilters(question: Question, filters: Filters): Promise<Verdict> {
	const { projectId } = question.event;
	const { projects } = filters;
	const verdict: Verdict = { passes: true, unchecked: [], reasons: [] };
	if (!Array.isArray(projects)) {
		verdict.unchecked.push('projects');
		verdict.reasons.push(projects.objection);
	} else if (projects.length > 0 && projectId !== undefined && !projects.includes(projectId)) {
		return { ...verdict, passes: false };
	}
	for (const [name, check] of checksFor(question, filters)) {
		try {
			if (!(await check())) return { ...verdict, passes: false };
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			verdict.unchecked.push(name);
			if (!verdict.reasons.includes(reason)) verdict.reasons.push(reason);
		}
	}
	return verdict;
}

type Check = [parameter: string, check: () => Promise<boolean>];

/** The checks that the event calls for, those with the fewest requests first. */
function checksFor(question: Question, filters: Filters): Check[] {
	const { session, event } = question;
	const { commentKinds, customField, fileKinds, folder, ignoreOwn } = filters;
	const about = event.resource?.type.replace(/_/g, '') ?? '';
	const checks: Check[] = [];
	// Before the one for own changes: what the workflow itself sets has to be remembered, too, or the next change of
	// another field would look like one of this field.
	if (customField && event.type === 'metadata.value.updated') {
		checks.push(['customField', async () => await hasChanged(question, customField)]);
	}
	if (ignoreOwn && event.userId !== undefined) {
		checks.push([
			'ignoreOwn',
			async () => (question.ownId ?? (await readOwnId(session))) !== event.userId,
		]);
	}
	if (commentKinds.length > 0 && about === 'comment') {
		checks.push(['commentKinds', async () => await isOfKind(question, commentKinds)]);
	}
	if (fileKinds.length > 0 && ['comment', 'file', 'versionstack'].includes(about)) {
		checks.push([
			'fileKinds',
			async () => {
				const { name, media_type: mediaType } = await fileOf(question);
				return fileKinds.includes(kindOfFile(name, mediaType));
			},
		]);
	}
	if (folder !== undefined && ['comment', 'file', 'folder', 'versionstack'].includes(about)) {
		checks.push([
			'folderId',
			async () => {
				if (typeof folder !== 'string') throw new Error(folder.objection);
				return await liesIn(question, about, folder);
			},
		]);
	}
	return checks;
}

/** @throws Error when it is gone, so that nothing can be read of it */
function resourceId({ event }: Question): string {
	if (isDeletion(event)) throw new Error('Frame.io shows nothing of what is deleted');
	if (!event.resource) throw new Error('The event names no resource');
	return event.resource.id;
}

async function commentOf(question: Question): Promise<Comment> {
	return await readComment(question.session, resourceId(question), 'new');
}

/** The file that an event is about, that a comment was written about, or that is the newest of a version stack. */
async function fileOf(question: Question): Promise<File> {
	const { session, event, mediaLinks } = question;
	if (event.resource?.type === 'comment') {
		return await readFile(session, (await commentOf(question)).file_id, 'recent', mediaLinks);
	}
	if (event.resource?.type === 'version_stack') {
		const { head_version: head } = await readStack(session, resourceId(question), 'new');
		if (!head) throw new Error('The version stack has no versions');
		return await readFile(session, head.id, 'new', mediaLinks);
	}
	return await readFile(session, resourceId(question), 'new', mediaLinks);
}

async function liesIn(question: Question, about: string, folderId: string): Promise<boolean> {
	const { session } = question;
	const id = resourceId(question);
	if (about === 'folder' && id === folderId) return true;
	const { parent_id: parentId } =
		about === 'folder' ? await readFolder(session, id, 'new') : await fileOf(question);
	return (await placeIn(session, parentId)).folderIds.includes(folderId);
}

async function isOfKind(question: Question, kinds: readonly CommentKind[]): Promise<boolean> {
	const comment = await commentOf(question);
	const isOf: Record<Exclude<CommentKind, 'reply' | 'thread'>, boolean> = {
		annotation: text(comment.annotation) !== undefined,
		attachment: (comment.attachments ?? []).length > 0,
		mention: comment.mentions.length > 0,
	};
	if (kinds.some((kind) => kind !== 'reply' && kind !== 'thread' && isOf[kind])) return true;
	if (!kinds.includes('reply') && !kinds.includes('thread')) return false;
	if (kinds.includes('reply') && kinds.includes('thread')) return true;
	return (await isReply(question, comment)) === kinds.includes('reply');
}

/** A comment does not say whether it answers another one; the list of the file's comments does. */
async function isReply({ session, event }: Question, comment: Comment): Promise<boolean> {
	if ((comment.replies ?? []).length > 0) return false;
	const { comments, isComplete } = await readNewestComments(session, comment.file_id);
	if (comments.some(({ replies = [] }) => replies.some(({ id }) => id === comment.id))) return true;
	if (comments.some(({ id }) => id === comment.id)) return false;
	// A comment that was just written would be among the newest.
	if (!isComplete && event.type === 'comment.created') return true;
	throw new Error('The comment is not among the newest of its file');
}

async function hasChanged(
	question: Question,
	{ field, values }: NonNullable<Filters['customField']>,
): Promise<boolean> {
	const file = await fileOf(question);
	const key = `${question.subscriber}/${file.id}`;
	if (fieldMemory.leavesAlone(key, file, field, Date.now())) return false;
	if (values.length === 0) return true;
	const named = (file.metadata ?? []).find(
		({ field_definition_id: id, field_definition_name: name }) => isNamed(field, id, name),
	);
	const wanted = values.map((value) => value.toLowerCase());
	return textsOf(named?.value).some((value) => wanted.includes(value.toLowerCase()));
}

/** The texts by which a value may be meant: options and people by name or ID. */
function textsOf(value: unknown): string[] {
	if (value === null || value === undefined) return [];
	if (!Array.isArray(value)) return [String(value)];
	return value.flatMap((entry: unknown) => {
		const { display_name: displayName, email, id, name } = record(entry);
		return [displayName, email, id, name].flatMap((one) => text(one) ?? []);
	});
}
