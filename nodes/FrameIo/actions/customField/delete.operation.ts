import { account, customField } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

const ENDPOINT =
	'DELETE /v4/accounts/{account_id}/metadata/field_definitions/{field_definition_id}';

export const deleteCustomField = operation({
	name: 'Delete',
	action: 'Delete custom field',
	description: 'Delete a custom field from the account, with its values on all files',
	endpoints: [ENDPOINT],
	properties: [account, customField],
	async run(call) {
		await call.send(ENDPOINT, { path: { field_definition_id: await call.id('customFieldId') } });
		return DELETED;
	},
});
