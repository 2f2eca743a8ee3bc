import { ownAddress } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { hueOf, kindOf } from './words.js';

/** Pictures that are there already: making them again would let them flicker. */
const made = new Map();

/** The picture on the card of an asset: of the original where the browser can show it, else a sign for its kind. */
export function thumbnail(asset) {
	const file = asset.type === 'version_stack' ? asset.head_version : asset;
	const kind = kindOf(file);
	return h(
		'div',
		{ class: `thumbnail ${kind}`, style: { '--hue': String(hueOf(file.id)) } },
		icon(kind),
		picture(file, kind),
	);
}

function picture(file, kind) {
	const url = file.media_links?.original?.inline_url;
	if (!url || (kind !== 'image' && kind !== 'video')) return null;
	const key = `${file.id} ${file.status} ${file.file_size}`;
	const known = made.get(key);
	if (known) return known;
	const src = ownAddress(url);
	const element =
		kind === 'image'
			? h('img', { src, alt: '' })
			: h('video', {
					src: `${src}#t=0.5`,
					preload: 'metadata',
					tabindex: -1,
					'aria-hidden': 'true',
				});
	element.muted = true;
	element.addEventListener('error', () => element.classList.add('broken'));
	made.set(key, element);
	return element;
}
