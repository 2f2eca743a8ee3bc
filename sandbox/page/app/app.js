import { actAs, call, session, startSession } from './api.js';
import { showFolder } from './browse.js';
import { makeDeliveries } from './deliveries.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { loadProjects, showSidebar } from './sidebar.js';
import { attempt, toast } from './toast.js';
import { showFile } from './viewer.js';

const pulseMs = 700;

const main = document.querySelector('#main');
const panel = document.querySelector('#deliveries');
const counter = h('span', { class: 'counter' });
const toggle = h(
	'button',
	{ type: 'button', 'aria-expanded': 'false', 'aria-controls': 'deliveries', onclick: togglePanel },
	icon('webhook'),
	'Deliveries',
	counter,
);
const showDeliveries = makeDeliveries(panel, togglePanel);

/** Shows the current place anew; another one with every place. */
let refresh = async () => undefined;
let visit = 0;

function togglePanel() {
	panel.hidden = !panel.hidden;
	toggle.setAttribute('aria-expanded', String(!panel.hidden));
}

function showTop() {
	const chooser = h(
		'select',
		{
			'aria-label': 'Acting as',
			onchange() {
				actAs(chooser.value);
				void open();
			},
		},
		session.users.map(({ id, name }) =>
			h('option', { value: id, selected: id === session.userId }, name),
		),
	);
	fill(
		document.querySelector('#top'),
		h(
			'a',
			{ href: '/', class: 'brand' },
			h('img', { src: '/icon.svg', alt: '' }),
			'Frame.io',
			h('span', {}, 'sandbox'),
		),
		h('span', { class: 'grow' }),
		toggle,
		chooser,
	);
}

/** Shows what the address names: a project, a folder in it, or a file, as in addresses of Frame.io. */
async function open() {
	visit += 1;
	const mine = visit;
	refresh = async () => undefined;
	try {
		const projects = await loadProjects();
		const [, , named, second, third] = location.pathname.split('/');
		const project = projects.find(({ id }) => id === named) ?? (named ? undefined : projects[0]);
		showSidebar(projects, project?.id);
		if (!project)
			throw new Error(named ? 'This user does not see the project.' : 'This user sees no project.');
		const show =
			second === 'view'
				? () => showFile(main, project, third)
				: () => showFolder(main, project, second || project.root_folder_id);
		const shown = await show();
		if (mine === visit) refresh = shown;
		document.title = `${main.querySelector('h1')?.textContent ?? 'Sandbox'} · Frame.io sandbox`;
	} catch (error) {
		if (mine === visit) fill(main, h('p', { class: 'empty', role: 'alert' }, error.message));
	}
}

/** Looks again and again whether something happened, whoever did it. */
async function pulse(seen) {
	let events = seen;
	try {
		if (!document.hidden) {
			const activity = await call('GET', '/page/activity');
			const pending = activity.deliveries.filter(({ state }) => state === 'pending').length;
			counter.textContent = pending === 0 ? '' : String(pending);
			showDeliveries(activity.deliveries);
			if (seen !== undefined && activity.events !== seen) await refresh();
			events = activity.events;
		}
	} catch {
		// The sandbox is busy or gone: the next look tells.
	}
	setTimeout(() => void pulse(events), pulseMs);
}

document.addEventListener('click', (event) => {
	const link = event.target.closest?.('a[href^="/"]');
	const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
	if (!link || !isPlain || link.target !== '') return;
	event.preventDefault();
	history.pushState(null, '', link.getAttribute('href'));
	void open();
});
window.addEventListener('popstate', () => void open());

await attempt(startSession);
if (session.userId === '') toast('The sandbox does not answer. Load the page again.', 'bad');
showTop();
await open();
void pulse();
