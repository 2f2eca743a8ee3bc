import { call } from './api.js';
import { openDialog } from './dialog.js';
import { h } from './dom.js';
import { fieldRow, valuesOf } from './form.js';
import { icon } from './icons.js';
import { toast } from './toast.js';

const lookMs = 250;

/** Runs a custom action on assets and shows what its receiver says until there is nothing more to say. */
export async function runAction(action, assetIds) {
	const started = await call('POST', '/page/interactions', { actionId: action.id, assetIds });
	const path = `/page/interactions/${started.id}`;
	let isOpen = true;
	const dialog = openDialog(() => {
		isOpen = false;
		void call('DELETE', path).catch(() => undefined);
	});
	let shownStep = 0;
	let tell;
	follow(started);

	function follow(interaction) {
		if (!isOpen) return;
		if (interaction.state === 'calling') {
			tell ??= showWaiting(dialog, interaction);
			tell(interaction);
			setTimeout(() => void look(), lookMs);
			return;
		}
		tell = undefined;
		if (interaction.state === 'done') {
			dialog.close();
			toast(`${interaction.actionName}: done`, 'good');
		} else if (interaction.state === 'form') {
			if (shownStep === interaction.step) return;
			shownStep = interaction.step;
			showForm(dialog, interaction.shown, submit);
		} else if (interaction.shown) {
			showEnd(dialog, interaction.shown);
		} else {
			dialog.close();
		}
	}

	async function look() {
		if (!isOpen) return;
		try {
			follow(await call('GET', path));
		} catch (error) {
			showEnd(dialog, {
				kind: 'error',
				title: 'The sandbox does not answer',
				description: error.message,
			});
		}
	}

	async function submit(values) {
		try {
			follow(await call('POST', `${path}/answer`, values));
		} catch (error) {
			toast(error.message, 'bad');
		}
	}
}

/** Shows that the receiver is being asked; returns what tells how it goes. */
function showWaiting(dialog, { actionName }) {
	const words = h('p', {});
	dialog.show(
		h('h2', { id: dialog.titleId }, actionName),
		h(
			'div',
			{ class: 'waiting' },
			h('span', { class: 'spinner', role: 'progressbar', 'aria-label': 'Waiting' }),
			words,
		),
		buttons(h('button', { type: 'button', autofocus: true, onclick: dialog.close }, 'Cancel')),
	);
	return ({ attempts, attemptLimit, nextTryInMs }) => {
		words.textContent =
			nextTryInMs === null
				? 'Waiting for an answer …'
				: `No answer yet. Try ${attempts + 1} of ${attemptLimit} in ${Math.ceil(nextTryInMs / 1000)} s.`;
	};
}

function showForm(dialog, { title, description, fields }, submit) {
	const send = h('button', { type: 'submit', class: 'primary' }, 'Submit');
	const form = h(
		'form',
		{
			onsubmit(event) {
				event.preventDefault();
				send.disabled = true;
				void submit(valuesOf(form, fields)).finally(() => (send.disabled = false));
			},
		},
		h('h2', { id: dialog.titleId }, title),
		description !== '' && h('p', { class: 'description' }, description),
		fields.map(fieldRow),
		buttons(h('button', { type: 'button', onclick: dialog.close }, 'Cancel'), send),
	);
	dialog.show(form);
	form.querySelector('input, textarea, select')?.focus();
}

function showEnd(dialog, { kind, title, description, links = [] }) {
	dialog.show(
		h('h2', { id: dialog.titleId, class: kind }, kind === 'error' && icon('warning'), title),
		description !== '' && h('p', { class: 'description' }, description),
		links.map(fieldRow),
		buttons(
			h(
				'button',
				{ type: 'button', class: 'primary', autofocus: true, onclick: dialog.close },
				'Close',
			),
		),
	);
}

function buttons(...children) {
	return h('div', { class: 'buttons' }, children);
}
