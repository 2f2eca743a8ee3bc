import { account, workspace } from '../fields/locators';
import { restricted } from '../fields/projects';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleProject } from '../output/projects';
import { nameFor } from '../fields/names';

export const createProject = operation({
	name: 'Create',
	action: 'Create project',
	description: 'Create a project in a workspace',
	inOrder: true,
	endpoints: ['POST /v4/accounts/{account_id}/workspaces/{workspace_id}/projects'],
	properties: [
		account,
		workspace,
		{
			displayName: 'Name',
			name: 'name',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Spring Campaign',
			description: 'Up to 255 characters',
		},
		simplify,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [restricted],
		},
	],
	async run(call) {
		const isRestricted = call.collection('additionalFields').flag('restricted');
		const { data } = await call.send(
			'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/projects',
			{
				path: { workspace_id: await call.id('workspaceId') },
				body: {
					data: { name: nameFor(call, 'name'), restricted: isRestricted },
				},
			},
		);
		return call.output(data, simpleProject);
	},
});
