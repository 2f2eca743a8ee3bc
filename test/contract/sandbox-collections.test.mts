import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

const { selects, approved, private: own } = demo.collections;
const list = `~/projects/${demo.projects.film}/collections`;

let box: TestSandbox;

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

test('a project lists its collections, static and dynamic ones', async () => {
	const answer = await box.api('GET', `${list}?include_total_count=true`);
	expect(answer.at('total_count')).toBe(2);
	expect(answer.at('data')).toMatchObject([
		{
			id: selects,
			name: 'Selects',
			description: 'The best takes of every day',
			aggregation_mode: 'static',
			auto_generated: false,
			private: false,
			project_id: demo.projects.film,
			root_folder_id: demo.rootFolders.film,
		},
		{ id: approved, name: 'Approved', description: null, aggregation_mode: 'dynamic' },
	]);
	expect(answer.at('data.0.creator')).toBeUndefined();
	const none = await box.api('GET', `~/projects/${demo.projects.campaign}/collections`);
	expect(none.at('data')).toEqual([]);
});

test('pages go on where the last one ended', async () => {
	const first = await box.api('GET', `${list}?page_size=1`);
	const second = await box.api('GET', `${first.textAt('links.next')}&page_size=1`);
	expect([first.at('data.0.id'), second.at('data.0.id')]).toEqual([selects, approved]);
	expect(second.at('links.next')).toBeNull();
});

test('includes who made it, its project and its shares', async () => {
	const answer = await box.api('GET', `~/collections/${selects}?include=creator,project,shares`);
	expect(answer.at('data')).toMatchObject({
		id: selects,
		creator: { name: 'Olivia Owner' },
		project: { id: demo.projects.film, description: 'Dailies, cuts and stills' },
		shares: [],
	});
	expect((await box.api('GET', `~/collections/${selects}?include=assets`)).status).toBe(400);
	expect((await box.api('GET', `${list}?include=project`)).at('data.1.project.id')).toBe(
		demo.projects.film,
	);
});

test('a private one is there for its creator only', async () => {
	expect((await box.api('GET', `~/collections/${own}`)).status).toBe(404);
	await box.signInAs(demo.users.editor);
	expect((await box.api('GET', `~/collections/${own}`)).at('data.private')).toBe(true);
	expect((await box.api('GET', list)).listAt('data')).toHaveLength(3);
});

test('the collection of a share is shown by its id, not listed', async () => {
	const share = await box.api('GET', `~/shares/${demo.shares.dailies}`);
	const path = `~/collections/${share.textAt('data.collection_id')}?include=shares`;
	expect((await box.api('GET', path)).at('data')).toMatchObject({
		name: 'Dailies for the Crew',
		auto_generated: true,
		shares: [{ id: demo.shares.dailies }],
	});
	await box.api('DELETE', `~/shares/${demo.shares.dailies}`);
	expect((await box.api('GET', path)).status).toBe(404);
});

test('needs the right to see the project', async () => {
	expect((await box.api('GET', `~/collections/${demo.account}`)).status).toBe(404);
	await box.signInAs(demo.users.commenter);
	expect((await box.api('GET', list)).status).toBe(403);
	expect((await box.api('GET', `~/collections/${selects}`)).status).toBe(403);
});
