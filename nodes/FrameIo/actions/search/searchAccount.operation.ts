import type { IDataObject } from 'n8n-workflow';
import type { RowOf } from '../../transport/contract';
import { account } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleAsset } from '../output/assets';

const ENDPOINT = 'POST /v4/accounts/{account_id}/search';

const KINDS = ['files_and_version_stacks', 'folders', 'projects'] as const;

const ENGINES = ['lexical', 'nlp'] as const;

export const searchAccount = operation({
	name: 'Search Account',
	action: 'Search account',
	description:
		'Find files, version stacks, folders and projects by their names and what is in them',
	endpoints: [ENDPOINT],
	properties: [
		account,
		{
			displayName: 'Query',
			name: 'query',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. red car driving on highway',
		},
		{
			displayName: 'Engine',
			name: 'engine',
			type: 'options',
			options: [
				{
					name: 'Lexical',
					value: 'lexical',
					description: 'Finds the words as they are written in names and custom fields',
				},
				{
					name: 'Natural Language',
					value: 'nlp',
					description: 'Understands a description of what is to be seen or said',
				},
			],
			default: 'lexical',
		},
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Kinds',
					name: 'kinds',
					type: 'multiOptions',
					options: [
						{ name: 'Files and Version Stacks', value: 'files_and_version_stacks' },
						{ name: 'Folders', value: 'folders' },
						{ name: 'Projects', value: 'projects' },
					],
					default: [],
					description: 'What to look for; everything when empty',
				},
			],
		},
	],
	async run(call) {
		const kinds = call.collection('options').choices('kinds', 'Kinds', KINDS);
		return await call.simpleList(
			ENDPOINT,
			{
				body: {
					engine: call.choice('engine', ENGINES),
					query: call.requiredText('query'),
					...(kinds && {
						filters: {
							files_and_version_stacks: kinds.includes('files_and_version_stacks'),
							folders: kinds.includes('folders'),
							projects: kinds.includes('projects'),
						},
					}),
				},
			},
			simpleResult,
		);
	},
});

/** What was found, and why, in one flat item: which of its properties match. */
function simpleResult({ result, matches, type }: RowOf<typeof ENDPOINT>): IDataObject {
	const found = simpleAsset({ ...result, type: type.replace(/_result$/, '') });
	// Why it was found says more than when it changed.
	delete found.updated_at;
	return {
		...found,
		matched_by: matches.map((match) => match.type.replace(/_match$/, '')).join(', '),
	};
}
