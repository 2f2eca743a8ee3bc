import type { BodyFor } from '../../transport/contract';
import { account, project } from '../fields/locators';
import { SHARE_ACCESS, shareAccess, shareSettingFields } from '../fields/shares';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleShare } from '../output/shares';
import { lacksLayout, shareName, shareSettings } from './settings';

const ENDPOINT = 'POST /v4/accounts/{account_id}/projects/{project_id}/shares';

/** Frame.io takes so many assets when a share is made (contract). */
const MOST_ASSETS = 100;

type NewShare = BodyFor<typeof ENDPOINT>['data'];

export const createShare = operation({
	name: 'Create',
	action: 'Create share',
	description: 'Create a share, a link with which others see files, folders and version stacks',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		project,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Dailies for the Crew',
			description: 'Up to 175 characters, in one line',
		},
		shareAccess,
		{
			displayName: 'Asset IDs',
			name: 'assetIds',
			type: 'string',
			default: '',
			placeholder: 'e.g. b2702c44-c6da-4bb6-8bbd-be6e547ccf1b',
			description:
				'IDs or links of the files, folders and version stacks to share, with commas. At most 100; more can be added afterwards.',
		},
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: shareSettingFields,
		},
	],
	async run(call) {
		const settings = shareSettings(call, call.collection('additionalFields'));
		if (lacksLayout(settings)) {
			throw call.problem(
				"The appearance of the share needs a 'Layout'",
				"Add 'Layout' under 'Additional Fields'.",
			);
		}
		const share: NewShare = {
			type: 'asset',
			name: shareName(call, call.text('name')),
			access: call.choice('access', SHARE_ACCESS),
			asset_ids: call.text('assetIds').trim() === '' ? undefined : await call.ids('assetIds'),
			...settings,
		};
		const assets = share.asset_ids?.length ?? 0;
		if (assets > MOST_ASSETS) {
			throw call.problem(
				`'Asset IDs' has ${assets} entries, but Frame.io takes at most ${MOST_ASSETS} in a new share`,
				"Create the share with the first ones, and add the others with 'Add Asset'. Or share the folder that they are in.",
			);
		}
		const { data } = await call.send(ENDPOINT, {
			path: { project_id: await call.id('projectId') },
			body: { data: share },
		});
		return call.output(data, simpleShare);
	},
});
