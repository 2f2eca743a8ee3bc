import { CREATOR_INCLUDE, includeCreator } from '../fields/creators';
import { account, customAction, surroundingWorkspace } from '../fields/locators';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleCustomAction } from '../output/custom-actions';

export const getCustomAction = operation({
	name: 'Get',
	action: 'Get custom action',
	description: 'Get a custom action with its settings, but without its secret',
	endpoints: ['GET /v4/accounts/{account_id}/actions/{action_id}'],
	properties: [
		account,
		surroundingWorkspace,
		customAction,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeCreator],
		},
	],
	async run(call) {
		const { data } = await call.send('GET /v4/accounts/{account_id}/actions/{action_id}', {
			path: { action_id: await call.id('customActionId') },
			query: call.collection('options').flag('includeCreator') ? CREATOR_INCLUDE : {},
		});
		return call.output(data, simpleCustomAction);
	},
});
