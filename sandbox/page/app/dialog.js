import { fill, h } from './dom.js';

let count = 0;

/** Opens an empty dialog over the page; `onClose` is told when it goes, by Escape too. */
export function openDialog(onClose) {
	count += 1;
	const titleId = `dialog-title-${count}`;
	const element = h('dialog', { 'aria-labelledby': titleId, class: 'dialog' });
	element.addEventListener('close', () => {
		element.remove();
		onClose();
	});
	document.body.append(element);
	element.showModal();
	return {
		titleId,
		close: () => element.close(),
		/** Shows other content; what should have the focus carries `autofocus`. */
		show(...children) {
			fill(element, ...children);
			element.querySelector('[autofocus]')?.focus();
		},
	};
}
