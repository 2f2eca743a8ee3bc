import { v4List } from './api.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';

/** All projects that the user sees, with the name of their workspace where he belongs to it. */
export async function loadProjects() {
	const [workspaces, projects] = await Promise.all([
		v4List('/workspaces', { page_size: 100 }),
		v4List('/projects', { page_size: 100 }),
	]);
	const names = new Map(workspaces.map(({ id, name }) => [id, name]));
	return projects.map((project) => ({
		...project,
		workspaceName: names.get(project.workspace_id) ?? 'Shared with you',
	}));
}

export function showSidebar(projects, currentId) {
	const groups = Map.groupBy(projects, ({ workspaceName }) => workspaceName);
	fill(
		document.querySelector('#sidebar'),
		[...groups].map(([name, entries]) =>
			h('section', { 'aria-label': name }, h('h2', {}, name), h('ul', {}, entries.map(entry))),
		),
		projects.length === 0 && h('p', { class: 'muted' }, 'This user sees no project.'),
	);

	function entry({ id, name, restricted }) {
		const current = id === currentId;
		return h(
			'li',
			{},
			h(
				'a',
				{ href: `/project/${id}`, 'aria-current': current && 'page', 'data-key': id },
				name,
				restricted && icon('lock'),
			),
		);
	}
}
