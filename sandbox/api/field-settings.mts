import { randomUUID } from 'node:crypto';
import type { FieldSettings, FieldType } from '../store/fields.mjs';
import { people } from '../store/field-settings.mjs';
import type { Store } from '../store/store.mjs';
import { unprocessable } from './errors.mjs';
import { isInAccount } from './members.mjs';
import type { Schema } from './operation.mjs';

type Given =
	| NonNullable<Schema<'CreateFieldDefinitionParams'>['data']>
	| NonNullable<Schema<'UpdateFieldDefinitionParams'>['data']>;

type Of<T extends FieldType> = Extract<FieldSettings, { field_type: T }>;
type Options = Of<'select'>['field_configuration']['options'];
type People = Of<'user_single'>['field_configuration'];

const path = '/data/field_configuration';

/**
 * The settings of a field once a request is done: what it gives, else what was there before, else the default.
 * GUESS: what a change leaves out stays as it was, two options of one name are refused, and so is a user field that is
 * open to nobody.
 * @param before the settings of a field that is changed; it has the type that the request names
 */
export function settingsAfter(
	store: Store,
	accountId: string,
	given: Given,
	before?: FieldSettings,
): FieldSettings {
	switch (given.field_type) {
		case 'text':
		case 'long_text':
			return { field_type: given.field_type, field_configuration: {} };
		case 'number': {
			const old = before?.field_type === 'number' ? before : numberDefaults;
			const field_configuration = { ...old.field_configuration, ...given.field_configuration };
			return { field_type: 'number', field_configuration };
		}
		case 'rating': {
			const old = before?.field_type === 'rating' ? before : ratingDefaults;
			const field_configuration = { ...old.field_configuration, ...given.field_configuration };
			return { field_type: 'rating', field_configuration };
		}
		case 'toggle': {
			const old = before?.field_type === 'toggle' ? before : toggleDefaults;
			const field_configuration = { ...old.field_configuration, ...given.field_configuration };
			return { field_type: 'toggle', field_configuration };
		}
		case 'date': {
			const old = before?.field_type === 'date' ? before : dateDefaults;
			const field_configuration = { ...old.field_configuration, ...given.field_configuration };
			return { field_type: 'date', field_configuration };
		}
		case 'select':
		case 'select_multi': {
			const isSelect = before?.field_type === 'select' || before?.field_type === 'select_multi';
			const old = isSelect ? before.field_configuration : { enable_add_new: true, options: [] };
			const { options, ...rest } = given.field_configuration ?? {};
			return {
				field_type: given.field_type,
				field_configuration: {
					...old,
					...rest,
					options: options ? optionsAfter(old.options, options) : old.options,
				},
			};
		}
		case 'user_single':
		case 'user_multi': {
			const isUser = before?.field_type === 'user_single' || before?.field_type === 'user_multi';
			const old = isUser ? before.field_configuration : people();
			const field_configuration = { ...old, ...given.field_configuration };
			checkMembers(store, accountId, field_configuration);
			return { field_type: given.field_type, field_configuration };
		}
	}
}

const numberDefaults: Of<'number'> = {
	field_type: 'number',
	field_configuration: { scale: 0, number_format: null },
};

const ratingDefaults: Of<'rating'> = {
	field_type: 'rating',
	field_configuration: { max_value: 5, style: null, color: null },
};

const toggleDefaults: Of<'toggle'> = {
	field_type: 'toggle',
	field_configuration: { color: null },
};

const dateDefaults: Of<'date'> = {
	field_type: 'date',
	field_configuration: {
		display_format: 'local',
		display_timezone: false,
		include_time: false,
		time_format: 'twelve_hour',
	},
};

/**
 * The options that a list of names makes. GUESS: since a change can only name options, one of the same name stays the
 * one that it was, and one that is left out is deleted.
 */
function optionsAfter(before: Options, wanted: { display_name: string; color?: string }[]) {
	return wanted.map(({ display_name, color }, index): Options[number] => {
		if (wanted.findIndex((other) => other.display_name === display_name) !== index) {
			const pointer = `${path}/options/${index}/display_name`;
			throw unprocessable(`Two options are called ${display_name}`, pointer);
		}
		const same = before.find((option) => option.display_name === display_name);
		return {
			id: same?.id ?? randomUUID(),
			display_name,
			color: color ?? same?.color ?? null,
		};
	});
}

function checkMembers(
	store: Store,
	accountId: string,
	{ member_options_type, custom_members }: People,
): void {
	const pointer = `${path}/custom_members`;
	if (member_options_type === 'custom' && custom_members.length === 0) {
		throw unprocessable('Missing field: custom_members', pointer);
	}
	for (const [index, member] of custom_members.entries()) {
		if (!isInAccount(store, accountId, member)) {
			throw unprocessable('No such member in this account', `${pointer}/${index}/id`);
		}
	}
}
