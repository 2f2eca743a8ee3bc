import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo, serverClient } from '../../sandbox/store/seed.mjs';
import {
	byId,
	serviceAccount,
	startFrameIoEngine,
	text,
	type FrameIoEngine,
} from '../support/frameio.mjs';
import { signInAs } from '../support/person.mjs';

const { groups, projects, rootFolders, users } = demo;
let frameio: FrameIoEngine;
let files: Map<string, string>;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	frameio.engine.credentials.set('frameIoServerToServerApi', serviceAccount(frameio.sandbox));
	const state = await frameio.control.state();
	files = new Map(state.files.map(({ name, id }) => [name, id]));
});

const idOf = (name: string) => files.get(name) ?? '';
const poster = () => idOf('Poster.jpg');
const teaser = () => idOf('Teaser 15s.mp4');

interface Refusal {
	who: keyof typeof users;
	parameters: () => INodeParameters;
	/** What the person may not do, and to what. */
	missing: () => string;
}

/** What people of the demo data may not do with what they can see. */
const REFUSALS: Refusal[] = [
	{
		who: 'viewer',
		parameters: () => ({
			resource: 'comment',
			operation: 'create',
			fileId: byId(poster()),
			text: 'Nice',
		}),
		missing: () => `create comments in the file '${poster()}'`,
	},
	{
		who: 'commenter',
		parameters: () => ({ resource: 'file', operation: 'delete', fileId: byId(teaser()) }),
		missing: () => `delete the file '${teaser()}'`,
	},
	{
		who: 'commenter',
		parameters: () => ({
			resource: 'folder',
			operation: 'create',
			folderId: byId(rootFolders.campaign),
			name: 'Drafts',
		}),
		missing: () => `create folders in the folder '${rootFolders.campaign}'`,
	},
	{
		who: 'commenter',
		parameters: () => ({
			resource: 'project',
			operation: 'update',
			projectId: byId(projects.campaign),
			updateFields: { name: 'Mine' },
		}),
		missing: () => `change the project '${projects.campaign}'`,
	},
	{
		who: 'editor',
		parameters: () => ({
			resource: 'member',
			operation: 'setRole',
			memberOf: 'project',
			projectId: byId(projects.film),
			userId: byId(users.viewer),
			role: 'viewer',
		}),
		missing: () => `change the user '${users.viewer}' in the project '${projects.film}'`,
	},
	{
		who: 'editor',
		parameters: () => ({
			resource: 'group',
			operation: 'delete',
			groupId: byId(groups.postProduction),
		}),
		missing: () => `delete the group '${groups.postProduction}'`,
	},
	{
		who: 'editor',
		parameters: () => ({ resource: 'auditLog', operation: 'getAll' }),
		missing: () => 'see the audit log of this account',
	},
];

describe('a person without the right', () => {
	test.each(REFUSALS.map((refusal) => [refusal.who, refusal] as const))(
		'is told what is missing, and on what, and what to do: %s',
		async (who, { parameters, missing }) => {
			const asPerson = await signInAs(frameio, users[who]);
			const { error, outputs } = await frameio.run({ ...asPerson, ...parameters() });
			expect(error?.message).toBe(`No right to ${missing()}`);
			expect(error?.description).toMatch(
				/Ask an admin of the Frame\.io account .* a role in the workspace or project .* User > Get Current shows who that is\./,
			);
			expect(outputs.flat()).toEqual([]);
		},
	);

	test('can do the same once the role allows it', async () => {
		const comment = {
			resource: 'comment',
			operation: 'create',
			fileId: byId(poster()),
			text: 'Nice',
		};
		const asViewer = await signInAs(frameio, users.viewer);
		expect((await frameio.run({ ...asViewer, ...comment })).error).toBeDefined();

		await frameio.json({
			resource: 'member',
			operation: 'setRole',
			memberOf: 'project',
			projectId: byId(projects.film),
			userId: byId(users.viewer),
			role: 'commenter',
		});
		const [made] = await frameio.json({ ...asViewer, ...comment });
		const comments = await frameio.control.comments();
		expect(comments.find(({ id }) => id === made?.id)?.ownerId).toBe(users.viewer);
	});
});

test('a service account without the right is told the same, and the items before it stay done', async () => {
	await frameio.control.putClient({ id: serverClient.id, userId: users.commenter });
	const items = [{ json: { id: teaser() } }, { json: { id: poster() } }];
	const { outputs, error } = await frameio.run(
		{ resource: 'comment', operation: 'create', fileId: byId('={{ $json.id }}'), text: 'Nice' },
		{ items, onError: 'continueRegularOutput' },
	);
	expect(error).toBeUndefined();
	const [done, refused] = outputs[0] ?? [];
	expect(done?.json).toMatchObject({ text: 'Nice' });
	expect(text(refused?.json.error)).toContain(
		`No right to create comments in the file '${poster()}'`,
	);
	const comments = await frameio.control.comments();
	expect(comments.filter((comment) => comment.text === 'Nice')).toHaveLength(1);
});
