import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

const { fields, groups, users } = demo;
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

describe('Create', () => {
	test.each<[string, INodeParameters, IDataObject]>([
		['text', {}, {}],
		['long_text', {}, {}],
		['toggle', { color: '#22aa66' }, { color: '#22aa66' }],
		['number', { numberFormat: 'storage', scale: 2 }, { number_format: 'storage', scale: 2 }],
		['number', {}, { number_format: null, scale: 0 }],
		[
			'rating',
			{ maxValue: 3, style: 'heart', color: '#ff0000' },
			{ max_value: 3, style: 'heart', color: '#ff0000' },
		],
		[
			'date',
			{
				displayFormat: 'iso',
				includeTime: true,
				timeFormat: 'twenty_four_hour',
				displayTimezone: true,
			},
			{
				display_format: 'iso',
				include_time: true,
				time_format: 'twenty_four_hour',
				display_timezone: true,
			},
		],
		[
			'select',
			{ fieldOptions: 'Open #22aa66, On Hold', enableAddNew: false },
			{
				enable_add_new: false,
				options: [
					expect.objectContaining({ display_name: 'Open', color: '#22aa66' }),
					expect.objectContaining({ display_name: 'On Hold', color: null }),
				],
			},
		],
		[
			'select_multi',
			{ fieldOptions: ['Web, mobile', 'TV'] },
			{
				enable_add_new: true,
				options: [
					expect.objectContaining({ display_name: 'Web, mobile' }),
					expect.objectContaining({ display_name: 'TV' }),
				],
			},
		],
		[
			'user_single',
			{ notifyMembers: true },
			{ member_options_type: 'all_project_members', notify_members: true },
		],
		[
			'user_multi',
			{
				memberOptionsType: 'custom',
				customMembers: `erin@sandbox-studio.example, Post-Production, ${users.former}`,
			},
			{
				member_options_type: 'custom',
				custom_members: [
					expect.objectContaining({ id: users.editor, type: 'user' }),
					expect.objectContaining({ id: groups.postProduction, type: 'account_user_group' }),
					expect.objectContaining({ id: users.former, type: 'user' }),
				],
			},
		],
	])('makes a field of type %s with %j', async (fieldType, settings, configuration) => {
		const [made] = await run('create', { name: ' Delivery ', fieldType, ...settings });
		expect(made).toMatchObject({ name: 'Delivery', field_type: fieldType, mutable: true });
		expect(await stored(made?.id)).toMatchObject({
			name: 'Delivery',
			field_type: fieldType,
			field_configuration: configuration,
		});
	});
});

describe('Get Many', () => {
	const names = async (parameters: INodeParameters) =>
		(await run('getAll', { returnAll: true, ...parameters })).map(({ name }) => name);

	test('filters, sorts and adds the creator', async () => {
		const all = await names({ options: { sort: 'name_asc' } });
		expect(all).toEqual(expect.arrayContaining(['Legacy Code', 'Frame Rate', 'Budget']));
		expect(await names({ options: { sort: 'name_desc' } })).toEqual([...all].reverse());

		const filters = { excludeImmutable: true, excludeInactive: true };
		const settable = await names({ filters });
		expect(settable).toContain('Budget');
		expect(settable).not.toContain('Frame Rate');
		expect(settable).not.toContain('Legacy Code');

		const [first] = await run('getAll', { limit: 1, options: { includeCreator: true } });
		expect(first).toMatchObject({ creator: { name: 'Olivia Owner' } });
	});
});

test('Delete takes a field away, and no field of Frame.io', async () => {
	const customFieldId = byId(fields.scene);
	expect(await run('delete', { customFieldId })).toEqual([{ deleted: true }]);
	expect(await stored(fields.scene)).toBeUndefined();

	const { error } = await frameio.run({
		resource: 'customField',
		operation: 'delete',
		customFieldId: byId(fields.status),
	});
	expect(text(error?.description)).toMatch(/Status belongs to Frame\.io/);
	expect(await stored(fields.status)).toBeDefined();
});
