import { h } from './dom.js';

const seenMs = 5_000;

/** Says something in the corner for a while. */
export function toast(text, kind = 'plain') {
	const entry = h('p', { class: `toast ${kind}` }, text);
	document.querySelector('#toasts').append(entry);
	setTimeout(() => entry.remove(), seenMs);
	return entry;
}

/** Does something that the user asked for; why it was refused is said to him. */
export async function attempt(work) {
	try {
		return await work();
	} catch (error) {
		toast(error.message, 'bad');
		return undefined;
	}
}
