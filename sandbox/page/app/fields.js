import { nameOf, v4 } from './api.js';
import { fill, h } from './dom.js';
import { attempt } from './toast.js';
import { valueText } from './words.js';

/** The fields of a file: what is chosen from a list can be changed here, the rest is shown. */
export function makeFields({ project, file, refresh }) {
	const element = h('dl', { class: 'fields', 'aria-label': 'Fields' });
	return {
		element,
		/** What users set comes first, then what is known of the file by itself. */
		show: (metadata) =>
			fill(
				element,
				metadata
					.filter((one) => !isStatus(one))
					.sort((a, b) => Number(b.mutable) - Number(a.mutable))
					.flatMap(row),
			),
		/** The Status of the file, which stands above all others. */
		status(metadata) {
			const field = metadata.find(isStatus);
			return field ? chooser(field) : null;
		},
	};

	function row(field) {
		const text = valueText(field, nameOf);
		const isChosen = field.mutable && field.field_type === 'select';
		if (text === '' && !isChosen) return [];
		return [
			h('dt', {}, field.field_definition_name),
			h('dd', {}, isChosen ? chooser(field) : text),
		];
	}

	function chooser(field) {
		const {
			field_definition_id: id,
			field_definition_name: name,
			value,
			field_options: options = [],
		} = field;
		const current = value?.[0]?.id ?? '';
		const select = h(
			'select',
			{
				'aria-label': name,
				'data-key': id,
				'data-status': value?.[0]?.display_name,
				onchange: () => void attempt(() => set(id, select.value)),
			},
			h('option', { value: '', selected: current === '' }, `No ${name.toLowerCase()}`),
			options.map((one) =>
				h('option', { value: one.id, selected: one.id === current }, one.display_name),
			),
		);
		return select;
	}

	async function set(id, optionId) {
		const value = optionId === '' ? null : [optionId];
		try {
			await v4('PATCH', `/projects/${project.id}/metadata/values`, {
				file_ids: [file.id],
				values: [{ field_definition_id: id, value }],
			});
		} finally {
			await refresh();
		}
	}
}

function isStatus(field) {
	return field.field_definition_name === 'Status';
}
