import { membersIn, PEOPLE_ENDPOINTS } from '../../locate/people';
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
import { account } from '../fields/locators';
import { operation } from '../operation';
import { fieldName } from './names';
import { FIELD_TYPES, SETTINGS, settingsOf } from './settings';

const ENDPOINT = 'POST /v4/accounts/{account_id}/metadata/field_definitions';

const SELECT = { show: { fieldType: ['select', 'select_multi'] } };
const NUMBER = { show: { fieldType: ['number'] } };
const RATING = { show: { fieldType: ['rating'] } };
const DATE = { show: { fieldType: ['date'] } };
const DATE_WITH_TIME = { show: { fieldType: ['date'], includeTime: [true] } };
const PEOPLE = { show: { fieldType: ['user_multi', 'user_single'] } };
const CUSTOM_PEOPLE = {
	show: { fieldType: ['user_multi', 'user_single'], memberOptionsType: ['custom'] },
};

export const createCustomField = operation({
	name: 'Create',
	action: 'Create custom field',
	description: 'Create a custom field that all projects of the account can use',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: PEOPLE_ENDPOINTS,
	properties: [
		account,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Delivery Status',
			description: 'Up to 250 characters',
		},
		{
			displayName: 'Field Type',
			name: 'fieldType',
			type: 'options',
			options: [
				{ name: 'Date', value: 'date', description: 'A day, with or without a time' },
				{ name: 'Long Text', value: 'long_text', description: 'A text of several lines' },
				{ name: 'Multi-Select', value: 'select_multi', description: 'Several of some options' },
				{ name: 'Multi-User', value: 'user_multi', description: 'Several users or groups' },
				{ name: 'Number', value: 'number', description: 'A number, plain or with a unit' },
				{ name: 'Rating', value: 'rating', description: 'Up to five stars, hearts or thumbs' },
				{ name: 'Select', value: 'select', description: 'One of some options' },
				{ name: 'Single User', value: 'user_single', description: 'One user or group' },
				{ name: 'Text', value: 'text', description: 'A text in one line' },
				{ name: 'Toggle', value: 'toggle', description: 'Yes or no' },
			],
			default: 'text',
			description: 'Cannot be changed later',
		},
		{ ...fieldOptions, required: true, displayOptions: SELECT },
		{ ...enableAddNew, displayOptions: SELECT },
		{ ...numberFormat, displayOptions: NUMBER },
		{ ...scale, displayOptions: NUMBER },
		{ ...maxValue, displayOptions: RATING },
		{ ...style, displayOptions: RATING },
		{ ...color, displayOptions: { show: { fieldType: ['rating', 'toggle'] } } },
		{ ...displayFormat, displayOptions: DATE },
		{ ...includeTime, displayOptions: DATE },
		{ ...timeFormat, displayOptions: DATE_WITH_TIME },
		{ ...displayTimezone, displayOptions: DATE_WITH_TIME },
		{ ...memberOptionsType, displayOptions: PEOPLE },
		{ ...customMembers, required: true, displayOptions: CUSTOM_PEOPLE },
		{ ...notifyMembers, displayOptions: PEOPLE },
	],
	async run(call) {
		const name = fieldName(call.reject, call.requiredText('name'));
		const type = call.choice('fieldType', FIELD_TYPES);
		const settings = await settingsOf(type, {
			values: call.several(SETTINGS[type]),
			members: async (entered) =>
				membersIn(
					entered,
					{ people: await call.people(), place: 'This account', othersById: true },
					call.reject,
				),
			reject: call.reject,
		});
		const { data } = await call.send(ENDPOINT, { body: { data: { name, ...settings } } });
		return data;
	},
});
