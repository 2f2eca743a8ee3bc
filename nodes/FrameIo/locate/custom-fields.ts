import type {
	FieldType,
	ILoadOptionsFunctions,
	INodePropertyOptions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import type { RowOf } from '../transport/contract';
import { asNodeError, statusOf } from '../transport/errors';
import { readList } from '../transport/paginate';
import { inChosenAccount } from './lists';
import { distinctlyNamed, type Named } from './named';
import { readPeople, type Person } from './people';

/** The endpoint from which the custom fields of an account are read. */
export const CUSTOM_FIELDS_ENDPOINT = 'GET /v4/accounts/{account_id}/metadata/field_definitions';

export type CustomField = RowOf<typeof CUSTOM_FIELDS_ENDPOINT>;

/** The types by the names that Custom Field > Create gives them. */
export const TYPE_NAMES: Readonly<Record<CustomField['field_type'], string>> = {
	date: 'date',
	long_text: 'long text',
	number: 'number',
	rating: 'rating',
	select: 'select',
	select_multi: 'multi-select',
	text: 'text',
	toggle: 'toggle',
	user_multi: 'multi-user',
	user_single: 'single user',
};

/** The fields that files of the account have, with those that only Frame.io fills in. */
export async function readActiveFields(caller: Caller): Promise<CustomField[]> {
	return await readList(caller, CUSTOM_FIELDS_ENDPOINT, {
		query: { filters: { exclude_inactive: true }, sort: 'name_asc', page_size: 100 },
	});
}

/** The options of a select field, and nothing for other fields. */
export function optionsOf(field: CustomField): Named[] {
	if (field.field_type !== 'select' && field.field_type !== 'select_multi') return [];
	return field.field_configuration.options.flatMap(({ id, display_name: name }) =>
		id === undefined ? [] : [{ id, name }],
	);
}

/**
 * Those of the people who can be chosen in a user field, and nobody for other fields. A field that names its people may
 * name some who are not in the account's list; they are known by their ID only.
 */
export function choosablePeople(field: CustomField, people: readonly Person[]): Person[] {
	if (field.field_type !== 'user_single' && field.field_type !== 'user_multi') return [];
	if (!namesItsPeople(field)) return [...people];
	return field.field_configuration.custom_members.map(({ id, type }): Person => {
		return people.find((person) => person.id === id) ?? { id, type, name: id };
	});
}

/** Whether only the people can be chosen whom the field itself names. */
export function namesItsPeople(field: CustomField): boolean {
	if (field.field_type !== 'user_single' && field.field_type !== 'user_multi') return false;
	return field.field_configuration.member_options_type === 'custom';
}

/** Whether a field holds users or groups. */
export function holdsPeople({ field_type: type }: CustomField): boolean {
	return type === 'user_single' || type === 'user_multi';
}

/** Which input n8n shows. Where several can be chosen it is a text with commas, which an expression may replace by a list. */
const INPUTS: Readonly<Record<CustomField['field_type'], FieldType>> = {
	date: 'dateTime',
	long_text: 'string',
	number: 'number',
	rating: 'number',
	select: 'options',
	select_multi: 'string',
	text: 'string',
	toggle: 'boolean',
	user_multi: 'string',
	user_single: 'options',
};

/** The fields whose values can be set, for n8n's resource mapper: each with the input that fits its type. */
async function getCustomFields(this: ILoadOptionsFunctions): Promise<ResourceMapperFields> {
	const caller = await inChosenAccount(this);
	const fields = (await readActiveFields(caller)).filter(({ mutable }) => mutable);
	const people = fields.some(holdsPeople) ? await visiblePeople(caller) : [];
	return {
		fields: distinctlyNamed(fields).map((field) => mapperField(field, people)),
		emptyFieldsNotice: 'This account has no custom fields whose values can be set',
	};
}

/** The people who can be chosen by name, or undefined when the credential may not list them. */
async function visiblePeople(caller: Caller): Promise<Person[] | undefined> {
	try {
		return await readPeople(caller);
	} catch (error) {
		if (statusOf(error) === 403) return undefined;
		throw asNodeError(caller.functions.getNode(), error);
	}
}

/** Where people cannot be listed they are entered as text, so that the other fields can be set all the same. */
function mapperField(
	field: CustomField,
	people: readonly Person[] | undefined,
): ResourceMapperField {
	const type = people || !holdsPeople(field) ? INPUTS[field.field_type] : 'string';
	const choices = [...optionsOf(field), ...choosablePeople(field, people ?? [])];
	return {
		id: field.id,
		displayName: field.name,
		required: false,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		type,
		...(type === 'options' && { options: distinctlyNamed(choices).map(choice) }),
	};
}

function choice({ id, name }: Named): INodePropertyOptions {
	return { name, value: id };
}

/** The methods behind n8n's resource mapper, by the names that the parameters use. */
export const resourceMapping = { getCustomFields };
