import { v4, v4List } from './api.js';
import { actionsMenu } from './actions.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { thumbnail } from './thumbnail.js';
import { attempt } from './toast.js';
import { uploadFiles } from './upload.js';
import { endingOf, fieldOf, kindOf, sizeOf } from './words.js';

/** The content of a folder as cards; returns what shows it anew. */
export async function showFolder(main, project, folderId) {
	const selection = new Set();
	const grid = h('ul', { class: 'grid', 'aria-label': 'Assets' });
	const crumbs = h('nav', { class: 'crumbs', 'aria-label': 'Path' });
	const selected = h('span', { class: 'muted', role: 'status' });
	const chooser = h('input', {
		type: 'file',
		multiple: true,
		hidden: true,
		'aria-label': 'Files to upload',
		onchange: () => void send(chooser.files).then(() => (chooser.value = '')),
	});
	const upload = h(
		'button',
		{ type: 'button', class: 'primary', onclick: () => chooser.click() },
		icon('upload'),
		'Upload',
	);
	const actions = actionsMenu(project.workspace_id, () => [...selection]);
	fill(
		main,
		h('div', { class: 'toolbar' }, crumbs, h('span', { class: 'grow' }), selected, actions, upload),
		chooser,
		grid,
	);
	grid.addEventListener('dragover', (event) => event.preventDefault());
	grid.addEventListener('drop', (event) => {
		event.preventDefault();
		void send(event.dataTransfer.files);
	});
	await refresh();
	return refresh;

	async function send(files) {
		await uploadFiles([...files], folderId);
		await attempt(refresh);
	}

	async function refresh() {
		const [path, assets] = await Promise.all([pathTo(project, folderId), assetsIn(folderId)]);
		const ids = new Set(assets.map(({ id }) => id));
		for (const id of selection) if (!ids.has(id)) selection.delete(id);
		fill(crumbs, ...path.map((folder, index) => crumb(folder, index === path.length - 1)));
		fill(
			grid,
			assets.map(card),
			assets.length === 0 && h('li', { class: 'empty' }, 'Nothing here yet. Drop files to upload.'),
		);
		count();
	}

	function crumb({ id, name }, isLast) {
		if (isLast) return h('h1', {}, name);
		const href =
			id === project.root_folder_id ? `/project/${project.id}` : `/project/${project.id}/${id}`;
		return [h('a', { href }, name), h('span', { class: 'muted', 'aria-hidden': 'true' }, '/')];
	}

	function card(asset) {
		const file = asset.type === 'version_stack' ? asset.head_version : asset;
		const href = `/project/${project.id}/${asset.type === 'folder' ? '' : 'view/'}${asset.id}`;
		const box = h('input', {
			type: 'checkbox',
			'aria-label': `Select ${asset.name}`,
			checked: selection.has(asset.id),
			'data-key': `select ${asset.id}`,
			onchange() {
				if (box.checked) selection.add(asset.id);
				else selection.delete(asset.id);
				element.classList.toggle('selected', box.checked);
				count();
			},
		});
		const element = h(
			'li',
			{ class: `card ${asset.type}${selection.has(asset.id) ? ' selected' : ''}` },
			thumbnail(asset),
			badge(file),
			box,
			h(
				'div',
				{ class: 'about' },
				h('a', { href, class: 'name', 'data-key': asset.id, title: asset.name }, asset.name),
				h('p', { class: 'facts' }, facts(asset, file)),
			),
		);
		return element;
	}

	function count() {
		selected.textContent = selection.size === 0 ? '' : `${selection.size} selected`;
	}
}

function facts(asset, file) {
	if (asset.type === 'folder') return 'Folder';
	const metadata = file.metadata ?? [];
	const status = fieldOf(metadata, 'Status')?.value?.[0]?.display_name;
	const comments = fieldOf(metadata, 'Comment Count')?.value ?? 0;
	return [
		status && statusPill(status),
		h('span', {}, asset.type === 'version_stack' ? 'Version stack' : sizeOf(file.file_size)),
		comments > 0 && h('span', { class: 'count' }, icon('comment'), `${comments}`),
	].filter(Boolean);
}

function statusPill(name) {
	return h('span', { class: 'pill', 'data-status': name }, name);
}

/** What is going on with a file, or else the ending of its name. */
function badge(file) {
	if (file.type === 'folder') return null;
	const isMedium = kindOf(file) !== 'other';
	if (file.status === 'created') return h('span', { class: 'badge busy' }, 'Uploading');
	if (file.status === 'uploaded' && isMedium)
		return h('span', { class: 'badge busy' }, 'Processing');
	return h('span', { class: 'badge' }, endingOf(file.name));
}

async function assetsIn(folderId) {
	const list = (include) =>
		v4List(`/folders/${folderId}/children`, { include, page_size: 200, sort: 'name_asc' });
	// Who may not download originals sees the cards without pictures.
	const assets = await list('metadata,media_links.original').catch(() => list('metadata'));
	const isFolder = ({ type }) => (type === 'folder' ? 0 : 1);
	return assets.sort((a, b) => isFolder(a) - isFolder(b));
}

/** The folders from the project down to one of them. */
async function pathTo(project, folderId) {
	const path = [];
	let id = folderId;
	while (id && id !== project.root_folder_id) {
		const folder = await v4('GET', `/folders/${id}`);
		path.unshift(folder);
		id = folder.parent_id;
	}
	return [{ id: project.root_folder_id, name: project.name }, ...path];
}
