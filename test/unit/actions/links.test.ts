import type { INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { executionOf } from '../support/execute-functions';
import type { Answer } from '../support/frame-io';

const { description } = new FrameIo();

const link = (path: string) => ({ __rl: true, mode: 'url', value: `https://next.frame.io${path}` });
const getFile = (fileId: INodeParameters[string]): INodeParameters => ({
	resource: 'file',
	operation: 'get',
	fileId,
});

/** Frame.io with some accounts, of which only the last one holds anything. */
function frameIo(...accounts: string[]) {
	const home = accounts.at(-1) ?? '';
	return (path: string): Answer => {
		if (path === '/v4/accounts') {
			const data = accounts.map((id) => ({ id, display_name: `Account ${id}` }));
			return { statusCode: 200, body: { data, links: {} } };
		}
		if (!path.includes(`/accounts/${home}/`)) {
			return { statusCode: 404, body: { errors: [{ detail: 'Not found' }] } };
		}
		return { statusCode: 200, body: { data: { id: path.slice(path.lastIndexOf('/') + 1) } } };
	};
}

async function run(parameters: INodeParameters | INodeParameters[], accounts: string[]) {
	const answer = frameIo(...accounts);
	const running = executionOf({
		description,
		parameters,
		answer: ({ url }) => answer(new URL(url).pathname),
	});
	const outcome = await router.call(running.functions).then(
		([items = []]) => ({ items: items.map(({ json }) => json), failure: undefined }),
		(failure: unknown) => ({ items: [], failure }),
	);
	return { ...outcome, paths: running.requests.map(({ url }) => new URL(url).pathname) };
}

describe('an address in place of an ID', () => {
	test('is found in the only account, without trying it', async () => {
		const { items, paths } = await run(getFile(link('/project/p1/view/f1')), ['a1']);
		expect(items).toEqual([{ id: 'f1' }]);
		expect(paths).toEqual(['/v4/accounts', '/v4/accounts/a1/files/f1']);
	});

	test('tells the account when there are several, once for each project', async () => {
		const items = ['f1', 'f2', 'f3'].map((id) => getFile(link(`/project/p1/view/${id}`)));
		const { items: found, paths } = await run(items, ['a1', 'a2']);
		expect(found).toEqual([{ id: 'f1' }, { id: 'f2' }, { id: 'f3' }]);
		expect(paths).toEqual([
			'/v4/accounts',
			'/v4/accounts/a1/projects/p1',
			'/v4/accounts/a2/projects/p1',
			'/v4/accounts/a2/files/f1',
			'/v4/accounts/a2/files/f2',
			'/v4/accounts/a2/files/f3',
		]);
	});

	test('tells the account in a list of several, too', async () => {
		const { paths } = await run(
			{
				resource: 'file',
				operation: 'move',
				amount: 'several',
				fileIds: 'https://next.frame.io/project/p1/view/f1, f2',
				targetFolderId: { __rl: true, mode: 'id', value: 'd1' },
			},
			['a1', 'a2'],
		);
		expect(paths.at(-1)).toBe('/v4/accounts/a2/files/move');
	});

	test('is not asked about when the account was chosen', async () => {
		const accountId = { __rl: true, mode: 'id', value: 'a2' };
		const { paths } = await run({ ...getFile(link('/project/p1/view/f1')), accountId }, [
			'a1',
			'a2',
		]);
		expect(paths).toEqual(['/v4/accounts/a2/files/f1']);
	});

	test('may also stand where an ID is expected, as expressions give it', async () => {
		const fileId = { __rl: true, mode: 'id', value: 'https://next.frame.io/player/f1' };
		expect((await run(getFile(fileId), ['a1'])).items).toEqual([{ id: 'f1' }]);
	});

	test.each([
		['https://example.com/project/p1', /'File': This address leads to example\.com/],
		[
			'https://next.frame.io/project/p1',
			/'File': This address leads to a project, but not to a file/,
		],
		['https://app.frame.io/reviews/x', /old version of Frame\.io/],
		['nothing', /'File': This is not a web address/],
	])('%s is refused before anything is sent', async (value, message) => {
		const { failure, paths } = await run(getFile({ __rl: true, mode: 'url', value }), ['a1']);
		expect(failure).toMatchObject({ message: expect.stringMatching(message) });
		expect(paths).toEqual([]);
	});
});

test('a field that Frame.io refuses is named as the person sees it', async () => {
	const detail = { detail: 'is no folder', source: { pointer: '/data/parent_id' } };
	const { functions } = executionOf({
		description,
		parameters: {
			resource: 'folder',
			operation: 'move',
			accountId: { __rl: true, mode: 'id', value: 'a1' },
			folderId: { __rl: true, mode: 'id', value: 'd1' },
			targetFolderId: { __rl: true, mode: 'id', value: 'd2' },
		},
		answer: () => ({ statusCode: 422, body: { errors: [detail] } }),
	});
	await expect(router.call(functions)).rejects.toMatchObject({
		description: expect.stringContaining("is no folder. (parameter 'Target Folder')"),
	});
});
