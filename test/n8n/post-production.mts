import type { CredentialReference, WorkflowFile, WorkflowNode } from '../../harness/n8n-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, frameIo, manual } from './workflows.mjs';

/** An order as it comes in: what is made, for whom, by whom, and the first two cuts. */
export const ORDER = {
	title: 'Lighthouse Spot',
	client: 'carla@client.example',
	editor: 'erin@sandbox-studio.example',
	slot: 'Prime Time',
	cuts: [
		{ fileName: 'Lighthouse v1.mp4', picture: 'Waves, then the lamp.' },
		{ fileName: 'Lighthouse v2.mp4', picture: 'The lamp, then waves.' },
	],
};

/** A value of what a node put out first, as the editor writes it when it is dragged into a parameter. */
const of = (node: string, field: string) => `={{ $('${node}').first().json.${field} }}`;
const order = (field: keyof typeof ORDER) => of('Start', field);

/**
 * A commercial from the order to the client's review. People and places first: a crew, a workspace with a project, a
 * member, a field for the broadcast slot, an action for the menu, a webhook. Then the work: both cuts are uploaded from
 * binary data, stacked, noted and labelled. At last the client is invited, and what was done is looked up.
 */
export function postProduction(credential: CredentialReference): WorkflowFile {
	/** Most steps are done once for the whole order, whatever came in. */
	const once = (
		name: string,
		resource: string,
		operation: string,
		parameters: Record<string, unknown> = {},
	) => frameIo(name, credential, { resource, operation, ...parameters }, { executeOnce: true });
	const inProject = { projectId: byId(of('Project', 'id')) };
	const inWorkspace = { workspaceId: byId(of('Workspace', 'id')) };
	const newestCut = of('Stack', 'head_version_id');
	const editor = `={{ $('Users').all().find((one) => one.json.user.email === $('Start').first().json.editor).json.user.id }}`;

	return manual(
		'From the order to the review',
		[
			once('Account', 'account', 'getAll'),
			once('Users', 'user', 'getAll', { returnAll: true }),
			once('Crew', 'group', 'create', { name: `${order('title')} Crew`, emoji: 'clapper' }),
			once('Editor in crew', 'group', 'addUsers', {
				groupId: byId(of('Crew', 'id')),
				userIds: editor,
			}),
			once('Workspace', 'workspace', 'create', {
				accountId: byId(of('Account', 'id')),
				name: order('title'),
			}),
			once('Project', 'project', 'create', { ...inWorkspace, name: `${order('title')} 30s` }),
			once('Editor in project', 'member', 'setRole', {
				memberOf: 'project',
				...inProject,
				userId: byId(editor),
				role: 'editor',
			}),
			once('Slot field', 'customField', 'create', {
				name: 'Broadcast Slot',
				fieldType: 'select',
				fieldOptions: 'Prime Time, Late Night',
			}),
			once('Grading action', 'customAction', 'create', {
				...inWorkspace,
				name: 'Send to Grading',
				description: 'Hands the cut over to the grading team',
				event: 'spot.grading',
				url: 'https://example.com/grading',
			}),
			once('Notify newsroom', 'webhook', 'create', {
				...inWorkspace,
				name: 'Newsroom',
				url: 'https://example.com/newsroom',
				events: ['comment.completed'],
			}),
			once('Cuts', 'folder', 'create', { ...inProject, name: 'Cuts' }),
			...cutsOfTheOrder(),
			frameIo('Upload', credential, {
				resource: 'file',
				operation: 'upload',
				folderId: byId(of('Cuts', 'id')),
			}),
			once('Stack', 'versionStack', 'create', {
				fileIds: `={{ $('Upload').all().map((cut) => cut.json.id) }}`,
			}),
			once('Note', 'comment', 'create', {
				fileId: byId(newestCut),
				text: 'The logo comes in late.',
				position: 'timecode',
				timecode: '00:00:02:00',
			}),
			json('Label', { Status: 'Needs Review', 'Broadcast Slot': order('slot').slice(1) }),
			once('Set label', 'metadata', 'update', {
				...inProject,
				fileIds: newestCut,
				fields: { mappingMode: 'autoMapInputData', value: null },
			}),
			once('Review', 'share', 'create', {
				...inProject,
				name: `=Review of ${order('title').slice(1)}`,
				access: 'secure',
				assetIds: of('Stack', 'id'),
			}),
			once('Invite client', 'share', 'addReviewers', {
				...inProject,
				shareId: byId(of('Review', 'id')),
				reviewersBy: 'emails',
				emails: order('client'),
				message: 'Please have a look at the second cut.',
			}),
			once('References', 'collection', 'getAll', { projectId: byId(demo.projects.film) }),
			once('Find cuts', 'search', 'searchAccount', { query: 'Lighthouse' }),
			once('Protocol', 'auditLog', 'getAll', { returnAll: true, filters: inWorkspace }),
			once('Read label', 'metadata', 'get', { fileId: byId(newestCut) }),
			once('Members', 'member', 'getAll', { memberOf: 'project', ...inProject }),
			once('Actions', 'customAction', 'getAll', inWorkspace),
			once('Reviewers', 'api', 'call', {
				path: `=/v4/accounts/{account_id}/shares/${of('Review', 'id').slice(1)}/reviewers`,
			}),
		],
		[ORDER],
	);
}

/** The order again, cut by cut, each with its bytes. */
function cutsOfTheOrder(): WorkflowNode[] {
	return [
		{
			name: 'Order',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: `={{ $('Start').first().json }}` },
		},
		{
			name: 'Each cut',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			parameters: { fieldToSplitOut: 'cuts', options: {} },
		},
		{
			name: 'Render',
			type: 'n8n-nodes-base.convertToFile',
			typeVersion: 1.1,
			parameters: {
				operation: 'toText',
				sourceProperty: 'picture',
				options: { fileName: '={{ $json.fileName }}' },
			},
		},
	];
}

/** A node that puts out what a table would: names of fields with values, which may be expressions. */
function json(name: string, values: Record<string, string>): WorkflowNode {
	return {
		name,
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: { mode: 'raw', jsonOutput: `=${JSON.stringify(values)}` },
	};
}
