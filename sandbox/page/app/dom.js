/**
 * Makes an element. Texts become text nodes, never markup; `style` is an object of properties, `on…` a listener.
 * Children that are null, undefined or false are left out.
 */
export function h(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
		else if (name === 'style') setStyles(element, value);
		else if (value === true) element.setAttribute(name, '');
		else if (value !== false && value !== null && value !== undefined) {
			element.setAttribute(name, String(value));
		}
	}
	element.append(...shown(children));
	return element;
}

/** Replaces what is in an element; what had the focus has it again when there is an element with its data-key. */
export function fill(element, ...children) {
	const key = element.contains(document.activeElement)
		? document.activeElement.dataset.key
		: undefined;
	element.replaceChildren(...shown(children));
	if (key !== undefined) element.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
	return element;
}

function setStyles(element, styles) {
	for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value);
}

function shown(children) {
	return children
		.flat()
		.filter((child) => child !== null && child !== undefined && child !== false);
}
