import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { clockTime } from './words.js';

const states = {
	pending: 'Waiting',
	delivered: 'Delivered',
	failed: 'Failed',
	skipped: 'Not on this machine',
	cancelled: 'Cancelled',
};

/** The panel of webhook deliveries: each with its tries, and when the next one is due. */
export function makeDeliveries(panel, onClose) {
	const opened = new Set();
	const body = h('tbody');
	const summary = h('span', { class: 'muted', role: 'status' });
	let shown = '';
	fill(
		panel,
		h(
			'div',
			{ class: 'panel-head' },
			h('h2', {}, 'Webhook deliveries'),
			summary,
			h('span', { class: 'grow' }),
			h(
				'button',
				{ type: 'button', class: 'plain', 'aria-label': 'Close deliveries', onclick: onClose },
				icon('close'),
			),
		),
		h(
			'div',
			{ class: 'table-box', tabindex: 0 },
			h(
				'table',
				{},
				h('caption', { class: 'hidden' }, 'Webhook deliveries, newest first'),
				h(
					'thead',
					{},
					h(
						'tr',
						{},
						['Time', 'Event', 'Webhook', 'State', 'Tries', 'Answer', 'Next try'].map((name) =>
							h('th', { scope: 'col' }, name),
						),
					),
				),
				body,
			),
		),
	);
	return show;

	function show(deliveries) {
		const text = JSON.stringify(deliveries);
		if (text === shown) return;
		shown = text;
		const waiting = deliveries.filter(({ state }) => state === 'pending').length;
		const failed = deliveries.filter(({ state }) => state === 'failed').length;
		summary.textContent = `${deliveries.length} shown, ${waiting} waiting, ${failed} failed`;
		fill(body, deliveries.length === 0 ? empty() : deliveries.flatMap(rows));
	}

	function rows(delivery) {
		const { id, time, payload, webhook, url, state, attempts, attemptLimit, nextTryInMs } =
			delivery;
		const last = attempts.at(-1);
		const isOpen = opened.has(id);
		const tries = h(
			'button',
			{
				type: 'button',
				class: 'plain',
				'aria-expanded': String(isOpen),
				'aria-label': `Tries of ${payload.type}: ${attempts.length} of ${attemptLimit}`,
				'data-key': id,
				onclick() {
					if (!opened.delete(id)) opened.add(id);
					const before = JSON.parse(shown);
					shown = '';
					show(before);
				},
			},
			`${attempts.length} of ${attemptLimit}`,
			icon('chevron'),
		);
		return [
			h(
				'tr',
				{ class: state },
				h('td', { class: 'number' }, clockTime(time)),
				h('td', { class: 'event', title: payload.resource.id }, payload.type),
				h('td', { title: url }, webhook),
				h('td', {}, h('span', { class: `state ${state}` }, states[state])),
				h('td', {}, tries),
				h('td', { class: 'number' }, answerOf(last)),
				h(
					'td',
					{ class: 'number' },
					nextTryInMs === null ? '' : `in ${Math.ceil(nextTryInMs / 1000)} s`,
				),
			),
			isOpen && details(url, attempts),
		];
	}
}

function details(url, attempts) {
	return h(
		'tr',
		{ class: 'details' },
		h(
			'td',
			{ colspan: 7 },
			h('p', { class: 'muted' }, url),
			h(
				'ol',
				{},
				attempts.map((one) => h('li', {}, `${clockTime(one.time)}: ${answerOf(one)}`)),
			),
		),
	);
}

function answerOf(attempt) {
	if (!attempt) return '';
	const { status, error, ms } = attempt;
	return status === null ? error : `${status} in ${Math.round(ms)} ms`;
}

function empty() {
	const words =
		'Nothing was delivered yet. Activate a workflow with the Frame.io Trigger, then do something here.';
	return h('tr', {}, h('td', { colspan: 7, class: 'empty' }, words));
}
