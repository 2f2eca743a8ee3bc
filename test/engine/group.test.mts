import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { inside } from '../support/inside.mjs';

const { groups, users } = demo;
let frameio: FrameIoEngine;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
});

const run = (operation: string, parameters: INodeParameters = {}) =>
	frameio.json({ resource: 'group', operation, ...parameters });
const namesInSandbox = async () =>
	(await frameio.control.state()).groups.map(({ name }) => name).sort();

test('a group is made, filled, emptied, renamed and deleted', async () => {
	const [made] = await run('create', { name: ' Colorists ', emoji: 'art' });
	expect(made).toMatchObject({ name: 'Colorists', emoji: 'art', source: 'frame' });
	const groupId = byId(text(made?.id));
	const memberCount = async () => (await run('get', { groupId }))[0]?.member_count;

	const userIds = [users.editor, 'pat@sandbox-studio.example'].join(', ');
	expect(await run('addUsers', { groupId, userIds })).toEqual([{ added: 2 }]);
	expect(await memberCount()).toBe(2);
	expect(await run('addUsers', { groupId, userIds: [users.producer] })).toEqual([{ added: 1 }]);
	expect(await memberCount()).toBe(2);

	const erin = { __rl: true, mode: 'email', value: 'erin@sandbox-studio.example' };
	expect(await run('removeUser', { groupId, userId: erin })).toEqual([{ deleted: true }]);
	expect(await memberCount()).toBe(1);

	const [renamed] = await run('update', { groupId, updateFields: { name: 'Grading' } });
	expect(renamed).toMatchObject({ name: 'Grading', emoji: 'art' });
	const [redrawn] = await run('update', { groupId, updateFields: { emoji: 'rainbow' } });
	expect(redrawn).toMatchObject({ name: 'Grading', emoji: 'rainbow' });
	expect(await namesInSandbox()).toEqual(['Agency', 'Grading', 'Post-Production']);

	expect(await run('delete', { groupId })).toEqual([{ deleted: true }]);
	expect(await namesInSandbox()).toEqual(['Agency', 'Post-Production']);
	const { error } = await frameio.run({ resource: 'group', operation: 'get', groupId });
	expect(error?.message).toBe(`Frame.io cannot find the group '${groupId.value}'`);

	// Frame.io asks for the header at what may still change, and nothing else may send it.
	const requests = await frameio.control.requests({ service: 'api' });
	const versions = new Map(
		requests.map(({ operationId, headers }) => [operationId, headers['api-version']]),
	);
	expect(Object.fromEntries(versions)).toEqual({
		'account_user_roles.index': undefined,
		'accounts.index': undefined,
		'groups.add_users': 'experimental',
		'groups.create': undefined,
		'groups.delete': 'experimental',
		'groups.remove_user': 'experimental',
		'groups.show': undefined,
		'groups.update': undefined,
	});
});

describe('Get and Get Many', () => {
	test('add the creator only when asked for', async () => {
		const groupId = byId(groups.postProduction);
		expect(await run('get', { groupId, options: { includeCreator: true } })).toMatchObject([
			{ name: 'Post-Production', member_count: 2, creator: { name: 'Olivia Owner' } },
		]);
		expect((await run('get', { groupId }))[0]).not.toHaveProperty('creator');
		const listed = await run('getAll', { options: { includeCreator: true } });
		expect(listed.map(({ creator }) => inside(creator, 'name'))).toEqual([
			'Olivia Owner',
			'Olivia Owner',
		]);
	});

	test.each([
		['name_asc', ['Agency', 'Colorists', 'Post-Production']],
		['name_desc', ['Post-Production', 'Colorists', 'Agency']],
		['creator_desc', ['Colorists']],
		['created_at_desc', ['Colorists']],
	])('sorts by %s', async (sort, names) => {
		await frameio.control.clock({ advanceMs: 60_000 });
		await run('create', { name: 'Colorists', emoji: 'art' });
		const listed = await run('getAll', { limit: names.length, options: { sort } });
		expect(listed.map(({ name }) => name)).toEqual(names);
	});

	test('reads page by page', async () => {
		await frameio.control.seed({ groups: { count: 130, namePrefix: 'Team' } });
		const listed = await run('getAll', { returnAll: true });
		expect(new Set(listed.map(({ id }) => id)).size).toBe(132);
	});
});

describe('refusals', () => {
	const failing = async (operation: string, parameters: INodeParameters) =>
		(await frameio.run({ resource: 'group', operation, ...parameters })).error;

	test.each([
		['addUsers', { userIds: users.viewer }],
		['update', { updateFields: { name: 'Ours' } }],
		['delete', {}],
	])('%s passes on that a group of the Admin Console is kept there', async (operation, more) => {
		const error = await failing(operation, { groupId: byId(groups.agency), ...more });
		expect(error?.description).toMatch(/not managed by Frame\.io/);
		expect(await namesInSandbox()).toEqual(['Agency', 'Post-Production']);
	});

	test('Add Users adds nobody when one is unknown', async () => {
		const groupId = byId(groups.postProduction);
		const error = await failing('addUsers', {
			groupId,
			userIds: `${users.viewer}, nobody@example.com`,
		});
		expect(error?.message).toMatch(/no user with the e-mail address 'nobody@example\.com'/);
		expect(await run('get', { groupId })).toMatchObject([{ member_count: 2 }]);
	});

	test.each([
		['create', { name: ' ', emoji: 'art' }, "'Name' is empty"],
		['create', { name: 'Colorists', emoji: ' ' }, "'Emoji' is empty"],
		['update', { updateFields: {} }, 'Nothing to change was set'],
		['update', { updateFields: { name: ' ' } }, "'Name' is empty"],
		['addUsers', { userIds: ' ' }, "'Users' is empty"],
	])('%s takes no %j', async (operation, more: INodeParameters, message) => {
		const error = await failing(operation, { groupId: byId(groups.postProduction), ...more });
		expect(error?.message).toBe(message);
		expect(await namesInSandbox()).toEqual(['Agency', 'Post-Production']);
	});
});
