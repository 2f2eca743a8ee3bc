const shapes = {
	folder:
		'M3 6.5A1.5 1.5 0 0 1 4.5 5H9l2 2.5h8.5A1.5 1.5 0 0 1 21 9v9a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 3 18z',
	video: 'M4 5h16v14H4zM10 9v6l5-3z',
	audio: 'M4 12h1M8 8v8M12 4v16M16 8v8M20 12h-1',
	image: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9.5h.01',
	document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
	other: 'M6 3h8l4 4v14H6zM14 3v4h4',
	stack: 'M4 8h12v10H4zM8 4.5h12v10',
	upload: 'M12 16V4M7 9l5-5 5 5M4 20h16',
	actions: 'M13 3 5 14h6l-1 7 8-11h-6z',
	webhook: 'M5 12h4l2-6 3 12 2-6h3',
	comment: 'M4 5h16v11H10l-4 4v-4H4z',
	check: 'm5 12.5 4.5 4.5L19 7.5',
	reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
	trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
	play: 'M8 5v14l11-7z',
	pause: 'M8 5v14M16 5v14',
	close: 'm6 6 12 12M18 6 6 18',
	chevron: 'm7 10 5 5 5-5',
	back: 'm14 6-6 6 6 6',
	lock: 'M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3',
	link: 'M14 5h5v5M19 5l-8 8M17 14v5H5V7h5',
	warning: 'M12 4 2.5 20h19zM12 10v4M12 17h.01',
};

/** A picture that says nothing to a screen reader: the words are beside it. */
export function icon(name) {
	const space = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(space, 'svg');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('class', 'icon');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(space, 'path');
	path.setAttribute('d', shapes[name]);
	svg.append(path);
	return svg;
}
