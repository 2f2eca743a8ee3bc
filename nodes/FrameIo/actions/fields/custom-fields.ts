import { field } from '../operation';

/**
 * The settings of custom fields, each of which belongs to some types. They are named like the fields of Frame.io's
 * field_configuration.
 */

export const color = field({
	displayName: 'Color',
	name: 'color',
	type: 'color',
	default: '',
	description: 'Color in which the value is shown',
});

export const customMembers = field({
	displayName: 'Custom Members',
	name: 'customMembers',
	type: 'string',
	default: '',
	placeholder: 'e.g. jane@example.com, Post-Production',
	description: 'Users and groups who can be chosen: names, e-mail addresses or IDs, with commas',
});

export const displayFormat = field({
	displayName: 'Date Format',
	name: 'displayFormat',
	type: 'options',
	options: [
		{ name: 'Europe', value: 'euro', description: 'Day, month, year' },
		{ name: 'Friendly', value: 'friendly', description: 'With the name of the month' },
		{ name: 'ISO', value: 'iso', description: 'Year, month, day' },
		{ name: 'Local', value: 'local', description: 'As is usual where the reader is' },
		{ name: 'USA', value: 'usa', description: 'Month, day, year' },
	],
	default: 'local',
});

export const displayTimezone = field({
	displayName: 'Show Time Zone',
	name: 'displayTimezone',
	type: 'boolean',
	default: false,
	description: 'Whether the time zone is shown beside the time',
});

export const enableAddNew = field({
	displayName: 'People Can Add Options',
	name: 'enableAddNew',
	type: 'boolean',
	default: true,
	description: 'Whether people can add options while they fill in the field',
});

export const fieldOptions = field({
	displayName: 'Options',
	name: 'fieldOptions',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. Approved #22aa66, In Progress, Rejected',
	description:
		'From 1 to 50 options, with commas or one a line. A color may follow the name. An expression may give a list.',
});

export const includeTime = field({
	displayName: 'Include Time',
	name: 'includeTime',
	type: 'boolean',
	default: false,
	description: 'Whether a time of day belongs to the date',
});

export const maxValue = field({
	displayName: 'Highest Rating',
	name: 'maxValue',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 5 },
	default: 5,
	description: 'The most stars, hearts or thumbs that can be given, up to 5',
});

export const memberOptionsType = field({
	displayName: 'Who Can Be Chosen',
	name: 'memberOptionsType',
	type: 'options',
	options: [
		{
			name: 'All Project Members',
			value: 'all_project_members',
			description: 'Everybody in the project of the file',
		},
		{ name: 'Custom', value: 'custom', description: 'Only the users and groups named here' },
	],
	default: 'all_project_members',
});

export const notifyMembers = field({
	displayName: 'Notify Members',
	name: 'notifyMembers',
	type: 'boolean',
	default: false,
	description: 'Whether people are told when they are chosen',
});

export const numberFormat = field({
	displayName: 'Number Format',
	name: 'numberFormat',
	type: 'options',
	options: [
		{ name: 'Bit Rate', value: 'bitrate', description: 'Bits in a second' },
		{ name: 'Bits', value: 'bits', description: 'Depth of a sample or color' },
		{ name: 'Duration', value: 'duration', description: 'A length of time' },
		{ name: 'Frame Rate', value: 'framerate', description: 'Frames in a second' },
		{ name: 'Frequency', value: 'frequency', description: 'In hertz' },
		{ name: 'Plain', value: 'plain', description: 'The number as it is' },
		{ name: 'Storage', value: 'storage', description: 'A size in bytes' },
		{ name: 'Timecode', value: 'timecode', description: 'Hours, minutes, seconds and frames' },
	],
	default: 'plain',
});

export const scale = field({
	displayName: 'Decimals',
	name: 'scale',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 3 },
	default: 0,
	description: 'Digits after the decimal point, up to 3',
});

export const style = field({
	displayName: 'Rating Style',
	name: 'style',
	type: 'options',
	options: [
		{ name: 'Hearts', value: 'heart', description: 'How much somebody likes it' },
		{ name: 'Stars', value: 'star', description: 'The usual way to rate' },
		{ name: 'Thumbs Up', value: 'thumbs_up', description: 'Approval by degrees' },
	],
	default: 'star',
});

export const timeFormat = field({
	displayName: 'Time Format',
	name: 'timeFormat',
	type: 'options',
	options: [
		{ name: 'Twelve Hours', value: 'twelve_hour', description: 'Morning and afternoon apart' },
		{ name: 'Twenty-Four Hours', value: 'twenty_four_hour', description: 'From 00:00 to 23:59' },
	],
	default: 'twelve_hour',
});
