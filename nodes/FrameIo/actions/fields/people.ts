import type { INodeProperties } from 'n8n-workflow';

/** How lists of people with their roles can be sorted. */
export const PEOPLE_SORTS = [
	'email_asc',
	'email_desc',
	'name_asc',
	'name_desc',
	'role_asc',
	'role_desc',
] as const;

export const includeDeactivated: INodeProperties = {
	displayName: 'Include Deactivated',
	name: 'includeDeactivated',
	type: 'boolean',
	default: true,
	description: 'Whether to return also users who were deactivated',
};

export const peopleSort: INodeProperties = {
	displayName: 'Sort',
	name: 'sort',
	type: 'options',
	options: [
		{ name: 'Email, A to Z', value: 'email_asc' },
		{ name: 'Email, Z to A', value: 'email_desc' },
		{ name: 'Name, A to Z', value: 'name_asc' },
		{ name: 'Name, Z to A', value: 'name_desc' },
		{ name: 'Role, A to Z', value: 'role_asc' },
		{ name: 'Role, Z to A', value: 'role_desc' },
	],
	default: 'name_asc',
};
