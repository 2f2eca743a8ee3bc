import * as fc from 'fast-check';
import type { IHttpRequestOptions, INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { record } from '../../../nodes/FrameIo/transport/json';
import { executionOf } from '../support/execute-functions';
import type { Answer } from '../support/frame-io';
import { failureOf } from '../support/promises';
import { SEEDED } from '../support/properties';

const { description } = new FrameIo();
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const FILES = ['file-0', 'file-1', 'file-2', 'file-3', 'gone-4', 'gone-5', 'barred-6', 'barred-7'];
const TARGETS = ['folder-a', 'folder-b', 'stack-c'];

/** An item of File > Move. */
interface Move {
	fileId: string;
	target: string;
}

const moving = ({ fileId, target }: Move): INodeParameters => ({
	resource: 'file',
	operation: 'move',
	accountId: byId('account-1'),
	fileId: byId(fileId),
	...(target.startsWith('stack')
		? { target: 'versionStack', targetVersionStackId: byId(target) }
		: { target: 'folder', targetFolderId: byId(target) }),
	simplify: false,
});

const NOT_FOUND: Answer = { statusCode: 404, body: { errors: [{ detail: 'Not found' }] } };
const forbidden = (detail: string): Answer => ({ statusCode: 403, body: { errors: [{ detail }] } });
const FORBIDDEN = forbidden('Forbidden');

/** A Frame.io that moves files, those that are not called `gone…` or `barred…`. */
class Mover {
	readonly parents = new Map<string, string>();

	readonly bulkSizes: number[] = [];

	requests = 0;

	/** Whether a request named a file twice, which the contract forbids. */
	wasRepeated = false;

	/**
	 * @param leavesOut whether a request for several does what it can, instead of nothing when a file is gone
	 * @param lists what comes for everything that is listed
	 * @param account what comes for everything in the account
	 */
	constructor(
		private readonly leavesOut: boolean,
		private readonly lists: Answer = { statusCode: 200, body: { data: [] } },
		private readonly account?: Answer,
	) {}

	readonly answer = ({ method, url, body }: IHttpRequestOptions): Answer => {
		this.requests++;
		if (this.account) return this.account;
		if (method === 'GET') return this.lists;
		const { parent_id: parent, file_ids: several } = record(record(body).data);
		const one = /files\/([^/]+)\/move$/.exec(url)?.[1];
		const ids = one === undefined ? (Array.isArray(several) ? several.map(String) : []) : [one];
		this.wasRepeated ||= new Set(ids).size < ids.length;
		if (one === undefined) this.bulkSizes.push(ids.length);
		const there = ids.filter((id) => id.startsWith('file'));
		const doesNothing = there.length < ids.length && (one !== undefined || !this.leavesOut);
		if (doesNothing) return ids.some((id) => id.startsWith('gone')) ? NOT_FOUND : FORBIDDEN;
		for (const id of there) this.parents.set(id, String(parent));
		const rows = there.map((id) => ({ id, parent_id: parent }));
		return { statusCode: 200, body: { data: one === undefined ? rows : rows[0] } };
	};
}

async function run(moves: readonly Move[], mover: Mover, continueOnFail: boolean) {
	const { functions } = executionOf({
		description,
		continueOnFail,
		parameters: moves.map(moving),
		answer: mover.answer,
	});
	return await router.call(functions).then(
		([items = []]) => ({ items }),
		(error: unknown) => ({
			message: record(error).message,
			itemIndex: record(record(error).context).itemIndex,
		}),
	);
}

/** The same, one execution for each item: what sharing requests must not be told from. */
async function oneByOne(moves: readonly Move[], mover: Mover, continueOnFail: boolean) {
	const items: object[] = [];
	for (const [item, move] of moves.entries()) {
		const outcome = await run([move], mover, continueOnFail);
		if (!('items' in outcome)) return { ...outcome, itemIndex: item };
		items.push(...outcome.items.map((each) => ({ ...each, pairedItem: { item } })));
	}
	return { items };
}

const moves = fc.array(
	fc.record({ fileId: fc.constantFrom(...FILES), target: fc.constantFrom(...TARGETS) }),
	{ minLength: 1, maxLength: 12 },
);

/** Whether the account answers, is locked as a whole, or lists nothing for whom it refuses in other words. */
const accounts = fc.constantFrom<Array<Answer | undefined>>(
	[],
	[forbidden('Only members may list this')],
	[undefined, forbidden('The account is locked')],
);

describe('items that share requests', () => {
	test('have the output and leave the files where they would be one by one, whatever fails', async () => {
		await fc.assert(
			fc.asyncProperty(moves, fc.boolean(), accounts, async (items, leavesOut, account) => {
				const [together, alone] = [new Mover(leavesOut, ...account), new Mover(false, ...account)];
				expect(await run(items, together, true)).toEqual(await oneByOne(items, alone, true));
				expect(together.parents).toEqual(alone.parents);
				expect(together.wasRepeated).toBe(false);
			}),
			{ ...SEEDED, numRuns: 100 },
		);
	});

	test('fail with the first that would have failed one by one, when all before it are done', async () => {
		await fc.assert(
			fc.asyncProperty(moves, fc.boolean(), accounts, async (items, leavesOut, account) => {
				const [together, alone] = [new Mover(leavesOut, ...account), new Mover(false, ...account)];
				const outcome = await run(items, together, false);
				expect(outcome).toEqual(await oneByOne(items, alone, false));
				for (const id of alone.parents.keys()) expect(together.parents.has(id)).toBe(true);
			}),
			{ ...SEEDED, numRuns: 100 },
		);
	});

	const inFolders = (count: number): Move[] =>
		Array.from({ length: count }, (_, index) => ({
			fileId: `file-${index}`,
			target: index % 2 === 0 ? 'folder-a' : 'folder-b',
		}));

	test('are a hundred at most, whatever lies between them', async () => {
		const mover = new Mover(false);
		await run(inFolders(402), mover, false);
		expect(mover.bulkSizes).toEqual([100, 100, 100, 100]);
		// The last of each folder is alone, and goes as if there had been no other.
		expect(mover.requests).toBe(6);
	});

	test('find a single bad one of a hundred in few requests', async () => {
		const items = inFolders(100).map((move) => ({ ...move, target: 'folder-a' }));
		items[77] = { fileId: 'gone-77', target: 'folder-a' };
		const mover = new Mover(false);
		const outcome = await run(items, mover, true);
		const failed = ('items' in outcome ? outcome.items : []).flatMap(({ json, pairedItem }) =>
			'error' in json ? [pairedItem] : [],
		);
		expect(failed).toEqual([{ item: 77 }]);
		expect(mover.parents.size).toBe(99);
		expect(mover.requests).toBeLessThanOrEqual(12);
	});
});

describe('a hundred items of which Frame.io refuses each', () => {
	const all = (name: string): Move[] =>
		Array.from({ length: 100 }, (_, index) => ({ fileId: `${name}-${index}`, target: 'folder-a' }));

	test.each(['barred', 'gone'])('take hardly more requests than one by one: %s', async (name) => {
		const mover = new Mover(false);
		expect(await run(all(name), mover, true)).toEqual(
			await oneByOne(all(name), new Mover(false), true),
		);
		expect(mover.requests).toBeLessThanOrEqual(110);
	});

	test('take four requests when it refuses the whole account, and have the error of their own', async () => {
		const locked = () => new Mover(false, undefined, forbidden('The account is locked'));
		const mover = locked();
		const outcome = await run(all('file'), mover, true);
		expect(outcome).toEqual(await oneByOne(all('file'), locked(), true));
		expect(record('items' in outcome && outcome.items[42]?.json).error).toMatch(
			/^No right to move the file 'file-42'\. Frame\.io says: The account is locked\. /,
		);
		expect(mover.requests).toBe(4);
	});

	test('are all tried when lists are refused in the same words, but the first item alone is not', async () => {
		const items = all('file');
		items[50] = { fileId: 'barred-50', target: 'folder-a' };
		const mover = new Mover(false, FORBIDDEN);
		expect(await run(items, mover, true)).toEqual(await oneByOne(items, new Mover(false), true));
	});

	test('that are some only, in the middle, cost few requests and no other item', async () => {
		const items = all('file');
		for (let index = 40; index < 50; index++) {
			items[index] = { fileId: `barred-${index}`, target: 'folder-a' };
		}
		const mover = new Mover(false);
		expect(await run(items, mover, true)).toEqual(await oneByOne(items, new Mover(false), true));
		expect(mover.parents.size).toBe(90);
		expect(mover.requests).toBeLessThanOrEqual(35);
	});
});

describe('a shared request whose fate is not known', () => {
	const copies = ['file-0', 'file-1', 'file-2'].map((fileId) => ({
		resource: 'file',
		operation: 'copy',
		accountId: byId('account-1'),
		fileId: byId(fileId),
		targetFolderId: byId('folder-a'),
	}));
	const broken: Answer = { statusCode: 502, body: '' };

	test('is an error of each of its items, and none is sent on its own', async () => {
		const { functions, requests } = executionOf({
			description,
			continueOnFail: true,
			parameters: copies,
			answer: () => broken,
		});
		const [items = []] = await router.call(functions);
		expect(items).toHaveLength(3);
		for (const [item, { json, pairedItem }] of items.entries()) {
			expect(pairedItem).toEqual({ item });
			expect(json.error).toMatch(/^Frame\.io cannot answer right now \(HTTP 502\)/);
		}
		const urls = new Set(requests.map(({ url }) => url.replace(/.*account-1/, '')));
		expect([...urls]).toEqual(['/files/copy']);
	});

	test('names the items in the error that stops the execution', async () => {
		const { functions } = executionOf({ description, parameters: copies, answer: () => broken });
		expect(await failureOf(router.call(functions))).toMatchObject({
			description: expect.stringMatching(/ Items 1 and 2 failed in the same way\.$/),
			context: { itemIndex: 0 },
		});
	});
});
