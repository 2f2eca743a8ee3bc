import { makeComment } from '../store/make.mjs';
import type { FileRecord } from '../store/assets.mjs';
import type { CommentRecord } from '../store/comments.mjs';
import { attach, attachmentView } from './attachments.mjs';
import { checkPlacement, frameOf, linksInside, linksOf, reviewOf } from './comment-rules.mjs';
import { badRequest, forbidden, notFound, unprocessable } from './errors.mjs';
import type { Handlers, Schema } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { asker, assetRole, comment, demand, file } from './permissions.mjs';
import type { World } from '../world.mjs';
import { commentView, commentWithIncludes } from './comment-views.mjs';
import type { UserRecord } from '../store/accounts.mjs';

const attachmentLimit = 6;

export const commentHandlers = {
	'comments.index': (call) => {
		const { store } = call.world;
		const found = file(asker(call), call.path.file_id, 'read');
		const { sort = 'created_at_asc', include = [] } = call.query;
		if (sort.startsWith('owner') && !include.includes('owner')) {
			throw badRequest('Sorting by owner needs include=owner');
		}
		const comments = store.comments.list(
			({ fileId, parentId }) => fileId === found.id && parentId === null,
		);
		const sorted = sortRows(comments, sort, {
			owner: ({ ownerId }) => store.users.get(ownerId)?.name ?? '',
			completed_at: ({ completedAt }) => completedAt ?? Infinity,
			created_at: ({ createdAt }) => createdAt,
		});
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => commentWithIncludes(store, row, call.query));
		return { status: 200, body: { data, links, total_count } };
	},

	'comments.show': (call) => {
		const found = comment(asker(call), call.path.comment_id, 'read');
		return {
			status: 200,
			body: { data: commentWithIncludes(call.world.store, found, call.query) },
		};
	},

	'comments.create': (call) => {
		const { world, user } = call;
		const target = file(asker(call), call.path.file_id, 'comment');
		const { data } = call.body;
		checkPlacement(target, data, null);
		if ((data.attachments?.length ?? 0) > attachmentLimit) {
			throw unprocessable('A comment has at most 6 attachments', '/data/attachments');
		}
		const made = makeComment(world, {
			fileId: target.id,
			ownerId: user.id,
			text: data.text,
			timestamp: frameOf(target, data.timestamp ?? null),
			duration: data.duration ?? null,
			annotation: data.annotation ?? null,
			page: data.page ?? null,
			anchor: data.anchor ?? null,
			links: linksOf(data.text, data.links ?? []),
			textReviewAnnotation: data.text_review_annotation ?? null,
		});
		made.attachments = (data.attachments ?? []).map((input) => attach(world, input));
		setCompleted(world, made, user, data.completed);
		world.webhooks.emitFor(user.id, target.projectId, 'comment.created', made.id);
		const fresh = new Set(made.attachments.map(({ id }) => id));
		const view = commentView(world.store, made, call.query);
		view.attachments = made.attachments.map((one) =>
			attachmentView(one, fresh.has(one.id) && world),
		);
		return { status: 201, body: { data: view } };
	},

	'comments.update': (call) => {
		const { world, user } = call;
		const found = comment(asker(call), call.path.comment_id, 'comment');
		const target = file(asker(call), found.fileId, 'comment');
		const { completed, ...changes } = call.body.data;
		const isEdited = Object.keys(changes).length > 0;
		if (isEdited) {
			demandOwn(world, found, user);
			Object.assign(found, changed(target, found, changes, world.clock.now()));
		}
		const event = setCompleted(world, found, user, completed);
		if (event) world.webhooks.emitFor(user.id, target.projectId, event, found.id);
		if (isEdited) world.webhooks.emitFor(user.id, target.projectId, 'comment.updated', found.id);
		return { status: 200, body: { data: commentView(world.store, found, call.query) } };
	},

	'comments.delete': (call) => {
		const { world, user } = call;
		const found = comment(asker(call), call.path.comment_id, 'comment');
		const { projectId } = file(asker(call), found.fileId, 'comment');
		demandOwn(world, found, user);
		const replies = world.store.comments.list(({ parentId }) => parentId === found.id);
		for (const one of [found, ...replies]) {
			one.deletedAt = world.clock.now();
			for (const attachment of one.attachments) world.uploads.forget(attachment);
		}
		world.webhooks.emitFor(user.id, projectId, 'comment.deleted', found.id);
		return { status: 204 };
	},

	'comments.create_attachment': (call) => {
		const { world, user } = call;
		const found = comment(asker(call), call.path.comment_id, 'comment');
		demandOwn(world, found, user);
		if (found.attachments.length >= attachmentLimit) {
			throw unprocessable('A comment has at most 6 attachments');
		}
		const made = attach(world, call.body.data);
		found.attachments.push(made);
		return { status: 201, body: { data: attachmentView(made, world) } };
	},

	'comments.delete_attachment': (call) => {
		const { world, user } = call;
		const found = comment(asker(call), call.path.comment_id, 'comment');
		demandOwn(world, found, user);
		const gone = found.attachments.find(({ id }) => id === call.path.attachment_id);
		if (!gone) throw notFound();
		found.attachments = found.attachments.filter((one) => one !== gone);
		world.uploads.forget(gone);
		return { status: 204 };
	},
} satisfies Handlers;

/** Only the owner changes a comment; who may manage the project may delete and edit those of others. */
function demandOwn({ store }: World, { ownerId, fileId }: CommentRecord, user: UserRecord): void {
	if (ownerId === user.id) return;
	const file = store.files.get(fileId);
	if (!file) throw forbidden();
	demand(assetRole(store, user.id, file), 'manage');
}

function setCompleted(
	{ clock }: World,
	comment: CommentRecord,
	user: UserRecord,
	completed: boolean | null | undefined,
): 'comment.completed' | 'comment.uncompleted' | undefined {
	const wasCompleted = comment.completedAt !== null;
	if (typeof completed !== 'boolean' || completed === wasCompleted) return undefined;
	comment.completedAt = completed ? clock.now() : null;
	comment.completerId = completed ? user.id : null;
	comment.updatedAt = clock.now();
	return completed ? 'comment.completed' : 'comment.uncompleted';
}

type Changes = Omit<Schema<'UpdateCommentParams'>['data'], 'completed'>;

/** What an update makes of a comment, without touching it: a refusal must leave it as it was. */
function changed(
	file: FileRecord,
	comment: CommentRecord,
	changes: Changes,
	now: number,
): Partial<CommentRecord> {
	checkPlacement(file, changes, comment);
	const { text = comment.text, timestamp, duration, annotation, page, anchor, links } = changes;
	const { text_review_annotation: review } = changes;
	return {
		...(text !== comment.text && {
			text,
			textEditedAt: now,
			links: linksInside(text, comment.links),
		}),
		...(timestamp !== undefined && { timestamp: frameOf(file, timestamp) }),
		// There is no duration without a time.
		...(timestamp === null && { duration: null }),
		...(duration !== undefined && { duration }),
		...(annotation !== undefined && { annotation }),
		...(page !== undefined && { page }),
		...(anchor !== undefined && { anchor }),
		...(links !== undefined && { links: linksOf(text, links) }),
		...(review !== undefined && {
			textReviewAnnotation: reviewOf(comment.textReviewAnnotation, review),
		}),
		updatedAt: now,
	};
}
