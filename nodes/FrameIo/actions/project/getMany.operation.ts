import { NO_ACCESS } from '../../locate/account';
import { account, workspace } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { includeOwner } from '../fields/projects';
import { NAME_OR_DATE_SORTS, nameOrDateSort } from '../fields/sorting';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleProject } from '../output/projects';

export const getManyProjects = operation({
	name: 'Get Many',
	action: 'Get many projects',
	description: 'Get many projects of a workspace or of the whole account',
	endpoints: [
		'GET /v4/accounts/{account_id}/projects',
		'GET /v4/accounts/{account_id}/workspaces/{workspace_id}/projects',
	],
	properties: [
		account,
		{
			...workspace,
			required: false,
			description: 'The projects of all workspaces when empty',
		},
		returnAll,
		limit,
		simplify,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [includeOwner, nameOrDateSort],
		},
	],
	async run(call) {
		const options = call.collection('options');
		const include: Array<'owner'> = options.flag('includeOwner') ? ['owner'] : [];
		const query = { include, sort: options.choice('sort', 'Sort', NAME_OR_DATE_SORTS) };
		const workspaceId = await call.optionalId('workspaceId');
		const projects =
			workspaceId === ''
				? await call.list('GET /v4/accounts/{account_id}/projects', { query })
				: await call.list('GET /v4/accounts/{account_id}/workspaces/{workspace_id}/projects', {
						path: { workspace_id: workspaceId },
						query,
					});
		if (projects.length === 0) {
			call.hint(
				`Frame.io returned no projects: either there are none, or the credential may not see them. ${NO_ACCESS}`,
			);
		}
		return call.outputs(projects, simpleProject);
	},
});
