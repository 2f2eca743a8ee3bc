import { call, v4 } from './api.js';
import { h } from './dom.js';
import { attempt, toast } from './toast.js';

/** The box for a new comment; on media with time it is placed at a timecode unless the user does not want that. */
export function makeComposer(file, { hasTime, seek, refresh }) {
	const text = h('textarea', {
		rows: 3,
		'aria-label': 'Comment',
		placeholder: 'Leave a comment …',
	});
	const placed = h('input', { type: 'checkbox', id: 'at-timecode', checked: true });
	const timecode = h('input', {
		type: 'text',
		class: 'timecode',
		'aria-label': 'Timecode',
		value: '00:00:00:00',
		spellcheck: 'false',
		onchange: () => void attempt(goThere),
		// Enter goes to the place; it does not send what is half written.
		onkeydown(event) {
			if (event.key !== 'Enter') return;
			event.preventDefault();
			void attempt(goThere);
		},
	});
	text.addEventListener('keydown', (event) => {
		if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) element.requestSubmit();
	});
	const element = h(
		'form',
		{
			class: 'composer',
			onsubmit(event) {
				event.preventDefault();
				if (text.value.trim() === '') text.focus();
				else void attempt(send);
			},
		},
		text,
		h(
			'div',
			{ class: 'row' },
			hasTime && h('label', { for: 'at-timecode', class: 'row' }, placed, 'At'),
			hasTime && timecode,
			h('span', { class: 'grow' }),
			h('button', { type: 'submit', class: 'primary' }, 'Send'),
		),
	);
	return {
		element,
		/** Follows the player, except while the user types a timecode. */
		at(place) {
			if (document.activeElement !== timecode) timecode.value = place.timecode;
		},
	};

	async function goThere() {
		const query = new URLSearchParams({ timecode: timecode.value });
		const { frame } = await call('GET', `/page/files/${file.id}/frame?${query}`);
		if (frame === null) toast('There is no such timecode in this file.', 'bad');
		else seek(frame);
	}

	async function send() {
		const place = hasTime && placed.checked ? { timestamp: timecode.value } : {};
		await v4('POST', `/files/${file.id}/comments`, { text: text.value, ...place });
		text.value = '';
		await refresh();
	}
}
