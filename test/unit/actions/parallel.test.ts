import * as fc from 'fast-check';
import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { record } from '../../../nodes/FrameIo/transport/json';
import { executionOf, type Execution } from '../support/execute-functions';
import type { Answer } from '../support/frame-io';
import { deferred, failureOf, untilIdle, type Deferred } from '../support/promises';
import { SEEDED } from '../support/properties';

const { description } = new FrameIo();
const REFUSED: Answer = { statusCode: 404, body: { errors: [{ detail: 'Not found' }] } };

const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const onFile =
	(operation: string) =>
	(fileId: string): INodeParameters => ({
		resource: 'file',
		operation,
		accountId: byId('account-1'),
		fileId: byId(fileId),
		name: 'Take 1.mp4',
	});
const get = onFile('get');

/** Frame.io finds what is not called `gone…`, and gives it back by its ID. */
const answerTo: (url: string) => Answer = (url) => {
	const id = url.slice(url.lastIndexOf('/') + 1);
	return id.startsWith('gone') ? REFUSED : { statusCode: 200, body: { data: { id } } };
};

/** A node whose requests the test lets through one by one, by the ID at the end of their address. */
function heldUp(
	parameters: INodeParameters[],
	more: Partial<Execution> & { parallelRequests?: unknown } = {},
) {
	const { parallelRequests, ...execution } = more;
	const waiting = new Map<string, Deferred<void>>();
	const begun: string[] = [];
	const requestOptions = parallelRequests === undefined ? {} : { parallelRequests };
	const { functions } = executionOf({
		description,
		parameters: parameters.map((each) => ({ ...each, requestOptions }) as INodeParameters),
		answer: async ({ url }) => {
			const id = url.slice(url.lastIndexOf('/') + 1);
			begun.push(id);
			const held = deferred<void>();
			waiting.set(id, held);
			await held.promise;
			return answerTo(url);
		},
		...execution,
	});
	const output = router.call(functions);
	// Not every test waits for it at once.
	output.catch(() => undefined);
	return {
		output,
		begun,
		async letThrough(...ids: string[]) {
			for (const id of ids) waiting.get(id)?.resolve();
			await untilIdle();
		},
	};
}

describe('Parallel Requests', () => {
	test('is how many items are under way, and the output is in their order all the same', async () => {
		const node = heldUp(['a', 'b', 'c', 'd'].map(get), { parallelRequests: 2 });
		await untilIdle();
		expect(node.begun).toEqual(['a', 'b']);
		await node.letThrough('b');
		expect(node.begun).toEqual(['a', 'b', 'c']);
		await node.letThrough('c');
		await node.letThrough('d', 'a');
		expect(await node.output).toEqual([
			['a', 'b', 'c', 'd'].map((id, item) => ({ json: { id }, pairedItem: { item } })),
		]);
	});

	test('is four unless it is set', async () => {
		const node = heldUp(['a', 'b', 'c', 'd', 'e'].map(get));
		await untilIdle();
		expect(node.begun).toEqual(['a', 'b', 'c', 'd']);
	});

	test.each([0, 21, 2.5, 'many'])('cannot be %p', async (parallelRequests) => {
		const node = heldUp([get('a')], { parallelRequests });
		expect(await failureOf(node.output)).toMatchObject({
			message: "'Parallel Requests' must be a whole number from 1 to 20",
			description: `It is ${parallelRequests}.`,
		});
		expect(node.begun).toEqual([]);
	});

	test('does not concern what changes something: items take turns', async () => {
		const node = heldUp(['a', 'b'].map(onFile('update')));
		await untilIdle();
		expect(node.begun).toEqual(['a']);
		await node.letThrough('a');
		expect(node.begun).toEqual(['a', 'b']);
	});
});

describe('an item that fails', () => {
	test('lets those under way finish, starts no other, and its error tells of them', async () => {
		const items = ['a', 'gone-1', 'c', 'gone-2', 'e', 'f', 'g'];
		const node = heldUp(items.map(get), { parallelRequests: 4 });
		await untilIdle();
		await node.letThrough('a', 'c');
		await node.letThrough('gone-2');
		await node.letThrough('e');
		await node.letThrough('f');
		// Only those before the failed one count from now on, and they have all begun.
		expect(node.begun).toEqual(['a', 'gone-1', 'c', 'gone-2', 'e', 'f']);
		await node.letThrough('gone-1');
		expect(await failureOf(node.output)).toMatchObject({
			message: "Frame.io cannot find the file 'gone-1'",
			description: expect.stringMatching(
				/ Items 0, 2, 4 and 5 were done\. Item 3 failed, too: Frame\.io cannot find the file 'gone-2'\. Item 6 was not started\.$/,
			),
			context: { itemIndex: 1 },
		});
	});

	test('gives the same error and output as one by one, whatever fails and in which order answers come', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ fails: fc.boolean(), turns: fc.nat(30) }), {
					minLength: 1,
					maxLength: 8,
				}),
				fc.integer({ min: 2, max: 8 }),
				fc.boolean(),
				async (items, parallel, continueOnFail) => {
					const outcomeWith = async (parallelRequests: number) =>
						await outcome(items, { parallelRequests, continueOnFail });
					expect(await outcomeWith(parallel)).toEqual(await outcomeWith(1));
				},
			),
			{ ...SEEDED, numRuns: 60 },
		);
	});
});

/** The output, or the words and the item of the error without what they say of other items. */
async function outcome(
	items: ReadonlyArray<{ fails: boolean; turns: number }>,
	{ parallelRequests, continueOnFail }: { parallelRequests: number; continueOnFail: boolean },
): Promise<INodeExecutionData[][] | object> {
	const { functions } = executionOf({
		description,
		continueOnFail,
		parameters: items.map(({ fails }, index) => ({
			...get(`${fails ? 'gone' : 'file'}-${index}`),
			requestOptions: { parallelRequests },
		})),
		answer: async ({ url }) => {
			const index = Number(url.slice(url.lastIndexOf('-') + 1));
			for (let turn = items[index]?.turns ?? 0; turn > 0; turn--) await Promise.resolve();
			return answerTo(url);
		},
	});
	return await router.call(functions).catch((error: unknown) => {
		const { message, context } = record(error);
		return { message, itemIndex: record(context).itemIndex };
	});
}

describe('a stopped execution', () => {
	test('starts no further item, and says so, also with Continue On Fail', async () => {
		const stop = new AbortController();
		const node = heldUp(['a', 'b', 'c', 'd'].map(get), {
			parallelRequests: 2,
			continueOnFail: true,
			stopped: stop.signal,
		});
		await untilIdle();
		stop.abort();
		await node.letThrough('a', 'b');
		expect(await failureOf(node.output)).toMatchObject({
			message: 'The execution was stopped',
			description: 'Items 0 and 1 were done. Items 2 and 3 were not started.',
		});
		expect(node.begun).toEqual(['a', 'b']);
	});
});

describe('what items have in common', () => {
	test('is asked for once by items that run at the same time', async () => {
		const node = heldUp(['a', 'b', 'c'].map((id) => ({ ...get(id), accountId: '' })));
		await untilIdle();
		expect(node.begun).toEqual(['accounts']);
	});

	test('fails for each of them when it cannot be read', async () => {
		const { functions, requests } = executionOf({
			description,
			continueOnFail: true,
			parameters: ['a', 'b', 'c'].map((id) => ({ ...get(id), accountId: '' })),
			answer: async () => {
				await untilIdle();
				return REFUSED;
			},
		});
		const [items = []] = await router.call(functions);
		expect(items.map(({ json, pairedItem }) => [Object.keys(json), pairedItem])).toEqual(
			[0, 1, 2].map((item) => [['error'], { item }]),
		);
		expect(requests).toHaveLength(1);
	});
});
