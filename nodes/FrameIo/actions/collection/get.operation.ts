import { COLLECTION_INCLUDES, collectionInclude } from '../fields/collections';
import { account, collection, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleCollection } from '../output/collections';

const ENDPOINT = 'GET /v4/accounts/{account_id}/collections/{collection_id}';

export const getCollection = operation({
	name: 'Get',
	action: 'Get collection',
	description: 'Get a collection: its name, its kind and whether it is private',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		collection,
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
		const { data } = await call.send(ENDPOINT, {
			path: { collection_id: await call.id('collectionId') },
			query: { include: options.choices('include', 'Include', COLLECTION_INCLUDES)?.join(',') },
		});
		return call.output(data, simpleCollection);
	},
});
