// Custom actions as a user meets them in the sandbox: what is sent, how often, and what he sees.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Json } from '../../sandbox/json.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';
import { ActionReceiver } from '../support/action-receiver.mjs';

const { studio, marketing } = demo.workspaces;
const timeoutMs = 10_000;
const text = { title: 'Sent', description: 'Two files are on their way.' };

let box: TestSandbox;
let receiver: ActionReceiver;
let files: string[] = [];

beforeAll(async () => {
	box = await TestSandbox.start();
	receiver = await ActionReceiver.start();
});
beforeEach(async () => {
	await box.fresh();
	receiver.reset();
	const folderId = demo.rootFolders.film;
	files = (await box.control.seed({ files: { folderId, count: 2 } })).files;
});
afterEach(async () => {
	expect(await box.control.violations()).toEqual([]);
});
afterAll(async () => {
	await receiver.stop();
	await box.stop();
});

async function action(more: Record<string, Json> = {}, workspaceId: string = studio) {
	const made = await box.api('POST', `~/workspaces/${workspaceId}/actions`, {
		name: 'Send',
		description: 'Sends it',
		event: 'send.it',
		url: receiver.url,
		...more,
	});
	receiver.secret = made.textAt('data.secret');
	return made.textAt('data.id');
}

/** Runs an action on the first file and waits for what the user sees. */
async function run(actionId: string, assetIds = files.slice(0, 1)) {
	const { id } = await box.control.interact({ actionId, assetIds });
	return (await box.control.waitForInteraction(id, { timeoutMs })).interaction;
}

const shownOf = ({ steps }: { steps: { shown: unknown }[] }) => steps.at(-1)?.shown;

describe('the call', () => {
	test('is signed and says who used what on which asset', async () => {
		const actionId = await action();
		const interaction = await run(actionId);
		expect(interaction).toMatchObject({ state: 'done', actionName: 'Send' });
		expect(receiver.calls).toEqual([
			{
				isSigned: true,
				body: {
					account_id: demo.account,
					action_id: actionId,
					interaction_id: interaction.id,
					project: { id: demo.projects.film },
					resource: { id: files[0], type: 'file' },
					type: 'send.it',
					user: { id: demo.users.editor },
					workspace: { id: studio },
				},
			},
		]);
	});

	test('names the newest version of a stack, and all of several assets', async () => {
		const root = demo.rootFolders.film;
		const stack = await box.api('POST', `~/folders/${root}/version_stacks`, { file_ids: files });
		const { folders } = await box.control.seed({ folders: { folderId: root } });
		await run(await action(), [stack.textAt('data.id'), ...folders]);
		const head = { id: stack.at('data.head_version.id'), type: 'version_stack' };
		expect(receiver.calls[0]?.body).toMatchObject({
			resource: head,
			resources: [head, { id: folders[0], type: 'folder' }],
		});
	});
});

describe('the reply', () => {
	test('that is a message is shown, with its links', async () => {
		receiver.says = [{ body: text }];
		expect(shownOf(await run(await action()))).toEqual({ kind: 'message', ...text, links: [] });
		const link = { type: 'link', label: 'Open', name: 'l', value: 'https://example.com/a' };
		receiver.says = [{ body: { ...text, fields: [link] } }];
		const interaction = await run(await action());
		expect(interaction.state).toBe('message');
		expect(shownOf(interaction)).toMatchObject({ links: [{ label: 'Open', value: link.value }] });
	});

	test('that is a form waits for its answer, and forms can follow one another', async () => {
		const note = { type: 'text', name: 'note', label: 'Note', value: 'Hi' };
		const options = ['A', 'B'].map((name) => ({ name, value: name.toLowerCase() }));
		const fields: Json[] = [
			note,
			{ type: 'textarea', name: 'more', label: 'More' },
			{ type: 'select', name: 'where', label: 'Where', options, value: 'b' },
			{ type: 'checkbox', name: 'now', label: 'Now', value: true },
			{ type: 'boolean', name: 'loud', label: 'Loud' },
		];
		receiver.says = [{ body: { ...text, fields } }, { body: { ...text, fields: [note] } }];
		const { id, state } = await run(await action());
		expect(state).toBe('form');
		await box.control.answerForm(id, { more: 'Line\nLine', now: false });
		await box.control.waitForInteraction(id, { state: 'form', timeoutMs });
		await box.control.answerForm(id, {});
		const { interaction } = await box.control.waitForInteraction(id, { state: 'done', timeoutMs });
		expect(receiver.calls.map(({ body, isSigned }) => [isSigned, body.interaction_id])).toEqual([
			[true, id],
			[true, id],
			[true, id],
		]);
		const [first, second, third] = receiver.calls.map(({ body }) => body);
		const data = { note: 'Hi', more: 'Line\nLine', where: 'b', now: false, loud: false };
		expect(second).toEqual({ ...first, data });
		expect(third).toEqual({ ...first, data: { note: 'Hi' } });
		expect(interaction.steps.map((step) => [step.shown?.kind, step.data])).toEqual([
			['form', null],
			['form', data],
			['done', { note: 'Hi' }],
		]);
	});

	const field = (more: Record<string, Json>) => ({
		...text,
		fields: [{ type: 'text', name: 'a', label: 'A', ...more }],
	});
	const options = Array.from({ length: 51 }, (_, n) => ({ name: `${n}`, value: `${n}` }));
	test.each<[string, Json | string]>([
		['no JSON', 'Workflow started'],
		['no object', [text]],
		['no title', { description: 'Text' }],
		['an empty form', { ...text, fields: [] }],
		['two fields of one name', { ...text, fields: [...field({}).fields, ...field({}).fields] }],
		['a field without name', field({ name: '' })],
		['an unknown kind of field', field({ type: 'date' })],
		['a select field without options', field({ type: 'select' })],
		['51 options', field({ type: 'select', options })],
		[
			'a value that is no option',
			field({ type: 'select', options: [options[0] ?? {}], value: 'x' }),
		],
		['a number as a text', field({ value: 3 })],
		['a link to a script', field({ type: 'link', value: 'javascript:alert(1)' })],
	])('with %s is an error that the user sees', async (_what, body) => {
		receiver.says = [{ body }];
		const interaction = await run(await action());
		expect(interaction).toMatchObject({ state: 'failed' });
		expect(shownOf(interaction)).toMatchObject({
			kind: 'error',
			title: 'The reply cannot be shown',
		});
		expect(receiver.calls).toHaveLength(1);
	});
});

describe('a receiver that fails', () => {
	test('is asked again after 15 seconds of the sandbox and more, and may succeed then', async () => {
		receiver.says = [{ status: 500 }, { status: 404 }, { body: text }];
		const { id } = await box.control.interact({ actionId: await action(), assetIds: files });
		await box.control.waitForInteraction(id, { state: 'calling', attempts: 1, timeoutMs });
		await box.control.clock({ advanceMs: 14_000 });
		expect(receiver.calls).toHaveLength(1);
		await box.control.clock({ advanceMs: 5_000 });
		await box.control.waitForInteraction(id, { state: 'calling', attempts: 2, timeoutMs });
		await box.control.clock({ advanceMs: 38_000 });
		const wait = { state: 'message', timeoutMs } as const;
		const { interaction } = await box.control.waitForInteraction(id, wait);
		expect(interaction.steps[0]?.attempts.map(({ status }) => status)).toEqual([500, 404, 200]);
	});

	test('by silence has the seconds of the action, five times, until the user is told', async () => {
		receiver.says = Array.from({ length: 5 }, () => 'silence');
		const actionId = await action({ timeout: 7 });
		const { id } = await box.control.interact({ actionId, assetIds: files });
		for (let attempts = 1; attempts <= 5; attempts += 1) {
			await receiver.received(attempts);
			await box.control.clock({ advanceMs: 7_000 });
			const wait = { state: attempts < 5 ? 'calling' : 'failed', attempts, timeoutMs } as const;
			expect((await box.control.waitForInteraction(id, wait)).reached).toBe(true);
			await box.control.clock({ advanceMs: 300_000 });
		}
		const [interaction] = await box.control.interactions();
		expect(shownOf(interaction ?? { steps: [] })).toEqual({
			kind: 'error',
			title: 'Send did not answer',
			description: 'It was called 5 times. No answer within 7 seconds.',
		});
	});

	test('is left in peace once the user closed the dialog or the action is off', async () => {
		receiver.says = [{ status: 500 }, { status: 500 }];
		const actionId = await action();
		const closed = await box.control.interact({ actionId, assetIds: files });
		const off = await box.control.interact({ actionId, assetIds: files });
		for (const { id } of [closed, off]) {
			await box.control.waitForInteraction(id, { state: 'calling', attempts: 1, timeoutMs });
		}
		expect((await box.control.cancelInteraction(closed.id)).state).toBe('cancelled');
		await box.api('PATCH', `~/actions/${actionId}`, { active: false });
		await box.control.clock({ advanceMs: 20_000 });
		const { interaction } = await box.control.waitForInteraction(off.id, { timeoutMs });
		expect(shownOf(interaction)).toMatchObject({ title: 'Send is no longer available' });
		expect(receiver.calls).toHaveLength(2);
	});
});

describe('what cannot be run', () => {
	const refused = async (given: { actionId?: string; assetIds?: string[]; userId?: string }) => {
		const { actionId = await action(), assetIds = files.slice(0, 1), ...rest } = given;
		return box.control.interact({ actionId, assetIds, ...rest }).catch(String);
	};

	test('is refused before anybody is called', async () => {
		expect(await refused({ actionId: demo.account })).toContain('Not found');
		expect(await refused({ assetIds: [] })).toContain('Nothing is selected');
		expect(await refused({ assetIds: [demo.account] })).toContain('Not found');
		expect(await refused({ userId: demo.users.commenter })).toContain('Forbidden');
		expect(await refused({ actionId: await action({}, marketing) })).toContain('workspace');
		const single = await action({ multi_asset: false });
		expect(await refused({ actionId: single, assetIds: files })).toContain('one asset at a time');
		expect(receiver.calls).toEqual([]);
	});

	test('are answers to what was not asked', async () => {
		const select = { type: 'select', name: 'a', label: 'A', options: [{ name: 'X', value: 'x' }] };
		receiver.says = [{ body: { ...text, fields: [select] } }];
		const { id } = await run(await action());
		const answer = (data: Record<string, Json>) => box.control.answerForm(id, data).catch(String);
		expect(await answer({ b: 'x' })).toContain('no field b');
		expect(await answer({ a: 'y' })).toContain('no such option');
		expect(await answer({ a: true })).toContain('must be a text');
		await box.control.answerForm(id, { a: 'x' });
		await box.control.waitForInteraction(id, { state: 'done', timeoutMs });
		expect(await answer({ a: 'x' })).toContain('no form to answer');
	});
});
