import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

let frameio: FrameIoEngine;
/** A project in a second account that the credential sees, with a file, a folder and a share. */
let second: { projectId: string; rootFolderId: string; fileId: string; folderId: string };
let secondAccount: string;
let secondShare: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { accounts } = await frameio.control.seed({ accounts: { displayName: 'Second Studio' } });
	secondAccount = accounts[0] ?? '';
	second = await projectIn(secondAccount);
	const { projectId, fileId } = second;
	const { shares } = await frameio.control.seed({
		shares: { projectId, name: 'For the Client', assetIds: [fileId] },
	});
	secondShare = shares[0] ?? '';
});

async function projectIn(accountId: string) {
	const { workspaces } = await frameio.control.seed({ workspaces: { accountId, name: 'Series' } });
	const { projects, rootFolders } = await frameio.control.seed({
		projects: { workspaceId: workspaces[0] ?? '', name: 'Pilot' },
	});
	const rootFolderId = rootFolders[0] ?? '';
	const { files, folders } = await frameio.control.seed({
		files: { folderId: rootFolderId, name: 'pilot.mp4' },
		folders: { folderId: rootFolderId, name: 'Rushes' },
	});
	return {
		projectId: projects[0] ?? '',
		rootFolderId,
		fileId: files[0] ?? '',
		folderId: folders[0] ?? '',
	};
}

const link = (path: string) => ({ __rl: true, mode: 'url', value: `https://next.frame.io${path}` });

const getFile = (fileId: INodeParameters[string], more: INodeParameters = {}): INodeParameters => ({
	resource: 'file',
	operation: 'get',
	fileId,
	...more,
});

describe('with two accounts, a pasted link says which one is meant', () => {
	test('that of a file in its project', async () => {
		const { projectId, fileId } = second;
		const [file] = await frameio.json(getFile(link(`/project/${projectId}/view/${fileId}`)));
		expect(file).toMatchObject({ id: fileId, name: 'pilot.mp4' });
	});

	test('that of a file in the player', async () => {
		const [file] = await frameio.json(getFile(link(`/player/${second.fileId}`)));
		expect(file).toMatchObject({ id: second.fileId });
	});

	test('that of a version stack in the player', async () => {
		const { files } = await frameio.control.seed({
			files: { folderId: second.rootFolderId, count: 2, namePrefix: 'Cut' },
		});
		const [stack] = await frameio.json({
			resource: 'versionStack',
			operation: 'create',
			accountId: byId(secondAccount),
			fileIds: files.join(),
		});
		const [found] = await frameio.json({
			resource: 'versionStack',
			operation: 'get',
			versionStackId: link(`/player/${text(stack?.id)}`),
		});
		expect(found).toMatchObject({ id: stack?.id });
	});

	test('that of a project, for its top level', async () => {
		const contents = await frameio.json({
			resource: 'folder',
			operation: 'getContents',
			folderId: link(`/project/${second.projectId}`),
		});
		expect(contents.map(({ id }) => id).sort()).toEqual([second.fileId, second.folderId].sort());
	});

	test('that of a share', async () => {
		const share = { resource: 'share', shareId: link(`/share/${secondShare}`) };
		const [found] = await frameio.json({ ...share, operation: 'get' });
		expect(found).toMatchObject({ id: secondShare, name: 'For the Client' });
		const assets = await frameio.json({ ...share, operation: 'getAssets' });
		expect(assets.map(({ id }) => id)).toEqual([second.fileId]);
	});

	test('in a list of IDs, too', async () => {
		const { projectId, fileId, folderId } = second;
		const moved = await frameio.json({
			resource: 'file',
			operation: 'move',
			amount: 'several',
			fileIds: `https://next.frame.io/project/${projectId}/view/${fileId}`,
			targetFolderId: byId(folderId),
		});
		expect(moved).toMatchObject([{ id: fileId, parent_id: folderId }]);
	});

	test('item by item, each in its own account, asked for once', async () => {
		const { projectId, fileId } = second;
		const { files } = await frameio.control.state();
		const poster = files.find(({ name }) => name === 'Poster.jpg')?.id ?? '';
		await frameio.json({ resource: 'user', operation: 'getCurrent' });
		await frameio.control.clearRequests();
		const links = [
			`/project/${demo.projects.film}/view/${poster}`,
			`/project/${projectId}/view/${fileId}`,
			`/project/${demo.projects.film}/view/${poster}`,
		];
		const found = await frameio.json(
			getFile({ __rl: true, mode: 'url', value: '={{ $json.link }}' }),
			{
				items: links.map((path) => ({ json: { link: `https://next.frame.io${path}` } })),
			},
		);
		expect(found.map(({ id }) => id)).toEqual([poster, fileId, poster]);
		expect(await frameio.control.requests({ operation: 'accounts.index' })).toHaveLength(1);
		expect(await frameio.control.requests({ operation: 'projects.show' })).toHaveLength(3);
	});
});

describe('a link that leads nowhere', () => {
	test('into an account that the credential cannot see names those that it sees', async () => {
		const { accounts } = await frameio.control.seed({
			accounts: { displayName: 'Stranger', userIds: [demo.users.owner] },
		});
		const { projectId, fileId } = await projectIn(accounts[0] ?? '');
		const { error } = await frameio.run(getFile(link(`/project/${projectId}/view/${fileId}`)));
		expect(error?.message).toBe('The address leads to nothing that this credential can see');
		expect(error?.description).toMatch(
			/^None of its accounts \((Sandbox Studio, Second Studio|Second Studio, Sandbox Studio)\) shows it\./,
		);
		expect(error?.description).not.toMatch(/Stranger/);
		expect(error?.context.itemIndex).toBe(0);
	});

	test('into another account than the chosen one is not found there', async () => {
		const { projectId, fileId } = second;
		const { error } = await frameio.run(
			getFile(link(`/project/${projectId}/view/${fileId}`), { accountId: byId(demo.account) }),
		);
		expect(error?.message).toBe(`Frame.io cannot find the file '${fileId}'`);
		expect(error?.description).toMatch(/it may belong to another account/);
	});

	test.each([
		[
			'another host',
			'https://vimeo.com/76979871',
			"'File': This address leads to vimeo.com, not to Frame.io",
		],
		[
			'a host that only looks like Frame.io',
			'https://next.frame.io.example.com/player/x',
			"'File': This address leads to next.frame.io.example.com, not to Frame.io",
		],
		[
			'the old Frame.io',
			'https://app.frame.io/player/x',
			"'File': This address belongs to the old version of Frame.io (V2)",
		],
		[
			'a share, where a file is wanted',
			'https://next.frame.io/share/x',
			"'File': This address leads to a share, but not to a file",
		],
		['no address', 'the pilot', "'File': This is not a web address"],
	])('(%s) is refused before anything is sent', async (_, value, message) => {
		const { error } = await frameio.run(getFile({ __rl: true, mode: 'url', value }));
		expect(error?.message).toBe(message);
		expect(error?.description).toBeTruthy();
		expect(await frameio.control.requests({ service: 'api' })).toEqual([]);
	});
});

test('with two accounts, an ID alone does not say which one is meant', async () => {
	const { error } = await frameio.run(getFile(byId(second.fileId)));
	expect(error?.message).toBe('The credential sees 2 Frame.io accounts, so one must be chosen');
	const [file] = await frameio.json(
		getFile(byId(second.fileId), { accountId: byId(secondAccount) }),
	);
	expect(file).toMatchObject({ id: second.fileId });
});
