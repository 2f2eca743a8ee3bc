import { account, project } from '../fields/locators';
import { operation } from '../operation';
import { DELETED } from '../output/deleted';

export const deleteProject = operation({
	name: 'Delete',
	action: 'Delete project',
	description: 'Delete a project with everything in it',
	endpoints: ['DELETE /v4/accounts/{account_id}/projects/{project_id}'],
	properties: [account, project],
	async run(call) {
		await call.send('DELETE /v4/accounts/{account_id}/projects/{project_id}', {
			path: { project_id: await call.id('projectId') },
		});
		return DELETED;
	},
});
