import { call, nameOf, session, v4, v4List } from './api.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { attempt } from './toast.js';
import { ago, hueOf, initials } from './words.js';

/** The comments of a file, those without a place first, then by frame; each with its frame and its timecode. */
export async function loadComments(fileId) {
	const query = { include: 'owner,replies', page_size: 100 };
	const path = `/files/${fileId}/comments`;
	const [byFrame, byTimecode] = await Promise.all([
		v4List(path, query),
		v4List(path, { ...query, timestamp_as_timecode: true }),
	]);
	const timecodes = new Map(byTimecode.map(({ id, timestamp }) => [id, timestamp]));
	const comments = byFrame.map(async (comment) => ({
		...comment,
		timecode: timecodes.get(comment.id) ?? null,
		replies: await Promise.all((comment.replies ?? []).map(withOwner)),
	}));
	return (await Promise.all(comments)).sort((a, b) => (a.timestamp ?? -1) - (b.timestamp ?? -1));
}

/** Replies come without their owner when a comment is asked for. */
function withOwner({ id }) {
	return v4('GET', `/comments/${id}?include=owner`);
}

/** The list of comments; `seek` shows a frame, `refresh` reads the file anew. */
export function makeComments({ seek, refresh }) {
	const list = h('ol', { class: 'comments', 'aria-label': 'Comments' });
	/** The comment that is being answered; it keeps its box while the list is shown anew. */
	let answering = null;
	let shown = [];
	return { element: list, show };

	function show(comments) {
		shown = comments;
		fill(
			list,
			comments.map(entry),
			comments.length === 0 && h('li', { class: 'empty' }, 'No comments yet.'),
		);
	}

	function entry(comment) {
		const { id, completed_at: completedAt } = comment;
		const isDone = completedAt !== null;
		const change = (data) => act(() => v4('PATCH', `/comments/${id}`, data));
		return h(
			'li',
			{ class: isDone ? 'done' : '' },
			body(comment),
			h(
				'p',
				{ class: 'deeds' },
				deed(isDone ? 'Reopen' : 'Complete', 'check', `complete ${id}`, () =>
					change({ completed: !isDone }),
				),
				deed('Reply', 'reply', `reply ${id}`, () => {
					answering = answering?.id === id ? null : { id, box: replyBox(id) };
					show(shown);
					answering?.box.querySelector('textarea').focus();
				}),
				comment.owner?.id === session.userId &&
					deed('Delete', 'trash', `delete ${id}`, () => act(() => v4('DELETE', `/comments/${id}`))),
			),
			answering?.id === id && answering.box,
			comment.replies.length > 0 &&
				h(
					'ol',
					{ class: 'replies' },
					comment.replies.map((one) => h('li', {}, body(one))),
				),
		);
	}

	function body({ owner, text, timestamp, timecode, created_at: createdAt }) {
		const name = owner?.name ?? nameOf(owner?.id);
		return [
			h(
				'p',
				{ class: 'by' },
				h(
					'span',
					{ class: 'avatar', style: { '--hue': String(hueOf(name)) }, 'aria-hidden': 'true' },
					initials(name),
				),
				h('strong', {}, name),
				h('time', { datetime: createdAt, class: 'muted' }, ago(createdAt)),
				timecode &&
					h(
						'button',
						{
							type: 'button',
							class: 'timecode',
							'aria-label': `Go to ${timecode}`,
							onclick: () => seek(timestamp),
						},
						timecode,
					),
			),
			h('p', { class: 'text' }, text),
		];
	}

	function replyBox(id) {
		const text = h('textarea', { rows: 2, 'aria-label': 'Reply' });
		return h(
			'form',
			{
				class: 'reply',
				onsubmit(event) {
					event.preventDefault();
					void act(async () => {
						await call('POST', `/page/comments/${id}/replies`, { text: text.value });
						answering = null;
					});
				},
			},
			text,
			h('button', { type: 'submit' }, 'Send reply'),
		);
	}

	async function act(work) {
		await attempt(async () => {
			await work();
			await refresh();
		});
	}
}

function deed(name, sign, key, onclick) {
	return h(
		'button',
		{ type: 'button', class: 'plain', 'data-key': key, onclick },
		icon(sign),
		name,
	);
}
