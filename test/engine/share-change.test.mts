import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import type { ShareRecord } from '../../sandbox/control-client.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';

const { dailies, client } = demo.shares;
let frameio: FrameIoEngine;
let posterId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { files } = await frameio.control.state();
	posterId = files.find(({ name }) => name === 'Poster.jpg')?.id ?? '';
});

const parameters = (operation: string, more: INodeParameters): INodeParameters => ({
	resource: 'share',
	operation,
	shareId: byId(dailies),
	...more,
});
const run = async (operation: string, more: INodeParameters = {}) =>
	await frameio.json(parameters(operation, more));
const refused = async (operation: string, more: INodeParameters) =>
	(await frameio.run(parameters(operation, more))).error;
const update = async (updateFields: INodeParameters) => await run('update', { updateFields });

/** The share as the sandbox holds it. */
async function stored(): Promise<ShareRecord | undefined> {
	return (await frameio.control.shares()).find(({ id }) => id === dailies);
}

/** What Frame.io was told to change, last. */
async function sent(): Promise<unknown> {
	return (await frameio.control.requests({ operation: 'shares.update' })).at(-1)?.body;
}

describe('Update', () => {
	test('sends only what was set', async () => {
		const before = await stored();
		const [share] = await update({ name: 'Day 2', access: 'secure', enabled: false });
		expect(share).toMatchObject({ name: 'Day 2', access: 'secure', enabled: false });
		expect(await sent()).toEqual({ data: { name: 'Day 2', access: 'secure', enabled: false } });
		expect(await frameio.control.requests({ operation: 'shares.show' })).toEqual([]);
		expect(await stored()).toMatchObject({
			assetIds: before?.assetIds,
			settings: { ...before?.settings, enabled: false },
		});
	});

	test('sends the layout that the share has along with a change of its appearance', async () => {
		await update({ layout: 'list', theme: 'light' });
		expect(await frameio.control.requests({ operation: 'shares.show' })).toEqual([]);
		await update({ listRowSize: 'large' });
		expect(await sent()).toEqual({ data: { layout: 'list', list_row_size: 'large' } });
		expect((await stored())?.settings).toMatchObject({
			layout: 'list',
			theme: 'light',
			list_row_size: 'large',
		});
	});

	test('sets expiration and passphrase, and takes both away when they are left empty', async () => {
		await update({ expiration: '2031-05-06T07:08:09Z', passphrase: 'open sesame' });
		expect(await stored()).toMatchObject({
			expiresAt: Date.UTC(2031, 4, 6, 7, 8, 9),
			passphrase: 'open sesame',
		});
		const [share] = await update({ expiration: '', passphrase: '' });
		expect(share).toMatchObject({ expiration: null, passphrase: null });
		expect(await sent()).toEqual({ data: { expiration: null, passphrase: null } });
		expect(await stored()).toMatchObject({ expiresAt: null, passphrase: null });
	});

	test('takes color, description and custom fields away when they are left empty', async () => {
		await frameio.control.changeAccount(demo.account, { brandedShares: true });
		await update({
			accentColor: '#123456',
			description: 'For the crew',
			featuredFieldDefinitionId: byId(demo.fields.scene),
			visibleFieldDefinitionIds: `${demo.fields.scene}, ${demo.fields.cut}`,
		});
		expect(await stored()).toMatchObject({
			description: 'For the crew',
			settings: {
				accent_color: '#123456',
				featured_field_definition_id: demo.fields.scene,
				visible_field_definition_ids: [demo.fields.scene, demo.fields.cut],
			},
		});
		await update({
			accentColor: '',
			description: '',
			featuredFieldDefinitionId: byId(''),
			visibleFieldDefinitionIds: '',
		});
		expect(await stored()).toMatchObject({
			description: null,
			settings: {
				accent_color: null,
				featured_field_definition_id: null,
				visible_field_definition_ids: [],
			},
		});
	});

	test('names the setting that does not fit the layout, as the person sees it', async () => {
		const error = await refused('update', { updateFields: { listRowSize: 'large' } });
		expect(error?.message).toBe('Frame.io did not accept the values of this request');
		expect(error?.description).toMatch(/parameter 'List Row Size'/);
	});

	test.each([
		['nothing', {}, 'Nothing to change was set'],
		['an empty name', { name: '' }, "'Name' is empty"],
	])('refuses %s before anything is sent', async (_, updateFields, message) => {
		const error = await refused('update', { updateFields });
		expect(error?.message).toBe(message);
		expect(await sent()).toBeUndefined();
	});
});

describe('the assets of a share', () => {
	test('are added and removed, which leaves them in the project', async () => {
		const before = (await stored())?.assetIds ?? [];
		const [added] = await run('addAsset', { assetId: byId(posterId) });
		expect(added).toMatchObject({ id: dailies, asset_added: posterId });
		expect((await stored())?.assetIds).toEqual([...before, posterId]);

		const [removed] = await run('removeAsset', { assetId: byId(posterId), simplify: false });
		expect(removed).toMatchObject({ id: dailies, asset_removed: posterId, layout: 'grid' });
		expect((await stored())?.assetIds).toEqual(before);
		expect(await frameio.control.file(posterId)).toMatchObject({ deleted: false });
	});

	test('cannot be of another project, which Frame.io says', async () => {
		const { files } = await frameio.control.state();
		const teaser = files.find(({ name }) => name === 'Teaser 15s.mp4')?.id ?? '';
		const error = await refused('addAsset', { assetId: byId(teaser) });
		expect(error?.description).toMatch(/not in the project of the share.*parameter 'Asset'/);
	});

	test('are named beside the share when Frame.io cannot find one of both', async () => {
		const error = await refused('addAsset', { assetId: byId(demo.account) });
		expect(error?.message).toBe(
			`Frame.io cannot find the share '${dailies}' or what 'Asset' names`,
		);
	});

	test('are listed with what is in shared folders, sorted, over all pages', async () => {
		const { folders } = await frameio.control.state();
		const folderId = folders.find(({ name }) => name === 'Dailies')?.id ?? '';
		await frameio.control.seed({ files: { folderId, count: 120, namePrefix: 'Take ' } });
		await frameio.control.clearRequests();
		const options = { sort: 'name_asc', include: ['creator'] };
		const assets = await run('getAssets', { returnAll: true, options });
		expect(new Set(assets.map(({ id }) => id)).size).toBe(124);
		expect(assets[0]).toMatchObject({ name: 'A001_C001.mxf', type: 'file' });
		expect(assets.at(-1)).toMatchObject({ name: 'Wild Track.wav' });
		expect(assets.every((asset) => typeof asset.creator_name === 'string')).toBe(true);

		const requests = await frameio.control.requests({ operation: 'shares.list_assets' });
		expect(requests.map(({ query }) => [query.page_size, query.sort, query.include])).toEqual([
			['100', 'name_asc', 'creator'],
			['100', 'name_asc', 'creator'],
		]);
	});
});

test('Get Activity tells who has done what, with the user on request', async () => {
	const [folderId = ''] = (await stored())?.assetIds ?? [];
	await frameio.control.shareActivity(dailies, { type: 'share_viewed' });
	await frameio.control.shareActivity(dailies, {
		type: 'asset_viewed',
		assetId: folderId,
		userId: demo.users.editor,
	});
	await frameio.control.shareActivity(client, {
		type: 'share_viewed',
		userId: demo.users.editor,
	});

	const plain = await run('getActivity');
	expect(plain.map(({ type, asset_id: asset }) => [type, asset])).toEqual([
		['asset_viewed', folderId],
		['share_viewed', null],
	]);
	expect(plain[0]).not.toHaveProperty('user');
	const [viewed, anonymous] = await run('getActivity', { options: { includeUser: true } });
	expect(viewed).toMatchObject({ user_id: demo.users.editor, user: { name: 'Erin Editor' } });
	expect(anonymous).toMatchObject({ user_id: null, user: null });
	expect(await run('getActivity', { limit: 1 })).toHaveLength(1);
});
