import type { BodyFor, RowOf } from '../../transport/contract';
import { isRecord, record, text } from '../../transport/json';
import type { Member } from '../../locate/people';
import type { Reject } from '../../locate/named';
import type { CollectionValues } from '../collection-values';

type Create = 'POST /v4/accounts/{account_id}/metadata/field_definitions';
type List = 'GET /v4/accounts/{account_id}/metadata/field_definitions';

type Definition = RowOf<List>;
type WithoutName<T> = T extends unknown ? Omit<T, 'name'> : never;

/** The type of a field with its settings, as Frame.io takes them when a field is made or changed. */
export type Settings = WithoutName<NonNullable<BodyFor<Create>['data']>>;
export type FieldType = Settings['field_type'];
type Of<T extends FieldType> = Extract<Settings, { field_type: T }>;
type Configured<T extends FieldType> = NonNullable<
	Extract<Settings, { field_type: T; field_configuration?: unknown }>['field_configuration']
>;

export const FIELD_TYPES = [
	'date',
	'long_text',
	'number',
	'rating',
	'select',
	'select_multi',
	'text',
	'toggle',
	'user_multi',
	'user_single',
] as const satisfies readonly FieldType[];

/** The parameters that belong to each type. */
export const SETTINGS: Readonly<Record<FieldType, readonly string[]>> = {
	date: ['displayFormat', 'includeTime', 'displayTimezone', 'timeFormat'],
	long_text: [],
	number: ['numberFormat', 'scale'],
	rating: ['maxValue', 'style', 'color'],
	select: ['fieldOptions', 'enableAddNew'],
	select_multi: ['fieldOptions', 'enableAddNew'],
	text: [],
	toggle: ['color'],
	user_multi: ['memberOptionsType', 'customMembers', 'notifyMembers'],
	user_single: ['memberOptionsType', 'customMembers', 'notifyMembers'],
};

const DATE_FORMATS = ['euro', 'friendly', 'iso', 'local', 'usa'] as const;
const TIME_FORMATS = ['twelve_hour', 'twenty_four_hour'] as const;
const STYLES = ['heart', 'star', 'thumbs_up'] as const;
const MEMBER_OPTIONS = ['all_project_members', 'custom'] as const;
/** A number without a format. Frame.io has no word for it. */
export const PLAIN = 'plain';
const NUMBER_FORMATS = [
	'bitrate',
	'bits',
	'duration',
	'framerate',
	'frequency',
	PLAIN,
	'storage',
	'timecode',
] as const;

/** Frame.io takes 1 to 50 options (contract). */
const MOST_OPTIONS = 50;

interface Given {
	/** What the person has set. */
	values: CollectionValues;
	/** The field as it is, when it is changed: what was not set stays so. */
	before?: Definition;
	/** Finds users and groups by what the person has entered. */
	members(entered: string[]): Promise<Member[]>;
	reject: Reject;
}

/**
 * All settings of a field: what was set, else what was there before, else Frame.io's default. They are always whole,
 * because Frame.io may fill in its defaults for what is missing in a change.
 */
export async function settingsOf(type: FieldType, given: Given): Promise<Settings> {
	const { values, before, reject } = given;
	switch (type) {
		case 'text':
		case 'long_text':
			return { field_type: type };
		case 'number': {
			const old = before?.field_type === type ? before.field_configuration : undefined;
			const format = values.choice('numberFormat', 'Number Format', NUMBER_FORMATS);
			const kept = format ?? old?.number_format ?? PLAIN;
			return {
				field_type: type,
				field_configuration: {
					scale: values.integer('scale', 'Decimals', { min: 0, max: 3 }) ?? old?.scale ?? 0,
					...(kept !== PLAIN && { number_format: kept }),
				},
			};
		}
		case 'rating': {
			const old = before?.field_type === type ? before.field_configuration : undefined;
			const highest = values.integer('maxValue', 'Highest Rating', { min: 0, max: 5 });
			return {
				field_type: type,
				field_configuration: {
					max_value: highest ?? old?.max_value ?? 5,
					style: values.choice('style', 'Rating Style', STYLES) ?? old?.style ?? undefined,
					color: values.text('color') ?? old?.color ?? undefined,
				},
			};
		}
		case 'toggle': {
			const old = before?.field_type === type ? before.field_configuration : undefined;
			const color = values.text('color') ?? text(old?.color);
			return { field_type: type, ...(color !== undefined && { field_configuration: { color } }) };
		}
		case 'date':
			return { field_type: type, field_configuration: dateSettings(given) };
		case 'select':
		case 'select_multi': {
			const isSelect = before?.field_type === 'select' || before?.field_type === 'select_multi';
			const old = isSelect ? before.field_configuration : undefined;
			return {
				field_type: type,
				field_configuration: {
					enable_add_new: values.flag('enableAddNew') ?? old?.enable_add_new ?? true,
					options: values.has('fieldOptions')
						? optionsIn(values.raw('fieldOptions'), reject)
						: optionsIn(old?.options ?? [], reject),
				},
			};
		}
		case 'user_multi':
		case 'user_single':
			return { field_type: type, field_configuration: await peopleSettings(given) };
	}
}

function dateSettings({ values, before }: Given): Configured<'date'> {
	const old = before?.field_type === 'date' ? before.field_configuration : undefined;
	return {
		display_format:
			values.choice('displayFormat', 'Date Format', DATE_FORMATS) ?? old?.display_format ?? 'local',
		include_time: values.flag('includeTime') ?? old?.include_time ?? false,
		display_timezone: values.flag('displayTimezone') ?? old?.display_timezone ?? false,
		time_format:
			values.choice('timeFormat', 'Time Format', TIME_FORMATS) ?? old?.time_format ?? 'twelve_hour',
	};
}

async function peopleSettings(given: Given): Promise<Configured<'user_single'>> {
	const { values, before, members, reject } = given;
	const isUser = before?.field_type === 'user_single' || before?.field_type === 'user_multi';
	const old = isUser ? before.field_configuration : undefined;
	const entered = values.texts('customMembers');
	const chosen = values.choice('memberOptionsType', 'Who Can Be Chosen', MEMBER_OPTIONS);
	const who = chosen ?? (entered ? 'custom' : (old?.member_options_type ?? 'all_project_members'));
	const custom = entered ? await members(entered) : (old?.custom_members ?? []);
	if (who === 'custom' && custom.length === 0) {
		throw reject(
			"'Custom Members' is empty, so nobody could be chosen",
			"Enter users or groups, or set 'Who Can Be Chosen' to All Project Members.",
		);
	}
	return {
		member_options_type: who,
		notify_members: values.flag('notifyMembers') ?? old?.notify_members ?? false,
		...(who === 'custom' && { custom_members: custom.map(({ id, type }) => ({ id, type })) }),
	};
}

type Option = Of<'select'>['field_configuration']['options'][number];

/**
 * Options out of a list, or of a text with one a line or with commas. A colour such as `#22aa66` may follow a name.
 * In a list they may also be as Frame.io gives them: `{ display_name, color }`.
 * @throws NodeOperationError when there are none, too many, or two of one name
 */
export function optionsIn(value: unknown, reject: Reject): Option[] {
	const entries: unknown[] = Array.isArray(value)
		? value
		: String(value ?? '').split(/[\r\n]/.test(String(value)) ? /[\r\n]+/ : ',');
	const options = entries.map(optionIn).filter(({ display_name: name }) => name !== '');
	if (options.length === 0 || options.length > MOST_OPTIONS) {
		throw reject(
			`A field takes from 1 to ${MOST_OPTIONS} options, but 'Options' has ${options.length}`,
			'Enter them with commas or one a line.',
		);
	}
	const names = options.map(({ display_name: name }) => name);
	const twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== undefined) {
		throw reject(`'Options' has '${twice}' twice`, 'Give each option a name of its own.');
	}
	return options;
}

function optionIn(entry: unknown): Option {
	if (isRecord(entry)) {
		const { display_name: displayName, name, color } = record(entry);
		const shown = text(color);
		return {
			display_name: text(displayName) ?? text(name) ?? '',
			...(shown !== undefined && { color: shown }),
		};
	}
	const written = String(entry ?? '').trim();
	const [, name, color] = /^(.*?)\s+(#[0-9a-f]{6})$/i.exec(written) ?? [];
	return name && color ? { display_name: name, color } : { display_name: written };
}
