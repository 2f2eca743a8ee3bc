import { inOrder } from '../../order';
import { account, share, surroundingProject } from '../fields/locators';
import { SHARE_ACCESS, shareAccess, shareSettingFields } from '../fields/shares';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleShare } from '../output/shares';
import { lacksLayout, shareName, shareSettings } from './settings';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/shares/{share_id}';
const READ = 'GET /v4/accounts/{account_id}/shares/{share_id}';

export const updateShare = operation({
	name: 'Update',
	action: 'Update share',
	description: 'Change the name, access, passphrase, expiration, rules or appearance of a share',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [READ],
	properties: [
		account,
		surroundingProject,
		share,
		simplify,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				shareAccess,
				...shareSettingFields,
				{
					displayName: 'Name',
					name: 'name',
					type: 'string' as const,
					default: '',
					placeholder: 'e.g. Dailies for the Crew',
					description: 'Up to 175 characters, in one line',
				},
			].sort((a, b) => inOrder(a.displayName, b.displayName)),
		},
	],
	async run(call) {
		const fields = call.collection('updateFields');
		const name = fields.clearableText('name');
		const changes = call.someOf({
			name: name === undefined ? undefined : shareName(call, name),
			access: fields.choice('access', 'Access', SHARE_ACCESS),
			...shareSettings(call, fields),
		});
		const path = { share_id: await call.id('shareId') };
		if (lacksLayout(changes)) {
			// Frame.io wants the layout with each change of the appearance, also when it stays as it is.
			changes.layout = (await call.send(READ, { path })).data.layout;
		}
		const { data } = await call.send(ENDPOINT, { path, body: { data: changes } });
		return call.output(data, simpleShare);
	},
});
