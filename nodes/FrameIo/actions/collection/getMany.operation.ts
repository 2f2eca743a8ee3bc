import { COLLECTION_INCLUDES, collectionInclude } from '../fields/collections';
import { account, project } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleCollection } from '../output/collections';

const ENDPOINT = 'GET /v4/accounts/{account_id}/projects/{project_id}/collections';

export const getManyCollections = operation({
	name: 'Get Many',
	action: 'Get many collections',
	description: 'Get many collections of a project',
	endpoints: [ENDPOINT],
	properties: [
		account,
		project,
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [collectionInclude],
		},
	],
	async run(call) {
		const options = call.collection('options');
		return await call.simpleList(
			ENDPOINT,
			{
				path: { project_id: await call.id('projectId') },
				query: { include: options.choices('include', 'Include', COLLECTION_INCLUDES)?.join(',') },
			},
			simpleCollection,
		);
	},
});
