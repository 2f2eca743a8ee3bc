import { inOrder } from '../../order';
import { CUSTOM_FIELDS_ENDPOINT } from '../../locate/custom-fields';
import { membersIn, PEOPLE_ENDPOINTS } from '../../locate/people';
import { oneNamed } from '../../locate/named';
import { readList } from '../../transport/paginate';
import {
	color,
	customMembers,
	displayFormat,
	displayTimezone,
	enableAddNew,
	fieldOptions,
	includeTime,
	maxValue,
	memberOptionsType,
	notifyMembers,
	numberFormat,
	scale,
	style,
	timeFormat,
} from '../fields/custom-fields';
import { account, customField } from '../fields/locators';
import { field, operation } from '../operation';
import { fieldName } from './names';
import { PLAIN, SETTINGS, settingsOf } from './settings';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/metadata/field_definitions/{field_definition_id}';

const newName = field({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	default: '',
	placeholder: 'e.g. Delivery Status',
	description: 'Up to 250 characters',
});

const SETTING_FIELDS = [
	color,
	customMembers,
	displayFormat,
	scale,
	maxValue,
	includeTime,
	notifyMembers,
	numberFormat,
	field({
		...fieldOptions,
		description:
			'All options from now on, with commas or one a line: those left out are deleted. A color may follow the name. An expression may give a list.',
	}),
	enableAddNew,
	style,
	displayTimezone,
	timeFormat,
	memberOptionsType,
];

export const updateCustomField = operation({
	name: 'Update',
	action: 'Update custom field',
	description: 'Rename a custom field or change its settings; its type stays',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [CUSTOM_FIELDS_ENDPOINT, ...PEOPLE_ENDPOINTS],
	properties: [
		account,
		customField,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [newName, ...SETTING_FIELDS].sort((a, b) => inOrder(a.displayName, b.displayName)),
		},
	],
	async run(call) {
		const values = call.collection('updateFields');
		const name = values.text('name');
		const set = SETTING_FIELDS.filter((setting) => values.has(setting.name));
		call.someOf({ name, settings: set[0] });
		if (name !== undefined) fieldName(call.reject, name);

		// Frame.io shows no single field, wants the type of the field again, and takes settings only as a whole.
		const fields = await readList(await call.inAccount(), CUSTOM_FIELDS_ENDPOINT, {
			query: { page_size: 100 },
		});
		const words = { thing: 'custom field', place: 'This account' };
		const before = oneNamed(await call.id('customFieldId'), fields, words, call.reject);
		const type = before.field_type;
		const foreign = set.find((setting) => !SETTINGS[type].includes(setting.name));
		if (foreign) {
			const fitting = SETTING_FIELDS.filter((setting) => SETTINGS[type].includes(setting.name));
			const labels = ['Name', ...fitting.map(({ displayName }) => displayName)];
			throw call.problem(
				`'${foreign.displayName}' does not fit '${before.name}', which is a field of type ${type}`,
				`Remove it. Such a field takes: ${labels.join(', ')}.`,
			);
		}
		const settings =
			set.length === 0
				? { field_type: type }
				: await settingsOf(type, {
						values,
						before,
						members: async (entered) =>
							membersIn(
								entered,
								{ people: await call.people(), place: 'This account', othersById: true },
								call.reject,
							),
						reject: call.reject,
					});
		const { data } = await call.send(ENDPOINT, {
			path: { field_definition_id: before.id },
			body: { data: { name, ...settings } },
		});
		// A plain number is one without a format, and a request can only leave the format out: not say that it has to go.
		const format = data.field_type === 'number' ? data.field_configuration.number_format : null;
		if (values.text('numberFormat') === PLAIN && format) {
			throw call.problem(
				`Frame.io left the format of '${data.name}' as it was: ${format}`,
				"Its API cannot make the format plain again; everything else in 'Update Fields' was changed. Choose another format, or create a new field.",
			);
		}
		return data;
	},
});
