import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import type { ShareRecord } from '../../sandbox/control-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

const { dailies, client } = demo.shares;
const projectId = byId(demo.projects.film);
let frameio: FrameIoEngine;
let videoId: string;
let stillsId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { files, folders } = await frameio.control.state();
	videoId = files.find(({ name }) => name === 'Opening Scene v1.mp4')?.id ?? '';
	stillsId = folders.find(({ name }) => name === 'Stills')?.id ?? '';
});

const parameters = (operation: string, more: INodeParameters): INodeParameters => ({
	resource: 'share',
	operation,
	...more,
});
const run = async (operation: string, more: INodeParameters) =>
	await frameio.json(parameters(operation, more));
const refused = async (operation: string, more: INodeParameters) =>
	(await frameio.run(parameters(operation, more))).error;

/** A share as the sandbox holds it. */
async function stored(id: unknown): Promise<ShareRecord | undefined> {
	return (await frameio.control.shares()).find((share) => share.id === id);
}

/** What Frame.io was told to make or to change, last. */
async function sent(operation: 'shares.create' | 'shares.update'): Promise<unknown> {
	return (await frameio.control.requests({ operation })).at(-1)?.body;
}

const create = (additionalFields: INodeParameters = {}, more: INodeParameters = {}) => ({
	projectId,
	name: ' First Cut ',
	access: 'public',
	additionalFields,
	...more,
});

describe('Create', () => {
	test('an empty share with as little as possible, answered with its link', async () => {
		const [share] = await run('create', create());
		expect(share).toMatchObject({ name: 'First Cut', access: 'public', enabled: true });
		expect(share?.short_url).toMatch(/^https:\/\/f\.io\/\w+$/);
		expect(await sent('shares.create')).toEqual({
			data: { type: 'asset', name: 'First Cut', access: 'public' },
		});
		expect(await stored(share?.id)).toMatchObject({ assetIds: [], expiresAt: null });
	});

	test('with assets by ID and link, a passphrase and an expiration in any time zone', async () => {
		const link = `https://next.frame.io/project/${demo.projects.film}/view/${videoId}`;
		const [share] = await run(
			'create',
			create(
				{ passphrase: 'open sesame', expiration: '2031-05-06T09:08:09+02:00' },
				{ access: 'secure', assetIds: `${stillsId}, ${link}, ${videoId}` },
			),
		);
		expect(share).toMatchObject({
			access: 'secure',
			passphrase: 'open sesame',
			expiration: '2031-05-06T07:08:09.000Z',
		});
		expect(await stored(share?.id)).toMatchObject({
			assetIds: [stillsId, videoId],
			passphrase: 'open sesame',
			expiresAt: Date.UTC(2031, 4, 6, 7, 8, 9),
		});
	});

	test.each([
		['grid', { cardSize: 'large', titleLineCount: 2 }, { card_size: 'large', title_line_count: 2 }],
		[
			'list',
			{ listRowSize: 'small', nameColumnWidth: 420 },
			{ list_row_size: 'small', name_column_width: 420 },
		],
		[
			'reel',
			{ reelCardFitImage: true, accentColor: '#123456' },
			{ reel_card_fit_image: true, accent_color: '#123456' },
		],
	])('in the layout %s, with rules for its recipients', async (layout, look, expected) => {
		const rules = { downloadingEnabled: true, commentingEnabled: false, watermarkEnabled: true };
		const sorting = { sortByFieldId: byId(demo.fields.scene), sortDirection: 'desc' };
		const [share] = await run(
			'create',
			create({ layout, ...look, ...rules, ...sorting }, { simplify: false }),
		);
		const settings = {
			layout,
			...expected,
			downloading_enabled: true,
			commenting_enabled: false,
			watermark_enabled: true,
			sort_by: { field_definition_id: demo.fields.scene, direction: 'desc' },
		};
		expect(share).toMatchObject(settings);
		expect((await stored(share?.id))?.settings).toMatchObject(settings);
	});

	test.each([
		['an empty name', create({}, { name: ' ' }), "'Name' is empty"],
		['a name of two lines', create({}, { name: 'A\nB' }), "'Name' has several lines"],
		[
			'an appearance without its layout',
			create({ cardSize: 'small' }),
			"The appearance of the share needs a 'Layout'",
		],
		[
			'101 assets',
			create({}, { assetIds: Array.from({ length: 101 }, (_, index) => `id-${index}`).join() }),
			"'Asset IDs' has 101 entries, but Frame.io takes at most 100 in a new share",
		],
		[
			'a passphrase that is too long, without showing it',
			create({ passphrase: 'p'.repeat(256) }),
			"'Passphrase' has 256 characters, but Frame.io takes at most 255",
		],
		[
			'an expiration that is no date',
			create({ expiration: 'soon' }),
			"'Expiration' is not a date that Frame.io takes: 'soon'",
		],
		[
			'a direction without a field to sort by',
			create({ sortDirection: 'desc' }),
			"'Sort Direction' needs a custom field to sort by",
		],
	])('refuses %s before anything is sent', async (_, wanted, message) => {
		const error = await refused('create', wanted);
		expect(error?.message).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(await frameio.control.requests({ operation: 'shares.create' })).toEqual([]);
	});
});

describe('Get', () => {
	test('in its nine most useful fields, or with all settings', async () => {
		const [simple] = await run('get', { shareId: byId(client) });
		expect(simple).toMatchObject({ id: client, name: 'Client Review', access: 'secure' });
		expect(simple).not.toHaveProperty('layout');
		const [full] = await run('get', { shareId: byId(client), simplify: false });
		expect(full).toMatchObject({ id: client, layout: 'grid', downloading_enabled: false });
	});

	test('by the address in the browser, also while something in the share is open', async () => {
		const links = [`https://next.frame.io/share/${client}`, `next.frame.io/share/${client}/view/x`];
		const shares = await frameio.json(
			parameters('get', { shareId: { __rl: true, mode: 'url', value: '={{ $json.link }}' } }),
			{ items: links.map((link) => ({ json: { link } })) },
		);
		expect(shares.map(({ id }) => id)).toEqual([client, client]);
	});

	test('says which share cannot be found', async () => {
		const error = await refused('get', { shareId: byId(demo.account) });
		expect(error?.message).toBe(`Frame.io cannot find the share '${demo.account}'`);
	});

	test('Many are sorted and complete over two pages', async () => {
		await frameio.control.seed({
			shares: { projectId: demo.projects.film, count: 120, namePrefix: 'Round ' },
		});
		const options = { sort: 'name_desc' };
		const shares = await run('getAll', { projectId, returnAll: true, options });
		expect(shares).toHaveLength(122);
		expect(new Set(shares.map(({ id }) => id)).size).toBe(122);
		expect([shares[0]?.name, shares.at(-1)?.name]).toEqual(['Round 99', 'Client Review']);
		expect(await run('getAll', { projectId, limit: 1, options })).toHaveLength(1);
	});
});

test('Delete takes the share away, and leaves what was in it', async () => {
	expect(await run('delete', { shareId: byId(client) })).toEqual([{ deleted: true }]);
	expect(await stored(client)).toBeUndefined();
	expect(await stored(dailies)).toBeDefined();
	expect(await frameio.control.file(videoId)).toMatchObject({ deleted: false });
	const error = await refused('delete', { shareId: byId(client) });
	expect(text(error?.message)).toBe(`Frame.io cannot find the share '${client}'`);
});
