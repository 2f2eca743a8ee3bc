import { distinctlyNamed } from '../../locate/named';
import { account, file, surroundingProject } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { valuesByName } from '../output/pick';

const ENDPOINT = 'GET /v4/accounts/{account_id}/files/{file_id}/metadata';

export const getMetadata = operation({
	name: 'Get',
	action: 'Get metadata',
	description: 'Get the values of all fields of a file',
	endpoints: [ENDPOINT],
	properties: [
		account,
		surroundingProject,
		file,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Show Empty Fields',
					name: 'showNull',
					type: 'boolean',
					default: true,
					description: 'Whether to add fields without a value, and what can be chosen in each',
				},
			],
		},
	],
	async run(call) {
		const { data } = await call.send(ENDPOINT, {
			path: { file_id: await call.id('fileId') },
			query: { show_null: call.collection('options').flag('showNull') },
		});
		return call.output(data, ({ metadata }) => {
			const fields = metadata.map((each) => ({
				id: each.field_definition_id,
				name: each.field_definition_name,
				value: each.value,
			}));
			return valuesByName(
				distinctlyNamed(fields).map(({ name, value }) => ({ field_definition_name: name, value })),
			);
		});
	},
});
