import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';

const { fields, options, users } = demo;
let frameio: FrameIoEngine;
let fileId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { files } = await frameio.control.state();
	fileId = files.find(({ name }) => name === 'Opening Scene v1.mp4')?.id ?? '';
});

const mapped = (value: INodeParameters, schema: INodeParameters[] = []): INodeParameters => ({
	fields: { mappingMode: 'defineBelow', value, schema, matchingColumns: [] },
});

const update = (more: INodeParameters): INodeParameters => ({
	resource: 'metadata',
	operation: 'update',
	projectId: byId(demo.projects.film),
	fileIds: fileId,
	...more,
});

async function stored(): Promise<IDataObject> {
	const [values = {}] = await frameio.json({
		resource: 'metadata',
		operation: 'get',
		fileId: byId(fileId),
	});
	return values;
}

describe('Metadata > Update', () => {
	test('turns names into what Frame.io takes, for all types', async () => {
		const output = await frameio.json(
			update(
				mapped({
					[fields.scene]: 'Scene 7',
					[fields.status]: 'Approved',
					[fields.cut]: options.cut.pictureLock,
					[fields.channels]: 'instagram, YouTube',
					[fields.priority]: '5',
					[fields.budget]: 99.95,
					[fields.musicLicensed]: 'false',
					[fields.deliveryDate]: '2026-12-24T00:00:00',
					[fields.reviewer]: users.editor,
				}),
			),
		);
		expect(output).toEqual([{ file_id: fileId, updated: true }]);
		expect(await stored()).toMatchObject({
			Scene: 'Scene 7',
			Status: 'Approved',
			Cut: 'Picture Lock',
			Channels: 'Instagram, YouTube',
			Priority: 5,
			Budget: 99.95,
			'Music Licensed': false,
			'Delivery Date': '2026-12-24T00:00:00.000Z',
			Reviewer: users.editor,
		});
	});

	test('clears what was added and left empty, and leaves alone what was taken out of the form', async () => {
		await frameio.json(
			update(
				mapped({ [fields.scene]: null, [fields.cut]: null }, [
					{ id: fields.scene, removed: false },
					{ id: fields.cut, removed: true },
				]),
			),
		);
		const values = await stored();
		expect(values).not.toHaveProperty('Scene');
		expect(values).toMatchObject({ Cut: 'Fine Cut' });
	});

	test('takes the fields of each item by their names, and reads the custom fields once', async () => {
		await frameio.control.clearRequests();
		const items = ['Scene 1', 'Scene 2'].map((scene) => ({ json: { Scene: scene, other: 1 } }));
		await frameio.json(update({ fields: { mappingMode: 'autoMapInputData', value: null } }), {
			items,
		});
		expect(await stored()).toMatchObject({ Scene: 'Scene 2' });
		const requests = await frameio.control.requests({
			operation: 'metadata.field_definitions.index',
		});
		expect(requests).toHaveLength(1);
	});

	test.each([
		[
			'an unknown option',
			{ [fields.status]: 'Done' },
			/^'Status' has no option 'Done'/,
			/Approved/,
		],
		['an unknown field', { Colour: 'red' }, /^This account has no field 'Colour'/, /Scene/],
		[
			'a rating too high',
			{ [fields.priority]: 6 },
			/^'Priority' takes a whole number from 0 to 5/,
			/6/,
		],
		[
			'a date in words',
			{ [fields.deliveryDate]: 'tomorrow' },
			/^'Delivery Date' takes a date/,
			/tomorrow/,
		],
		[
			'a field of Frame.io',
			{ [fields.frameRate]: 24 },
			/^'Frame Rate' is filled in by Frame\.io/,
			/Scene/,
		],
		['somebody unknown', { [fields.team]: 'Nobody' }, /^'Team' has no user or group 'Nobody'/, /./],
	])('refuses %s before anything is sent', async (_, value, message, description) => {
		await frameio.control.clearRequests();
		const { error } = await frameio.run(update(mapped(value)));
		expect(error?.message).toMatch(message);
		expect(text(error?.description)).toMatch(description);
		expect(await frameio.control.requests({ operation: 'metadata.bulk_update' })).toEqual([]);
	});
});
