import { call } from './api.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { runAction } from './interaction.js';
import { attempt } from './toast.js';

/**
 * A button with the custom actions of a workspace.
 * @param selected gives the ids of what they are to be run on
 */
export function actionsMenu(workspaceId, selected) {
	const list = h('div', {
		class: 'menu',
		role: 'menu',
		'aria-label': 'Custom actions',
		hidden: true,
	});
	const button = h(
		'button',
		{ type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', onclick: toggle },
		icon('actions'),
		'Actions',
	);
	const box = h('div', { class: 'menu-box', onkeydown: byKey, onfocusout: leave }, button, list);
	return box;

	function close() {
		list.hidden = true;
		button.setAttribute('aria-expanded', 'false');
	}

	async function toggle() {
		if (!list.hidden) return close();
		const path = `/page/workspaces/${workspaceId}/actions`;
		const actions = await attempt(() => call('GET', path));
		if (!actions) return;
		const count = selected().length;
		fill(
			list,
			actions.map((action) => entry(action, count)),
			actions.length === 0 && h('p', { class: 'muted' }, 'This workspace has no custom actions.'),
		);
		list.hidden = false;
		button.setAttribute('aria-expanded', 'true');
		list.querySelector('[role=menuitem]:not(:disabled)')?.focus();
	}

	function entry(action, count) {
		const tooMany = count > 1 && !action.multiAsset;
		const reason = count === 0 ? 'Select something first' : 'One asset at a time';
		return h(
			'button',
			{
				type: 'button',
				role: 'menuitem',
				disabled: count === 0 || tooMany,
				onclick() {
					close();
					button.focus();
					void attempt(() => runAction(action, selected()));
				},
			},
			h('span', {}, action.name),
			h('small', {}, count === 0 || tooMany ? reason : action.description),
		);
	}

	function byKey(event) {
		const entries = [...list.querySelectorAll('[role=menuitem]:not(:disabled)')];
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (event.key === 'Escape') {
			close();
			button.focus();
		} else if (step !== undefined && entries.length > 0 && !list.hidden) {
			event.preventDefault();
			const at = entries.indexOf(document.activeElement) + step;
			entries[(at + entries.length) % entries.length].focus();
		}
	}

	function leave(event) {
		if (event.relatedTarget !== null && !box.contains(event.relatedTarget)) close();
	}
}
