import { account, project } from '../fields/locators';
import { includeOwner } from '../fields/projects';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleProject } from '../output/projects';

export const getProject = operation({
	name: 'Get',
	action: 'Get project',
	description: 'Get a project with its description and the ID of its top-level folder',
	endpoints: ['GET /v4/accounts/{account_id}/projects/{project_id}'],
	properties: [
		account,
		project,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeOwner],
		},
	],
	async run(call) {
		const { data } = await call.send('GET /v4/accounts/{account_id}/projects/{project_id}', {
			path: { project_id: await call.id('projectId') },
			query: { ...(call.collection('options').flag('includeOwner') && { include: ['owner'] }) },
		});
		return call.output(data, simpleProject);
	},
});
