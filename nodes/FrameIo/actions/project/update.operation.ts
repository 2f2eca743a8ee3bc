import type { BodyFor } from '../../transport/contract';
import { account, project } from '../fields/locators';
import { changedName } from '../fields/names';
import { restricted } from '../fields/projects';
import { simplify } from '../fields/simplify';
import { operation } from '../operation';
import { simpleProject } from '../output/projects';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/projects/{project_id}';

type Changes = BodyFor<typeof ENDPOINT>['data'];

export const updateProject = operation({
	name: 'Update',
	action: 'Update project',
	description: 'Rename a project, restrict it to invited people, or make it active or inactive',
	inOrder: true,
	endpoints: [ENDPOINT],
	properties: [
		account,
		project,
		simplify,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Spring Campaign',
					description: 'Up to 255 characters',
				},
				restricted,
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Active', value: 'active', description: 'People work in the project' },
						{
							name: 'Inactive',
							value: 'inactive',
							description: 'The project is kept, but put aside until it is made active again',
						},
					],
					default: 'active',
				},
			],
		},
	],
	async run(call) {
		const fields = call.collection('updateFields');
		const changes: Changes = {
			name: changedName(call, fields.clearableText('name')),
			restricted: fields.flag('restricted'),
			status: fields.choice('status', 'Status', ['active', 'inactive']),
		};
		const { data } = await call.send(ENDPOINT, {
			path: { project_id: await call.id('projectId') },
			body: { data: call.someOf(changes) },
		});
		return call.output(data, simpleProject);
	},
});
