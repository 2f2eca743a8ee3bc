import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox, type Answer } from '../../sandbox/testing.mjs';

const { users } = demo;

let box: TestSandbox;
let token = '';

beforeAll(async () => {
	box = await TestSandbox.start();
});
beforeEach(async () => {
	await box.fresh();
	token = await box.signIn();
});
afterAll(async () => {
	expect(await box.control.violations()).toEqual([]);
	await box.stop();
});

function search(query: unknown, more: Record<string, unknown> = {}, path = '~/search') {
	const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
	return box.raw('POST', path, JSON.stringify({ query, engine: 'lexical', ...more }), headers);
}

function namesIn(answer: Answer): string[] {
	expect(answer.status).toBe(200);
	return answer.listAt('data').map((_row, at) => answer.textAt(`data.${at}.result.name`));
}

const ask = async (query: string) => namesIn(await search(query, { engine: 'nlp' }));
const find = async (query: string) => namesIn(await search(query));

describe('lexical', () => {
	test('wants every word, in any order and case', async () => {
		expect(await find('SCENE opening')).toEqual(['Opening Scene v1.mp4']);
		expect(await find('scene missing')).toEqual([]);
	});

	test('takes words in quotation marks as they stand', async () => {
		expect(await find('"opening scene"')).toEqual(['Opening Scene v1.mp4']);
		expect(await find('"scene opening"')).toEqual([]);
	});

	test('shows a file as it is, with what matched', async () => {
		const answer = await search('trailer');
		expect(answer.listAt('data')).toEqual([
			{
				type: 'file_result',
				result: expect.objectContaining({
					type: 'file',
					name: 'Trailer 29.97.mov',
					status: 'transcoded',
				}),
				matches: [{ type: 'name_match', name: 'Trailer 29.97.mov', terms: ['trailer'] }],
			},
		]);
	});

	test.each([
		['approved', 'Trailer 29.97.mov', { type: 'status_match', status: 'Approved' }],
		['b-roll', 'Trailer 29.97.mov', { type: 'keywords_match', keywords: ['B-Roll'] }],
		['tagline', 'Poster.jpg', { type: 'notes_match', notes: 'Waiting for the tagline' }],
		['erin', 'Opening Scene v1.mp4', { type: 'assignee_match', assignee_id: users.editor }],
		['pdf', 'Script.pdf', { type: 'file_type_match', file_type: 'application/pdf' }],
		['29.97fps', 'Trailer 29.97.mov', { type: 'frame_rate_match', frame_rate: 29.97 }],
		['"too warm"', 'Opening Scene v1.mp4', { type: 'comment_match', terms: ['too warm'] }],
	])('%s finds %s by its metadata or comments', async (query, name, match) => {
		const answer = await search(query);
		expect(namesIn(answer)).toEqual([name]);
		expect(answer.listAt('data.0.matches')).toContainEqual(expect.objectContaining(match));
	});

	test.each([
		['a text', '12A'],
		['a long text', 'lighthouse'],
		['a choice', '"fine cut"'],
		['one of several choices', 'youtube'],
		['a number', '12500.5'],
		['a date', '2026-11-30'],
	])('finds %s of a custom field, for which there is no match to show', async (_what, query) => {
		const answer = await search(query);
		expect(namesIn(answer)).toEqual(['Opening Scene v1.mp4']);
		expect(answer.at('data.0.matches')).toEqual([]);
	});

	test('finds a value once it is set, and no longer when it is cleared', async () => {
		const { files } = await box.control.state();
		const id = files.find(({ name }) => name === 'Script.pdf')?.id ?? '';
		const set = (value: unknown) =>
			box.api('PATCH', `~/projects/${demo.projects.film}/metadata/values`, {
				file_ids: [id],
				values: [{ field_definition_id: demo.fields.scene, value }],
			});
		await set('Helicopter');
		expect(await find('helicopter')).toEqual(['Script.pdf']);
		await set(null);
		expect(await find('helicopter')).toEqual([]);
	});

	test('the name of the project adds to a result, but makes none alone', async () => {
		const answer = await search('feature poster');
		expect(namesIn(answer)).toEqual(['Poster.jpg']);
		expect(answer.listAt('data.0.matches')).toContainEqual({
			type: 'project_match',
			project: { id: demo.projects.film, name: 'Feature Film' },
			terms: ['feature'],
		});
		expect(await find('feature')).toEqual(['Feature Film']);
	});
});

describe('natural language', () => {
	test('passes over words that say nothing, and knows plurals and kinds of media', async () => {
		expect((await ask('show me the approved videos')).at(0)).toBe('Trailer 29.97.mov');
		expect(await ask('all documents')).toEqual(['Script.pdf']);
		expect(await ask('Where are the posters?')).toEqual(['Poster.jpg']);
	});

	test('is content with half of the words, and has the best first', async () => {
		const found = await ask('fog lighthouse opening helicopter');
		expect(found).toEqual(['Opening Scene v1.mp4']);
		expect(await ask('lighthouse helicopter tornado')).toEqual([]);
		const both = await ask('poster trailer needs review');
		expect(both.at(0)).toBe('Poster.jpg');
	});

	test('knows points', async () => {
		const answer = await search('anything with 4 stars', { engine: 'nlp' });
		expect(namesIn(answer)).toEqual(['Opening Scene v1.mp4']);
		expect(answer.at('data.0.matches.0')).toEqual({
			type: 'rating_match',
			rating: 4,
			max_value: 5,
			style: 'star',
		});
		expect(await ask('3 stars')).toEqual([]);
	});
});

describe('results', () => {
	test('are of all kinds, and of those only that were asked for', async () => {
		const { folders } = await box.control.seed({
			folders: { folderId: demo.rootFolders.film, name: 'Zebra' },
			projects: { workspaceId: demo.workspaces.studio, name: 'Zebra' },
		});
		const { files } = await box.control.seed({
			files: { folderId: folders[0] ?? '', count: 3, namePrefix: 'zebra ' },
		});
		await box.api('POST', `~/folders/${folders[0]}/version_stacks`, {
			file_ids: files.slice(0, 2),
		});
		const kinds = async (filters?: Record<string, boolean>) => {
			const answer = await search('zebra', filters && { filters });
			return answer.listAt('data').map((_row, at) => answer.textAt(`data.${at}.type`));
		};
		const all = ['project_result', 'folder_result', 'version_stack_result', 'file_result'];
		expect(await kinds()).toEqual(all);
		expect(await kinds({})).toEqual(all);
		expect(await kinds({ projects: false })).toEqual(all.slice(1));
		expect(await kinds({ projects: false, folders: false })).toEqual(all.slice(2));
		expect(await kinds({ files_and_version_stacks: false })).toEqual(all.slice(0, 2));
		const stack = await search('zebra', { filters: { projects: false, folders: false } });
		expect(stack.at('data.0.result')).toMatchObject({
			type: 'version_stack',
			head_version: { id: files[1] },
		});
		const project = await search('zebra', { filters: { folders: false } });
		expect(project.at('data.0.result')).toMatchObject({ name: 'Zebra', description: null });
	});

	test('leave out root folders and what was deleted', async () => {
		expect(await find('root')).toEqual([]);
		const { folders } = await box.control.state();
		const stills = folders.find(({ name }) => name === 'Stills')?.id;
		await box.api('DELETE', `~/folders/${stills}`);
		expect(await find('poster')).toEqual([]);
	});

	test('have what has more of the words in its name before the rest', async () => {
		const { files } = await box.control.state();
		const scene = await find('scene');
		expect(scene.at(0)).toBe('Opening Scene v1.mp4');
		const id = files.find(({ name }) => name === 'Script.pdf')?.id ?? '';
		await box.api('POST', `~/files/${id}/comments`, { text: 'The trailer needs this line' });
		expect(await find('trailer')).toEqual(['Trailer 29.97.mov', 'Script.pdf']);
	});

	test('come in pages', async () => {
		const folderId = demo.rootFolders.film;
		await box.control.seed({ files: { folderId, count: 5, namePrefix: 'walrus ' } });
		const first = await search('walrus', {}, '~/search?page_size=3&include_total_count=true');
		expect(first.at('total_count')).toBe(5);
		const second = await search('walrus', {}, `${first.textAt('links.next')}&page_size=3`);
		expect(second.at('links.next')).toBeNull();
		expect([...namesIn(first), ...namesIn(second)]).toEqual(
			[1, 2, 3, 4, 5].map((number) => `walrus ${number}.mp4`),
		);
		expect((await search('walrus', {}, '~/search?page_size=101')).status).toBe(400);
		expect((await search('walrus', {}, '~/search?after=none')).status).toBe(400);
	});
});

describe('what the user may see', () => {
	test('leaves out restricted projects without an invitation', async () => {
		expect(await find('executive')).toEqual([]);
		token = await box.signInAs(users.owner);
		expect(await find('executive')).toEqual(['Executive Review']);
	});

	test('follows workspaces, projects and folders', async () => {
		token = await box.signInAs(users.editor);
		expect(await find('poster')).toEqual(['Poster.jpg']);
		expect(await find('teaser')).toEqual([]);
		token = await box.signInAs(users.commenter);
		expect(await find('teaser')).toEqual(['Teaser 15s.mp4']);
		expect(await find('poster')).toEqual([]);
		token = await box.signInAs(users.viewer);
		expect(await find('poster')).toEqual(['Poster.jpg']);
		expect(await find('scene')).toEqual([]);
		expect(await find('stills')).toEqual(['Stills']);
		expect(await find('feature')).toEqual([]);
	});

	test('stays in the account', async () => {
		const { accounts } = await box.control.seed({ accounts: { displayName: 'Other' } });
		const other = await search('poster', {}, `/v4/accounts/${accounts[0]}/search`);
		expect(other.listAt('data')).toEqual([]);
		token = await box.signInAs(users.editor);
		const foreign = await search('poster', {}, `/v4/accounts/${accounts[0]}/search`);
		expect(foreign.status).toBe(403);
	});
});

describe('the request', () => {
	test.each([
		['no query', { query: undefined }],
		['an empty query', { query: '' }],
		['a query of 1001 characters', { query: 'x'.repeat(1001) }],
		['no engine', { engine: undefined }],
		['another engine', { engine: 'semantic' }],
		['an unknown filter', { filters: { comments: true } }],
		['a filter that is no boolean', { filters: { folders: 'no' } }],
		['an unknown field', { sort: 'name_asc' }],
		['a wrapped body', { data: { query: 'a' } }],
	])('is refused with %s', async (_what, fields) => {
		expect((await search('a', fields)).status).toBe(422);
	});

	test('is taken with 1000 characters, and with nothing but blanks or marks', async () => {
		expect(await find('x'.repeat(1000))).toEqual([]);
		expect(await find('   ')).toEqual([]);
		expect(await ask('?!')).toEqual([]);
	});
});
