import { v4 } from './api.js';
import { actionsMenu } from './actions.js';
import { loadComments, makeComments } from './comments.js';
import { makeComposer } from './composer.js';
import { fill, h } from './dom.js';
import { makeFields } from './fields.js';
import { icon } from './icons.js';
import { makeStage } from './stage.js';
import { fieldOf } from './words.js';

/** One file with its comments and fields; returns what shows them anew. */
export async function showFile(main, project, assetId) {
	const asset = await loadAsset(assetId);
	const file = asset.head_version ?? asset;
	const metadata = await loadMetadata(file);
	const composer = makeComposer(file, {
		hasTime: fieldOf(metadata, 'Frame Rate')?.value != null,
		seek: (frame) => stage.seek(frame),
		refresh,
	});
	const stage = makeStage(file, metadata, composer.at);
	const comments = makeComments({ seek: stage.seek, refresh });
	const fields = makeFields({ project, file, refresh });
	const status = h('span', { class: 'status' });
	const isInRoot = asset.parent_id === project.root_folder_id;
	const up = `/project/${project.id}${isInRoot ? '' : `/${asset.parent_id}`}`;
	fill(
		main,
		h(
			'div',
			{ class: 'toolbar' },
			h('a', { href: up, class: 'back', 'aria-label': 'Back to the folder' }, icon('back')),
			h('h1', {}, asset.name),
			h('span', { class: 'grow' }),
			status,
			actionsMenu(project.workspace_id, () => [asset.id]),
		),
		h(
			'div',
			{ class: 'viewer' },
			stage.element,
			h(
				'aside',
				{ class: 'side', 'aria-label': 'Comments and fields' },
				h('h2', {}, 'Comments'),
				comments.element,
				composer.element,
				h('details', { open: true }, h('summary', {}, 'Fields'), fields.element),
			),
		),
	);
	await refresh();
	await goToComment(stage, file);
	return refresh;

	async function refresh() {
		const [found, now] = await Promise.all([loadComments(file.id), loadMetadata(file)]);
		comments.show(found);
		fields.show(now);
		fill(status, fields.status(now));
		stage.mark(
			found.flatMap(({ timestamp, timecode, owner, completed_at: completedAt }) =>
				timestamp === null
					? []
					: [{ frame: timestamp, timecode, name: owner?.name ?? '', isDone: completedAt !== null }],
			),
		);
	}
}

/** A link may name the comment to open at. */
async function goToComment({ seek }, file) {
	const id = new URLSearchParams(location.search).get('comment');
	const found = id && (await loadComments(file.id)).find((comment) => comment.id === id);
	seek(found?.timestamp ?? 0);
}

async function loadAsset(id) {
	const read = (path) =>
		v4('GET', `${path}?include=media_links.original`).catch((error) => {
			// Who may not download originals sees the file without its picture.
			if (error.status !== 403) throw error;
			return v4('GET', path);
		});
	try {
		return await read(`/files/${id}`);
	} catch (error) {
		if (error.status !== 404) throw error;
		return read(`/version_stacks/${id}`);
	}
}

async function loadMetadata({ id }) {
	return (await v4('GET', `/files/${id}/metadata?show_null=true`)).metadata;
}
