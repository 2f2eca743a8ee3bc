import { NodeApiError, NodeOperationError, type INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { executionOf, type Execution } from '../support/execute-functions';
import type { Answer } from '../support/frame-io';
import { failureOf } from '../support/promises';

const { description } = new FrameIo();
const GONE: Answer = { statusCode: 404, body: { errors: [{ detail: 'Not found' }] } };

const getProject = (id: string): INodeParameters => ({
	resource: 'project',
	operation: 'get',
	accountId: { __rl: true, mode: 'id', value: 'account-1' },
	projectId: { __rl: true, mode: 'id', value: id },
});

const getComments = (limit: number): INodeParameters => ({
	resource: 'comment',
	operation: 'getAll',
	accountId: { __rl: true, mode: 'id', value: 'account-1' },
	fileId: { __rl: true, mode: 'id', value: 'file-1' },
	limit,
});

/** Frame.io knows every project but `gone`. */
const projects: Execution['answer'] = ({ url }) => {
	const id = url.slice(url.lastIndexOf('/') + 1);
	return id === 'gone' ? GONE : { statusCode: 200, body: { data: { id } } };
};

const run = (execution: Omit<Execution, 'description'>) => {
	const running = executionOf({ description, ...execution });
	return { ...running, output: router.call(running.functions) };
};

describe('router', () => {
	test('runs the operation for every item, in order, and pairs the output with it', async () => {
		const { output } = run({
			parameters: ['p-1', 'p-2', 'p-3'].map(getProject),
			answer: projects,
		});
		expect(await output).toEqual([
			[
				{ json: { id: 'p-1' }, pairedItem: { item: 0 } },
				{ json: { id: 'p-2' }, pairedItem: { item: 1 } },
				{ json: { id: 'p-3' }, pairedItem: { item: 2 } },
			],
		]);
	});

	test('pairs each of several results with the item that asked for them', async () => {
		const rows = [{ id: 'c-1' }, { id: 'c-2' }];
		const { output } = run({
			parameters: [getComments(2), getComments(1)],
			answer: () => ({ statusCode: 200, body: { data: rows, links: {} } }),
		});
		expect(await output).toEqual([
			[
				{ json: { id: 'c-1' }, pairedItem: { item: 0 } },
				{ json: { id: 'c-2' }, pairedItem: { item: 0 } },
				{ json: { id: 'c-1' }, pairedItem: { item: 1 } },
			],
		]);
	});

	test('gives no items where there are no results', async () => {
		const { output } = run({
			parameters: getComments(5),
			answer: () => ({ statusCode: 200, body: { data: [], links: {} } }),
		});
		expect(await output).toEqual([[]]);
	});

	test('fails with the first item that fails, and names it', async () => {
		const { output, requests } = run({
			parameters: ['p-1', 'gone', 'p-3'].map(getProject),
			answer: projects,
		});
		const failure = await failureOf(output);
		expect(failure).toBeInstanceOf(NodeApiError);
		expect(failure).toMatchObject({
			message: "Frame.io cannot find the project 'gone'",
			description: expect.stringMatching(/ Items 0 and 2 were done\.$/),
			context: { itemIndex: 1 },
		});
		expect(requests).toHaveLength(3);
	});

	test('goes on with Continue On Fail, and says at the item what happened and what to do', async () => {
		const { output } = run({
			parameters: ['p-1', 'gone', 'p-3'].map(getProject),
			answer: projects,
			continueOnFail: true,
		});
		const [items = []] = await output;
		expect(items.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(items[0]?.json).toEqual({ id: 'p-1' });
		expect(items[1]?.json).toEqual({
			error: expect.stringMatching(
				/^Frame\.io cannot find the project 'gone'\. Frame\.io says: Not found\. Check/,
			),
		});
		expect(items[2]?.json).toEqual({ id: 'p-3' });
	});

	test('names the item also in an error about its parameters', async () => {
		const { output, requests } = run({
			parameters: [getProject('p-1'), getProject('')],
			answer: projects,
		});
		const failure = await failureOf(output);
		expect(failure).toBeInstanceOf(NodeOperationError);
		expect(failure).toMatchObject({
			message: "'Project' is empty",
			description: 'Choose a project or enter its ID. Item 0 was done.',
			context: { itemIndex: 1 },
		});
		expect(requests).toHaveLength(1);
	});

	test('names the item in errors of n8n itself, such as those of expressions', async () => {
		const running = executionOf({ description, parameters: getProject('p-1'), answer: projects });
		const failing = new Proxy(running.functions, {
			get(target, key, receiver) {
				if (key !== 'getNodeParameter') return Reflect.get(target, key, receiver);
				return (name: string, itemIndex: number, ...rest: [unknown, object]) => {
					if (name === 'projectId') throw new Error('invalid syntax');
					return target.getNodeParameter(name, itemIndex, ...rest);
				};
			},
		});
		const failure = await failureOf(router.call(failing));
		expect(failure).toBeInstanceOf(NodeOperationError);
		expect(failure).toMatchObject({ message: 'invalid syntax', context: { itemIndex: 0 } });
	});

	test('asks once for the only account, for all items', async () => {
		const { output, requests } = run({
			parameters: ['p-1', 'p-2'].map((id) => ({ ...getProject(id), accountId: '' })),
			answer: (request) =>
				request.url.endsWith('/v4/accounts')
					? { statusCode: 200, body: { data: [{ id: 'the-only-one' }], links: {} } }
					: projects(request),
		});
		await output;
		expect(requests.map(({ url }) => url.replace('https://api.frame.io', ''))).toEqual([
			'/v4/accounts',
			'/v4/accounts/the-only-one/projects/p-1',
			'/v4/accounts/the-only-one/projects/p-2',
		]);
	});

	test.each([
		[
			'resource',
			{ resource: 'reel', operation: 'get' },
			"There is no resource 'reel'",
			/^Use one of: account, api, .*comment, .*file.*\.$/,
		],
		[
			'operation',
			{ resource: 'file', operation: 'explode' },
			"The resource 'file' has no operation 'explode'",
			/^Use one of: .*get, .*upload.*\.$/,
		],
		[
			'operation',
			{ resource: 'file', operation: 'toString' },
			"The resource 'file' has no operation 'toString'",
			/^Use one of/,
		],
		[
			'resource',
			{ resource: 'constructor', operation: 'get' },
			"There is no resource 'constructor'",
			/^Use one of/,
		],
	])('refuses an unknown %s and names the choices', async (_, parameters, message, choices) => {
		const running = executionOf({ description, parameters, answer: projects });
		// As in a workflow that was edited by hand: n8n gives what stands there.
		const edited = new Proxy(running.functions, {
			get: (target, key, receiver) =>
				key === 'getNodeParameter'
					? (name: 'resource' | 'operation') => parameters[name]
					: Reflect.get(target, key, receiver),
		});
		const failure = await failureOf(router.call(edited));
		expect(failure).toBeInstanceOf(NodeOperationError);
		expect(failure).toMatchObject({ message, description: expect.stringMatching(choices) });
		expect(running.requests).toEqual([]);
	});
});
