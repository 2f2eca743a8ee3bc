import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';

const { dailies, client } = demo.shares;
const { editor, producer } = demo.users;
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

const parameters = (operation: string, more: INodeParameters): INodeParameters => ({
	resource: 'share',
	operation,
	shareId: byId(client),
	...more,
});
const run = async (operation: string, more: INodeParameters = {}) =>
	await frameio.json(parameters(operation, more));
const add = async (more: INodeParameters) =>
	await run('addReviewers', { message: 'Please look', ...more });

const addresses = (count: number) =>
	Array.from({ length: count }, (_, index) => `guest${index}@example.com`).join(', ');

/** The reviewers of a share and the mails about it, as the sandbox holds them. */
async function stored(id: string = client) {
	const share = (await frameio.control.shares()).find((one) => one.id === id);
	return {
		emails: (share?.reviewers ?? []).map(({ email }) => email),
		mails: (share?.mails ?? []).map(({ to, message }) => [to, message]),
	};
}

async function adobeIdOf(userId: string): Promise<string> {
	const members = await frameio.json({ resource: 'user', operation: 'getAll', returnAll: true });
	const member = members.find((row) => JSON.stringify(row).includes(userId));
	const [found = ''] = /[0-9A-F]{24}@[\w.]+/.exec(JSON.stringify(member)) ?? [];
	return found;
}

const DEMO_REVIEWERS = ['erin@sandbox-studio.example', 'carla@client.example'];

describe('Add Reviewers', () => {
	test('by e-mail, each once, with the message', async () => {
		const emails = 'anna@example.com; ben@example.com\nanna@example.com';
		expect(await add({ emails })).toEqual([{ added: true }]);
		expect(await stored()).toEqual({
			emails: [...DEMO_REVIEWERS, 'anna@example.com', 'ben@example.com'],
			mails: [
				['anna@example.com', 'Please look'],
				['ben@example.com', 'Please look'],
			],
		});
	});

	test('by user, Adobe user and share list', async () => {
		await add({ reviewersBy: 'userIds', userIds: producer });
		await add({ reviewersBy: 'shareListIds', shareListIds: demo.shareList });
		const adobeUserIds = await adobeIdOf(demo.users.owner);
		await add({ reviewersBy: 'adobeUserIds', adobeUserIds });
		expect((await stored()).emails).toEqual([
			...DEMO_REVIEWERS,
			'pat@sandbox-studio.example',
			'chris@client.example',
			'olivia@sandbox-studio.example',
		]);
	});

	test('without an e-mail to them', async () => {
		await add({ emails: 'anna@example.com', notifyByEmail: false });
		expect(await stored()).toEqual({ emails: [...DEMO_REVIEWERS, 'anna@example.com'], mails: [] });
	});

	test('to a public share only mails its link', async () => {
		await add({ shareId: byId(dailies), emails: 'anna@example.com' });
		expect(await stored(dailies)).toEqual({
			emails: [],
			mails: [['anna@example.com', 'Please look']],
		});
	});

	test('takes ten at once', async () => {
		await add({ emails: addresses(10) });
		expect((await stored()).emails).toHaveLength(12);
	});

	test.each([
		[
			'11 addresses',
			{ emails: addresses(11) },
			"'Emails' has 11 entries, but Frame.io takes at most 10 at once",
		],
		[
			'11 users',
			{ reviewersBy: 'userIds', userIds: Array.from({ length: 11 }, (_, i) => `user-${i}`).join() },
			"'User IDs' has 11 entries, but Frame.io takes at most 10 at once",
		],
		[
			'what is no address',
			{ emails: 'anna@example.com, ben' },
			"'Emails' has an entry that is no address: 'ben'",
		],
		['nobody', { emails: ' ' }, "'Emails' is empty"],
		['no message', { emails: 'anna@example.com', message: ' ' }, "'Message' is empty"],
	])('refuses %s before anything is sent', async (_, more, message) => {
		const { error } = await frameio.run(
			parameters('addReviewers', { message: 'Please look', ...more }),
		);
		expect(error?.message).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(await frameio.control.requests({ operation: 'shares.add_reviewers' })).toEqual([]);
	});
});

describe('Get Reviewers', () => {
	test('names people with and without an account, sorted', async () => {
		const reviewers = await run('getReviewers', { options: { sort: 'inactive' } });
		expect(reviewers.map(({ id, name, email }) => [id, name, email])).toEqual([
			[null, null, 'carla@client.example'],
			[editor, 'Erin Editor', 'erin@sandbox-studio.example'],
		]);
		expect(await run('getReviewers', { limit: 1 })).toHaveLength(1);
	});

	test.each([
		['all', { returnAll: true }],
		['more than a hundred', { limit: 150 }],
	])('says when %s are asked for that Frame.io names only a hundred', async (_, wanted) => {
		await frameio.control.rateLimits({ enabled: false });
		const batches = Array.from({ length: 10 }, (_each, batch) =>
			addresses(10).replaceAll('guest', `guest${batch}-`),
		);
		await frameio.json(
			parameters('addReviewers', { emails: '={{ $json.emails }}', message: 'Please look' }),
			{ items: batches.map((emails) => ({ json: { emails } })) },
		);
		const all = await frameio.run(parameters('getReviewers', wanted));
		expect(all.outputs[0]).toHaveLength(100);
		expect(all.hints.join()).toMatch(/^Frame\.io names 100 reviewers at most/);
		const some = await frameio.run(parameters('getReviewers', { limit: 100 }));
		expect(some.outputs[0]).toHaveLength(100);
		expect(some.hints).toEqual([]);
	});
});

describe('Remove Reviewers', () => {
	test('takes access from people by e-mail, user and Adobe user', async () => {
		await add({ reviewersBy: 'userIds', userIds: producer });
		expect(await run('removeReviewers', { emails: 'carla@client.example' })).toEqual([
			{ deleted: true },
		]);
		expect((await stored()).emails).toEqual([DEMO_REVIEWERS[0], 'pat@sandbox-studio.example']);
		await run('removeReviewers', { reviewersBy: 'userIds', userIds: editor });
		expect((await stored()).emails).toEqual(['pat@sandbox-studio.example']);
		const adobeUserIds = await adobeIdOf(producer);
		await run('removeReviewers', { reviewersBy: 'adobeUserIds', adobeUserIds });
		expect((await stored()).emails).toEqual([]);
	});

	test('names the parameter beside the share when somebody is no reviewer', async () => {
		const emails = 'nobody@example.com';
		const { error } = await frameio.run(parameters('removeReviewers', { emails }));
		expect(error?.message).toBe(
			`Frame.io cannot find the share '${client}' or what 'Emails' names`,
		);
		expect((await stored()).emails).toEqual(DEMO_REVIEWERS);
	});

	test('refuses eleven before anything is sent', async () => {
		const { error } = await frameio.run(parameters('removeReviewers', { emails: addresses(11) }));
		expect(error?.message).toMatch(/^'Emails' has 11 entries/);
		expect(await frameio.control.requests({ operation: 'shares.remove_reviewers' })).toEqual([]);
	});

	test('says what Frame.io says of a public share, which has none', async () => {
		const { error } = await frameio.run(
			parameters('removeReviewers', { shareId: byId(dailies), emails: 'anna@example.com' }),
		);
		expect(error?.description).toMatch(/^Frame\.io says: Only a secure share has reviewers\./);
	});
});
