import type { IHttpRequestOptions, INodeParameters } from 'n8n-workflow';
import { router } from '../../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { executionOf } from '../support/execute-functions';
import type { Answer } from '../support/frame-io';
import { failureOf } from '../support/promises';

const { description } = new FrameIo();
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const CONTENTS: INodeParameters = {
	resource: 'folder',
	operation: 'getContents',
	accountId: byId('account-1'),
	folderId: byId('folder-1'),
	returnAll: true,
};

describe('a list with Simplify', () => {
	/** Three pages of two rows, which tell when they are read. */
	function pagesThat(note: (event: string) => void) {
		return ({ qs }: IHttpRequestOptions): Answer => {
			const page = Number(qs?.after ?? 1);
			note(`page ${page}`);
			const data = ['a', 'b'].map((which) => ({
				get id() {
					note(`${page}${which}`);
					return `${page}${which}`;
				},
				type: 'file',
				creator: { name: 'Dana', email: 'dana@example.com', avatar_url: 'https://example.com/d' },
			}));
			const next = page < 3 ? `/v4/children?after=${page + 1}` : null;
			return { statusCode: 200, body: { data, links: { next } } };
		};
	}

	test('makes the rows of a page short before it asks for the next, so that whole rows do not pile up', async () => {
		const events: string[] = [];
		const { functions } = executionOf({
			description,
			parameters: CONTENTS,
			answer: pagesThat((event) => events.push(event)),
		});
		const [items = []] = await router.call(functions);
		expect(items.map(({ json }) => json)).toEqual(
			['1a', '1b', '2a', '2b', '3a', '3b'].map((id) => ({
				id,
				type: 'file',
				creator_name: 'Dana',
				creator_email: 'dana@example.com',
			})),
		);
		expect(events).toEqual(['page 1', '1a', '1b', 'page 2', '2a', '2b', 'page 3', '3a', '3b']);
	});
});

describe('a success that is not what was asked for', () => {
	const failureFor = async (parameters: INodeParameters, answer: Answer) => {
		const { functions } = executionOf({
			description,
			parameters: { accountId: byId('account-1'), ...parameters },
			answer: () => answer,
		});
		return await failureOf(router.call(functions));
	};

	const GET = { resource: 'file', operation: 'get', fileId: byId('file-1') };

	test.each<[string, Answer, string]>([
		['is empty', { statusCode: 200, body: {} }, 'an empty object'],
		['is foreign', { statusCode: 200, body: { status: 'ok' } }, "an object with 'status'"],
		['holds nothing', { statusCode: 200, body: { data: null } }, "'data' that is null"],
		['has no body', { statusCode: 204, body: '' }, 'no body'],
	])('is an error in words when it %s, and no empty item', async (_, answer, words) => {
		expect(await failureFor(GET, answer)).toMatchObject({
			message: 'The answer of Frame.io is not what was asked for',
			description: expect.stringMatching(
				new RegExp(`^A success came with ${words} in place of 'data'\\. A proxy `),
			),
			context: { itemIndex: 0 },
		});
	});

	test('may have made something all the same, and the error says so', async () => {
		const create = {
			resource: 'comment',
			operation: 'create',
			fileId: byId('file-1'),
			text: 'Too dark',
		};
		expect(await failureFor(create, { statusCode: 201, body: {} })).toMatchObject({
			description: expect.stringMatching(/Before running again, look in Frame\.io/),
		});
	});

	test('is an error, too, where the top level of a project is looked for', async () => {
		const list = { ...CONTENTS, folderId: byId(''), projectId: byId('project-1') };
		expect(await failureFor(list, { statusCode: 200, body: {} })).toMatchObject({
			description: expect.stringMatching(/an empty object in place of 'data'/),
		});
	});

	test('is none where Frame.io answers nothing', async () => {
		const { functions } = executionOf({
			description,
			parameters: { ...GET, operation: 'delete', accountId: byId('account-1') },
			answer: () => ({ statusCode: 204, body: '' }),
		});
		const [items = []] = await router.call(functions);
		expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]);
	});
});
