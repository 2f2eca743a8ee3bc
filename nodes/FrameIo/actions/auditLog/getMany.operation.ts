import { account, project, user, workspace } from '../fields/locators';
import { limit, returnAll } from '../fields/paging';
import { operation } from '../operation';
import { AUDIT_EVENTS, AUDIT_RESOURCES, choicesOf } from './kinds';

const ENDPOINT = 'GET /v4/accounts/{account_id}/audit_logs';

export const getManyAuditLogs = operation({
	name: 'Get Many',
	action: 'Get many audit logs',
	description:
		'Get many entries of the audit log: who did what, when and from where. Takes an admin of the account.',
	endpoints: [ENDPOINT],
	properties: [
		account,
		returnAll,
		limit,
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Event Type',
					name: 'eventType',
					type: 'options',
					options: choicesOf(AUDIT_EVENTS),
					default: 'asset_created',
				},
				{
					displayName: 'From Date',
					name: 'fromDate',
					type: 'dateTime',
					default: '',
					description: 'The first day. Its time does not count.',
				},
				{
					displayName: 'IP Address',
					name: 'ipAddress',
					type: 'string',
					default: '',
					placeholder: 'e.g. 203.0.113.7',
				},
				{
					...project,
					required: false,
					description: 'Only what happened in this project',
				},
				{
					displayName: 'Resource ID',
					name: 'resourceId',
					type: 'string',
					default: '',
					placeholder: 'e.g. b2702c44-c6da-4bb6-8bbd-be6e547ccf1b',
					description: 'Only what happened to this file, folder, comment or other thing',
				},
				{
					displayName: 'Resource Type',
					name: 'resourceType',
					type: 'options',
					options: choicesOf(AUDIT_RESOURCES),
					default: 'asset',
				},
				{
					displayName: 'To Date',
					name: 'toDate',
					type: 'dateTime',
					default: '',
					description: 'The last day. Its time does not count.',
				},
				{
					...user,
					required: false,
					description: 'Only what this user did',
				},
				{
					...workspace,
					required: false,
					description: 'Only what happened in this workspace',
				},
			],
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Include User',
					name: 'includeUser',
					type: 'boolean',
					default: true,
					description: 'Whether to add name and email of who did it',
				},
			],
		},
	],
	async run(call) {
		const filters = call.collection('filters');
		const from = filters.date('fromDate', 'From Date');
		const to = filters.date('toDate', 'To Date');
		if (from !== undefined && to !== undefined && from > to) {
			throw call.problem("'From Date' is after 'To Date'", `They are ${from} and ${to}.`);
		}
		return await call.list(ENDPOINT, {
			headers: { 'api-version': '4.0' },
			query: {
				...(call.collection('options').flag('includeUser') && { include: ['user'] }),
				filters: {
					event_type: filters.choice('eventType', 'Event Type', AUDIT_EVENTS),
					from_date: from,
					ip_address: filters.text('ipAddress')?.trim(),
					project_id: await call.idInCollection('filters', 'projectId'),
					resource_id: filters.text('resourceId')?.trim(),
					resource_type: filters.choice('resourceType', 'Resource Type', AUDIT_RESOURCES),
					to_date: to,
					user_id: await call.idInCollection('filters', 'userId'),
					workspace_id: await call.idInCollection('filters', 'workspaceId'),
				},
			},
		});
	},
});
