import { h } from './dom.js';
import { icon } from './icons.js';

/** A field of a custom action's form, with its label. */
export function fieldRow(field, index) {
	const id = `field-${index}`;
	if (field.type === 'link') {
		const attributes = { href: field.value, target: '_blank', rel: 'noopener', class: 'link' };
		return h('p', { class: 'field' }, h('a', attributes, field.label, icon('link')));
	}
	if (field.type === 'boolean') {
		const box = h('input', { id, type: 'checkbox', checked: field.value });
		return h('p', { class: 'field check' }, box, h('label', { for: id }, field.label));
	}
	return h('p', { class: 'field' }, h('label', { for: id }, field.label), control(field, id));
}

/** What stands in a form, by the names of its fields. */
export function valuesOf(form, fields) {
	const values = {};
	for (const [index, field] of fields.entries()) {
		if (field.type === 'link') continue;
		const input = form.querySelector(`#field-${index}`);
		values[field.name] = field.type === 'boolean' ? input.checked : input.value;
	}
	return values;
}

function control(field, id) {
	if (field.type === 'textarea') return h('textarea', { id, rows: 4 }, field.value);
	if (field.type === 'text') return h('input', { id, type: 'text', value: field.value });
	const options = field.options.map(({ name, value }) =>
		h('option', { value, selected: value === field.value }, name),
	);
	const none = h('option', { value: '', selected: field.value === '' }, 'Choose …');
	return h('select', { id }, field.value === '' && none, options);
}
