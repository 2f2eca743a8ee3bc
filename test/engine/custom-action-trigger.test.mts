import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { jsonParse, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import type { Activation, ActivationOptions } from '../support/engine.mjs';
import {
	byId,
	serviceAccount,
	startFrameIoEngine,
	type FrameIoEngine,
} from '../support/frameio.mjs';

let frameio: FrameIoEngine;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	frameio.engine.credentials.set('frameIoServerToServerApi', serviceAccount(frameio.sandbox));
});

const PARAMETERS: INodeParameters = {
	workspaceId: byId(demo.workspaces.studio),
	name: 'Send to grading',
	description: 'Hands the cut over',
	event: 'studio.grading',
	assets: 'several',
	responseMode: 'lastNode',
	options: { timeLimit: 7 },
};

function activation(
	more: INodeParameters = {},
	options: Omit<ActivationOptions, 'parameters' | 'trigger'> = {},
): Activation {
	return frameio.engine.activation({
		trigger: 'frameIoCustomActionTrigger',
		parameters: { ...PARAMETERS, ...more },
		...options,
	});
}

/** What n8n's database holds for the node. */
const stored = ({ staticData }: Activation): IDataObject => jsonParse(JSON.stringify(staticData));

/** A workflow that was activated, and then saved with other parameters. */
async function activated(more: INodeParameters = {}) {
	const first = activation();
	await first.create();
	return activation(more, { staticData: stored(first) });
}

const actions = async () => await frameio.control.customActions();

test('activation registers the action and keeps all that is needed later', async () => {
	const made = activation();
	expect(await made.checkExists()).toBe(false);
	expect(await made.create()).toBe(true);
	const [action] = await actions();
	expect(action).toMatchObject({
		url: made.url,
		name: 'Send to grading',
		description: 'Hands the cut over',
		event: 'studio.grading',
		multiAsset: true,
		timeout: 7,
		workspaceId: demo.workspaces.studio,
		active: true,
	});
	expect(made.staticData.customAction).toEqual({
		actionId: action?.id,
		secret: action?.secret,
		accountId: demo.account,
		workspaceId: demo.workspaces.studio,
	});
	expect(await made.checkExists()).toBe(true);
});

test('the action of a test run says so in its name, however long that is', async () => {
	await activation({ name: 'x'.repeat(255) }, { mode: 'manual' }).create();
	const [action] = await actions();
	expect(action?.name).toMatch(/^x{248} \(test\)$/);
});

test('deactivation removes its own action and no other', async () => {
	await activation({}, { webhookBaseUrl: 'http://127.0.0.1:2/webhook' }).create();
	const own = await activated();
	expect(await actions()).toHaveLength(2);
	expect(await own.delete()).toBe(true);
	expect((await actions()).map(({ url }) => url)).toEqual([expect.stringContaining('127.0.0.1:2')]);
	expect(own.staticData).toEqual({});
});

test('checking only reads', async () => {
	const changed = await activated({ name: 'Other' });
	await frameio.control.clearRequests();
	await changed.checkExists();
	const requests = await frameio.control.requests({ service: 'api' });
	expect(requests.map(({ method }) => method)).toEqual(['GET']);
});

describe('an action that no longer fits is found and replaced', () => {
	test.each<[string, INodeParameters, object]>([
		['name', { name: 'Other' }, { name: 'Other' }],
		['description', { description: 'Other' }, { description: 'Other' }],
		['event key', { event: 'studio.other' }, { event: 'studio.other' }],
		['choice of assets', { assets: 'single' }, { multiAsset: false }],
		['time limit', { options: { timeLimit: 5 } }, { timeout: 5 }],
		[
			'workspace',
			{ workspaceId: byId(demo.workspaces.marketing) },
			{ workspaceId: demo.workspaces.marketing },
		],
	])('when its %s was changed', async (_, change, expected) => {
		const changed = await activated(change);
		expect(await changed.checkExists()).toBe(false);
		await changed.create();
		expect(await actions()).toMatchObject([expected]);
		expect(await changed.checkExists()).toBe(true);
	});

	test('when n8n has another address', async () => {
		const before = await activated();
		const moved = activation(
			{},
			{ staticData: stored(before), webhookBaseUrl: 'http://127.0.0.1:9/webhook' },
		);
		expect(await moved.checkExists()).toBe(false);
		await moved.create();
		expect(await actions()).toMatchObject([{ url: moved.url }]);
	});

	test.each<[string, INodeParameters]>([
		['turned it off', { operation: 'update', updateFields: { active: false } }],
		['deleted it', { operation: 'delete' }],
	])('when somebody %s in Frame.io', async (_, operation) => {
		const own = await activated();
		const [action] = await actions();
		await frameio.json({
			resource: 'customAction',
			customActionId: byId(action?.id ?? ''),
			...operation,
		});
		expect(await own.checkExists()).toBe(false);
		await own.create();
		expect(await actions()).toMatchObject([{ active: true, url: own.url }]);
		expect(await own.checkExists()).toBe(true);
	});

	test('when n8n stopped between making it and noting it', async () => {
		await activation().create();
		const again = activation();
		expect(await again.checkExists()).toBe(false);
		await again.create();
		expect(await actions()).toHaveLength(1);
	});
});

test('when the answer to making the action is lost, nothing that nobody knows stays behind', async () => {
	await frameio.control.addFault({
		service: 'api',
		operationId: 'actions.create',
		action: { close: 'after' },
	});
	const made = activation();
	await expect(made.create()).rejects.toMatchObject({
		description: expect.stringContaining('What it may have made in Frame.io is removed.'),
	});
	expect(made.staticData).toEqual({});
	expect(await actions()).toEqual([]);
});

describe('deactivation', () => {
	test('is content when the action is gone already', async () => {
		const own = await activated();
		const late = activation({}, { staticData: stored(own) });
		await own.delete();
		expect(await late.delete()).toBe(true);
		expect(late.staticData).toEqual({});
	});

	test('reports any other failure and keeps the id for the next try', async () => {
		const own = await activated();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'actions.delete',
			action: { status: 503, json: { errors: [{ detail: 'Unavailable' }] } },
		});
		await expect(own.delete()).rejects.toThrow('Frame.io cannot answer right now (HTTP 503)');
		expect(own.staticData).toHaveProperty('customAction.actionId');
		expect(await own.delete()).toBe(true);
		expect(await actions()).toEqual([]);
	});
});

describe('activation says what is wrong, before anything is made', () => {
	const form = (...field: INodeParameters[]): INodeParameters => ({
		useForm: true,
		formTitle: 'Send back',
		formFields: { field },
	});
	const option = Array.from({ length: 51 }, (_, index) => ({ name: `${index}`, value: '' }));

	test.each<[string, INodeParameters, string]>([
		['no workspace', { workspaceId: byId('') }, "'Workspace' is empty"],
		['no name', { name: ' ' }, "'Name' is empty"],
		['no event key', { event: '' }, "'Event Key' is empty"],
		['a long name', { name: 'x'.repeat(256) }, "'Name' has 256 characters"],
		['a time limit of 4', { options: { timeLimit: 4 } }, "'Time Limit' is 4"],
		['a time limit of 11', { options: { timeLimit: 11 } }, "'Time Limit' is 11"],
		['an unknown reply', { responseMode: 'streaming' }, "'Reply' has a value"],
		['an empty form', form(), "'Form Fields' is empty"],
		['a field without a name', form({ fieldName: '' }), "Field 1 of 'Form Fields' has no name"],
		[
			'two fields of one name',
			form({ fieldName: 'a' }, { fieldName: 'a' }),
			"Two fields of the form are called 'a'",
		],
		[
			'51 options',
			form({ fieldName: 'a', fieldType: 'select', options: { option } }),
			"Select field 'a' has 51 options",
		],
		['an unknown type', form({ fieldName: 'a', fieldType: 'date' }), "not know: 'date'"],
	])('%s', async (_, parameters, message) => {
		const refused = activation(parameters);
		await expect(refused.checkExists()).rejects.toThrow(message);
		await expect(refused.create()).rejects.toThrow(message);
		expect(await actions()).toEqual([]);
	});

	test('an address that the internet cannot reach, unless the sandbox is used', async () => {
		frameio.engine.credentials.set('frameIoServerToServerApi', {
			...serviceAccount(frameio.sandbox),
			environment: 'production',
		});
		await expect(activation().create()).rejects.toThrow('Frame.io cannot reach n8n at');
	});

	test('the role of an admin', async () => {
		const roles = { userId: demo.users.service, accountId: demo.account, role: 'member' as const };
		await frameio.control.seed({ roles });
		await expect(activation().create()).rejects.toMatchObject({
			message: 'Custom actions need an admin role in the Frame.io account',
		});
		expect(await actions()).toEqual([]);
	});
});

test('a form with expressions over the call is registered, though the call has not come', async () => {
	const made = activation({
		useForm: true,
		formTitle: '={{ "Send back " + $json.body.resource.id }}',
		formFields: {
			field: [{ fieldName: 'a', fieldType: 'text', startingValue: '={{ $json.x.y }}' }],
		},
	});
	expect(await made.checkExists()).toBe(false);
	expect(await made.create()).toBe(true);
	expect(await made.checkExists()).toBe(true);
});
