import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, type FrameIoEngine } from '../support/frameio.mjs';

const { fields, options, users } = demo;
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
});

const run = (operation: string, parameters: INodeParameters = {}) =>
	frameio.json({ resource: 'customField', operation, ...parameters });

/** The field as Frame.io lists it, undefined when there is none. */
async function stored(id: unknown): Promise<IDataObject | undefined> {
	const listed = await run('getAll', { returnAll: true });
	return listed.find((field) => field.id === id);
}

describe('Custom Field > Update', () => {
	const update = (id: string, updateFields: INodeParameters) =>
		run('update', { customFieldId: byId(id), updateFields });

	test('renames a field and leaves its settings alone', async () => {
		const before = await stored(fields.cut);
		await update(fields.cut, { name: 'Edit' });
		expect(await stored(fields.cut)).toEqual({
			...before,
			name: 'Edit',
			updated_at: expect.anything(),
		});
	});

	test('keeps options of the same name, adds new ones and deletes those left out', async () => {
		await update(fields.cut, { fieldOptions: 'Rough Cut, Online #0000ff' });
		expect(await stored(fields.cut)).toMatchObject({
			field_configuration: {
				enable_add_new: false,
				options: [
					{ id: options.cut.roughCut, display_name: 'Rough Cut' },
					{ display_name: 'Online', color: '#0000ff' },
				],
			},
		});
	});

	test('changes one setting and keeps the others', async () => {
		await update(fields.priority, { maxValue: 3 });
		expect(await stored(fields.priority)).toMatchObject({
			field_configuration: { max_value: 3, style: 'thumbs_up' },
		});
		await update(fields.budget, { numberFormat: 'storage' });
		await update(fields.budget, { scale: 1 });
		expect(await stored(fields.budget)).toMatchObject({
			field_configuration: { number_format: 'storage', scale: 1 },
		});
		await update(fields.reviewer, { notifyMembers: true });
		expect(await stored(fields.reviewer)).toMatchObject({
			field_configuration: {
				notify_members: true,
				member_options_type: 'custom',
				custom_members: [{ id: users.owner }, { id: users.editor }],
			},
		});
	});

	describe('to a plain number', () => {
		const plain: INodeParameters = {
			resource: 'customField',
			operation: 'update',
			customFieldId: byId(fields.budget),
			updateFields: { name: 'Costs', numberFormat: 'plain' },
		};

		test('says so when Frame.io left the format as it was', async () => {
			await update(fields.budget, { numberFormat: 'storage' });
			const { error } = await frameio.run(plain);
			expect(error?.message).toBe("Frame.io left the format of 'Costs' as it was: storage");
			expect(error?.description).toMatch(/everything else in 'Update Fields' was changed/);
			expect(await stored(fields.budget)).toMatchObject({ name: 'Costs' });
		});

		test('succeeds when the number has no format afterwards', async () => {
			const [changed] = await frameio.json(plain);
			expect(changed).toMatchObject({
				name: 'Costs',
				field_configuration: { number_format: null },
			});
		});
	});

	test.each([
		['nothing', fields.scene, {}, 'Nothing to change was set'],
		[
			'a setting of another type',
			fields.scene,
			{ scale: 2 },
			"'Decimals' does not fit 'Scene', which is a field of type text",
		],
		['two options of one name', fields.cut, { fieldOptions: 'A, B, A' }, "'Options' has 'A' twice"],
		[
			'somebody unknown',
			fields.reviewer,
			{ customMembers: 'Nobody' },
			"This account has no user or group 'Nobody'",
		],
	])(
		'refuses %s before anything is sent',
		async (_, id, updateFields: INodeParameters, message) => {
			await frameio.control.clearRequests();
			const { error } = await frameio.run({
				resource: 'customField',
				operation: 'update',
				customFieldId: byId(id),
				updateFields,
			});
			expect(error?.message).toBe(message);
			const sent = { operation: 'metadata.field_definitions.update' };
			expect(await frameio.control.requests(sent)).toEqual([]);
		},
	);
});
