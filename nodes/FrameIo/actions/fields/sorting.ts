import type { INodeProperties } from 'n8n-workflow';

/** How workspaces and projects can be sorted. */
export const NAME_OR_DATE_SORTS = [
	'created_at_asc',
	'created_at_desc',
	'name_asc',
	'name_desc',
] as const;

export const nameOrDateSort: INodeProperties = {
	displayName: 'Sort',
	name: 'sort',
	type: 'options',
	options: [
		{ name: 'Name, A to Z', value: 'name_asc' },
		{ name: 'Name, Z to A', value: 'name_desc' },
		{ name: 'Newest First', value: 'created_at_desc' },
		{ name: 'Oldest First', value: 'created_at_asc' },
	],
	default: 'name_asc',
};

/** How the contents of a folder or a share can be sorted. */
export const ASSET_SORTS = [...NAME_OR_DATE_SORTS, 'updated_at_asc', 'updated_at_desc'] as const;

export const assetSort: INodeProperties = {
	displayName: 'Sort',
	name: 'sort',
	type: 'options',
	options: [
		{ name: 'Last Changed First', value: 'updated_at_desc' },
		{ name: 'Last Changed Last', value: 'updated_at_asc' },
		{ name: 'Name, A to Z', value: 'name_asc' },
		{ name: 'Name, Z to A', value: 'name_desc' },
		{ name: 'Newest First', value: 'created_at_desc' },
		{ name: 'Oldest First', value: 'created_at_asc' },
	],
	default: 'name_asc',
};

/** Lists of nothing but files can be sorted by size, too. */
export const FILE_SORTS = [...ASSET_SORTS, 'file_size_asc', 'file_size_desc'] as const;

export const fileSort: INodeProperties = {
	displayName: 'Sort',
	name: 'sort',
	type: 'options',
	options: [
		{ name: 'Largest First', value: 'file_size_desc' },
		{ name: 'Last Changed First', value: 'updated_at_desc' },
		{ name: 'Last Changed Last', value: 'updated_at_asc' },
		{ name: 'Name, A to Z', value: 'name_asc' },
		{ name: 'Name, Z to A', value: 'name_desc' },
		{ name: 'Newest First', value: 'created_at_desc' },
		{ name: 'Oldest First', value: 'created_at_asc' },
		{ name: 'Smallest First', value: 'file_size_asc' },
	],
	default: 'name_asc',
};
