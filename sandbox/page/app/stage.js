import { call, ownAddress } from './api.js';
import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { fieldOf, hueOf, kindOf } from './words.js';

/** The picture or sound of a file with a timeline; `onMove` hears of the frame and timecode that it stands at. */
export function makeStage(file, metadata, onMove) {
	const kind = kindOf(file);
	const fps = fieldOf(metadata, 'Frame Rate')?.value ?? null;
	const seconds = fieldOf(metadata, 'Duration')?.value ?? 0;
	const last = fps === null ? 0 : Math.max(1, Math.round(seconds * fps) - 1);
	const medium = makeMedium(file, kind);
	const screen = h(
		'div',
		{ class: `screen ${kind}`, style: { '--hue': String(hueOf(file.id)) } },
		h('div', { class: 'placeholder' }, icon(kind), h('p', {}, 'No preview of this file')),
		medium,
	);
	if (fps === null) return { element: h('div', { class: 'stage' }, screen), seek() {}, mark() {} };

	let frame = 0;
	let asked = 0;
	const position = h('input', {
		type: 'range',
		min: 0,
		max: last,
		value: 0,
		'aria-label': 'Position',
		oninput: () => seek(Number(position.value)),
	});
	const time = h('output', { class: 'timecode' }, '00:00:00:00');
	const marks = h('div', { class: 'marks' });
	const play = h(
		'button',
		{ type: 'button', class: 'plain', 'aria-label': 'Play', onclick: toggle },
		icon('play'),
	);
	medium?.addEventListener('timeupdate', () => {
		if (!medium.paused) moved(Math.min(last, Math.floor(medium.currentTime * fps)));
	});
	for (const name of ['play', 'pause']) medium?.addEventListener(name, showState);
	medium?.addEventListener('error', () => (play.disabled = true));
	const element = h(
		'div',
		{ class: 'stage' },
		screen,
		h('div', { class: 'timeline' }, play, h('div', { class: 'track' }, position, marks), time),
	);
	return { element, seek, mark };

	function seek(to) {
		const target = Math.max(0, Math.min(last, to));
		// A little into the frame: some browsers round to the nearest frame, others down.
		if (medium?.readyState > 0) medium.currentTime = (target + 0.2) / fps;
		moved(target);
	}

	function moved(to) {
		frame = to;
		position.value = String(to);
		void tellPlace();
	}

	/** Frames are counted by the service, which alone knows how timecodes drop them. */
	async function tellPlace() {
		asked += 1;
		const mine = asked;
		const place = await call('GET', `/page/files/${file.id}/frame?frame=${frame}`);
		if (mine !== asked) return;
		time.textContent = place.timecode;
		position.setAttribute('aria-valuetext', place.timecode);
		onMove(place);
	}

	function toggle() {
		if (medium?.paused) void medium.play().catch(() => undefined);
		else medium?.pause();
	}

	function showState() {
		play.setAttribute('aria-label', medium.paused ? 'Play' : 'Pause');
		fill(play, icon(medium.paused ? 'play' : 'pause'));
	}

	/** Shows on the timeline where comments are. */
	function mark(places) {
		fill(
			marks,
			places.map(({ frame: at, timecode, name, isDone }) =>
				h('button', {
					type: 'button',
					class: `mark${isDone ? ' done' : ''}`,
					style: { left: `${(at / last) * 100}%`, '--hue': String(hueOf(name)) },
					'aria-label': `Comment of ${name} at ${timecode}`,
					title: `${name}, ${timecode}`,
					onclick: () => seek(at),
				}),
			),
		);
	}
}

function makeMedium(file, kind) {
	const url = file.media_links?.original?.inline_url;
	if (!url) return null;
	const src = ownAddress(url);
	const tag = { video: 'video', audio: 'audio', image: 'img' }[kind];
	if (!tag) return null;
	const attributes = tag === 'img' ? { src, alt: file.name } : { src, preload: 'metadata' };
	const element = h(tag, { ...attributes, class: 'medium loading' });
	element.addEventListener(tag === 'img' ? 'load' : 'loadedmetadata', () =>
		element.classList.replace('loading', 'ready'),
	);
	return element;
}
