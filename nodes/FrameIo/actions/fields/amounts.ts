import { field } from '../operation';

/** Whether an operation works on one thing, chosen from a list, or on several at once. */
export const AMOUNTS = ['one', 'several'] as const;

export const whenOne = { displayOptions: { show: { amount: ['one'] } } };

export const whenSeveral = { displayOptions: { show: { amount: ['several'] } } };

export const fileAmount = field({
	displayName: 'Amount',
	name: 'amount',
	type: 'options',
	options: [
		{ name: 'One File', value: 'one', description: 'Chosen from the list, by link or by ID' },
		{
			name: 'Several Files',
			value: 'several',
			description: 'Any number of IDs or links, 100 in each request',
		},
	],
	default: 'one',
});

export const folderAmount = field({
	displayName: 'Amount',
	name: 'amount',
	type: 'options',
	options: [
		{ name: 'One Folder', value: 'one', description: 'Chosen from the list, by link or by ID' },
		{
			name: 'Several Folders',
			value: 'several',
			description: 'Any number of IDs or links, 100 in each request',
		},
	],
	default: 'one',
});

const TWO_IDS = 'e.g. 5a89a9fb-0900-4b23-826b-127b90e4db4c, 31716e5c-ad4f-4c19-bc8f-9cc95d93ce03';

export const files = field({
	displayName: 'Files',
	name: 'fileIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: TWO_IDS,
	description: 'IDs or links with commas between them, or a list from an expression',
});

export const folders = field({
	displayName: 'Folders',
	name: 'folderIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: TWO_IDS,
	description: 'IDs or links with commas between them, or a list from an expression',
});
