import { makeComment } from '../store/make.mjs';
import type { CommentRecord } from '../store/comments.mjs';
import { attach, attachmentView } from './attachments.mjs';
import { checkPlacement, frameOf, linksOf } from './comment-rules.mjs';
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
		if (Object.keys(changes).length > 0) demandOwn(world, found, user);
		checkPlacement(target, changes, found);
		applyChanges(world, found, changes, frameOf(target, changes.timestamp ?? null));
		const event = setCompleted(world, found, user, completed);
		if (event) world.webhooks.emitFor(user.id, target.projectId, event, found.id);
		if (Object.keys(changes).length > 0) {
			world.webhooks.emitFor(user.id, target.projectId, 'comment.updated', found.id);
		}
		return { status: 200, body: { data: commentView(world.store, found, call.query) } };
	},

	'comments.delete': (call) => {
		const { world, user } = call;
		const found = comment(asker(call), call.path.comment_id, 'comment');
		const { projectId } = file(asker(call), found.fileId, 'comment');
		demandOwn(world, found, user);
		found.deletedAt = world.clock.now();
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
		const rest = found.attachments.filter(({ id }) => id !== call.path.attachment_id);
		if (rest.length === found.attachments.length) throw notFound();
		found.attachments = rest;
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

function applyChanges(
	{ clock }: World,
	comment: CommentRecord,
	changes: Changes,
	frame: number | null,
): void {
	if (changes.text !== undefined && changes.text !== comment.text) {
		comment.text = changes.text;
		comment.textEditedAt = clock.now();
	}
	if (changes.timestamp !== undefined) comment.timestamp = frame;
	if (changes.duration !== undefined) comment.duration = changes.duration;
	if (changes.annotation !== undefined) comment.annotation = changes.annotation;
	if (changes.page !== undefined) comment.page = changes.page;
	if (changes.anchor !== undefined) comment.anchor = changes.anchor;
	if (changes.links !== undefined) comment.links = linksOf(comment.text, changes.links);
	if (changes.text_review_annotation !== undefined && comment.textReviewAnnotation) {
		Object.assign(comment.textReviewAnnotation, changes.text_review_annotation);
	}
	if (Object.keys(changes).length > 0) comment.updatedAt = clock.now();
}
