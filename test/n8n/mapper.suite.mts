import { describe, expect, test } from '@jest/globals';

import type { Json } from '../../harness/json.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import type { GetStage } from './stage.mjs';
import { byId } from './workflows.mjs';

/** The method behind the fields of Metadata > Update. */
export const MAPPER_METHOD = 'getCustomFields';

const { fields, groups, options, users } = demo;

/** Who can be chosen in a field that takes everybody. */
const EVERYBODY = [
	['Olivia Owner', users.owner],
	['Service Account User', users.service],
	['Erin Editor', users.editor],
	['Pat Producer', users.producer],
	['Casey Client', users.commenter],
	['Robin Reviewer', users.viewer],
	['Post-Production', groups.postProduction],
	['Agency', groups.agency],
];

/** The fields that can be set, each with the input that n8n shows and what can be chosen in it. */
const SETTABLE = [
	{ name: 'Assignee', id: fields.assignee, type: 'options', choices: EVERYBODY },
	{ name: 'Budget', id: fields.budget, type: 'number' },
	{ name: 'Channels', id: fields.channels, type: 'string' },
	{ name: 'Client Notes', id: fields.clientNotes, type: 'string' },
	{
		name: 'Cut',
		id: fields.cut,
		type: 'options',
		choices: [
			['Rough Cut', options.cut.roughCut],
			['Fine Cut', options.cut.fineCut],
			['Picture Lock', options.cut.pictureLock],
		],
	},
	{ name: 'Delivery Date', id: fields.deliveryDate, type: 'dateTime' },
	{ name: 'Keywords', id: fields.keywords, type: 'string' },
	{ name: 'Music Licensed', id: fields.musicLicensed, type: 'boolean' },
	{ name: 'Notes', id: fields.notes, type: 'string' },
	{ name: 'Priority', id: fields.priority, type: 'number' },
	{ name: 'Rating', id: fields.rating, type: 'number' },
	{
		name: 'Reviewer',
		id: fields.reviewer,
		type: 'options',
		choices: [
			['Olivia Owner', users.owner],
			['Erin Editor', users.editor],
		],
	},
	{ name: 'Scene', id: fields.scene, type: 'string' },
	{
		name: 'Status',
		id: fields.status,
		type: 'options',
		choices: [
			['Needs Review', options.status.needsReview],
			['In Progress', options.status.inProgress],
			['Approved', options.status.approved],
		],
	},
	{ name: 'Team', id: fields.team, type: 'string' },
];

/** The form of Metadata > Update, which n8n makes of the fields of the account. */
export function mapperSuite(stage: GetStage): void {
	describe('the fields of Metadata > Update', () => {
		const offered = async (): Promise<Json[]> => {
			const { n8n, credential } = stage();
			return await n8n.mapperFields({
				nodeType: 'n8n-nodes-frameio.frameIo',
				path: 'parameters.fields',
				method: MAPPER_METHOD,
				credential,
				parameters: {
					authentication: 'serverToServer',
					resource: 'metadata',
					operation: 'update',
					projectId: byId(demo.projects.film),
				},
			});
		};

		test('are those of the account that can be set, each with the input for its type', async () => {
			const found = (await offered()).map((field) => ({
				name: field.at('displayName').text(),
				id: field.at('id').text(),
				type: field.at('type').text(),
				...(field.at('options').exists && {
					choices: field
						.at('options')
						.list()
						.map((choice) => [choice.at('name').text(), choice.at('value').text()]),
				}),
			}));
			// Not the ones that Frame.io fills in, such as Duration and Uploader, nor Legacy Code, which is inactive.
			expect(found).toEqual(SETTABLE);
		});

		test('can be added one by one, and none must be', async () => {
			for (const field of await offered()) {
				expect(field.record()).toMatchObject({ display: true, required: false });
			}
		});

		test('take the users as text when the credential may not list them', async () => {
			const { control } = stage();
			await control.addFault({
				service: 'api',
				operationId: 'account_user_roles.index',
				action: { status: 403, json: { errors: [{ title: 'Forbidden', detail: 'Not allowed' }] } },
			});
			const types = new Map(
				(await offered()).map((field) => [field.at('id').text(), field.at('type').text()]),
			);
			expect(types.size).toBe(SETTABLE.length);
			expect([types.get(fields.assignee), types.get(fields.status)]).toEqual(['string', 'options']);
		});
	});
}
