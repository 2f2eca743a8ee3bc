import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { demo } from '../../sandbox/store/seed.mjs';
import { byId, startFrameIoEngine, text, type FrameIoEngine } from '../support/frameio.mjs';
import { inside } from '../support/inside.mjs';

const { fields, groups, projects, rootFolders, users } = demo;
const BULK_UPDATE = { operation: 'metadata.bulk_update' };

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
	const { files } = await frameio.control.seed({
		files: { folderId: rootFolders.film, name: 'Take 1.mp4' },
	});
	fileId = files[0] ?? '';
	await frameio.control.clearRequests();
});

const update = (value: INodeParameters, fileIds: string | string[] = fileId): INodeParameters => ({
	resource: 'metadata',
	operation: 'update',
	projectId: byId(projects.film),
	fileIds,
	fields: { mappingMode: 'defineBelow', value, schema: [], matchingColumns: [] },
});

const set = (value: INodeParameters) => frameio.json(update(value));
const failing = async (value: INodeParameters) => (await frameio.run(update(value))).error;

/** The values of the file by the IDs of their fields, as Frame.io gives them. */
async function stored(): Promise<Map<string, unknown>> {
	const [file] = await frameio.json({
		resource: 'metadata',
		operation: 'get',
		fileId: byId(fileId),
		simplify: false,
	});
	const values = inside(file, 'metadata');
	if (!Array.isArray(values)) throw new TypeError('The file has no metadata');
	return new Map(
		values.map((each) => [text(inside(each, 'field_definition_id')), inside(each, 'value')]),
	);
}

const createField = async (parameters: INodeParameters) => {
	const made = { resource: 'customField', operation: 'create', ...parameters };
	return text((await frameio.json(made))[0]?.id);
};

describe('people', () => {
	const erin = { id: users.editor, type: 'user' };
	const olivia = { id: users.owner, type: 'user' };
	const postProduction = { id: groups.postProduction, type: 'account_user_group' };

	test.each<[string, IDataObject, IDataObject[]]>([
		[
			'names and e-mail addresses',
			{ Team: 'Erin Editor, OLIVIA@sandbox-studio.example' },
			[erin, olivia],
		],
		['a list, each once', { Team: ['Erin Editor', users.editor, erin] }, [erin]],
		['the name of a group', { Team: 'post-production' }, [postProduction]],
		[
			'what Frame.io gives',
			{ Team: [postProduction, { ...olivia, name: 'Olivia' }] },
			[postProduction, olivia],
		],
	])('can be given by %s', async (_, json, expected) => {
		const fromItem = { mappingMode: 'autoMapInputData', value: null };
		await frameio.json({ ...update({}), fields: fromItem }, { items: [{ json }] });
		expect((await stored()).get(fields.team)).toEqual(expected);
	});

	test('of the same name must be told apart', async () => {
		const { users: added } = await frameio.control.seed({
			users: { name: 'Erin Editor', email: 'erin.2@sandbox-studio.example' },
		});
		const [second = ''] = added;
		await frameio.control.seed({
			roles: { userId: second, projectId: projects.film, role: 'editor' },
		});
		const error = await failing({ [fields.team]: 'Erin Editor' });
		expect(error?.message).toBe("'Team' has 2 users or groups called 'Erin Editor'");
		expect(text(error?.description)).toContain(users.editor);
		expect(text(error?.description)).toContain(second);

		await set({ [fields.team]: 'erin.2@sandbox-studio.example' });
		expect((await stored()).get(fields.team)).toEqual([expect.objectContaining({ id: second })]);
	});

	test('who are not in the list of the account can be given by their ID', async () => {
		await set({ [fields.team]: `Erin Editor, ${users.former}` });
		expect((await stored()).get(fields.team)).toEqual([
			expect.objectContaining(erin),
			expect.objectContaining({ id: users.former, type: 'user' }),
		]);
	});

	test('whom Frame.io does not know by their ID are refused in its words', async () => {
		const stranger = '00000000-0000-4000-8000-000000000000';
		const error = await failing({ [fields.team]: stranger });
		expect(error?.description).toContain(`Not available for Team: user ${stranger}`);
		expect((await stored()).has(fields.team)).toBe(false);
	});

	test('must be among those whom the field names, listed in the account or not', async () => {
		const error = await failing({ [fields.reviewer]: users.former });
		expect(error?.message).toBe(`'Reviewer' has no user or group '${users.former}'`);
		expect(error?.description).toBe('Use one of: Olivia Owner, Erin Editor.');
		expect(await frameio.control.requests(BULK_UPDATE)).toEqual([]);

		await frameio.json({
			resource: 'customField',
			operation: 'update',
			customFieldId: byId(fields.reviewer),
			updateFields: { customMembers: `Olivia Owner, ${users.former}` },
		});
		await set({ [fields.reviewer]: users.former });
		expect((await stored()).get(fields.reviewer)).toEqual([
			expect.objectContaining({ id: users.former, type: 'user' }),
		]);
	});
});

describe('names that several things have', () => {
	test('of fields ask for the ID, which tells them apart', async () => {
		const second = await createField({ name: 'Scene', fieldType: 'text' });
		const error = await failing({ Scene: '12B' });
		expect(error?.message).toBe("This account has 2 fields called 'Scene'");
		expect(error?.description).toMatch(/^Enter the ID of the one that is meant: /);
		expect(text(error?.description)).toContain(fields.scene);
		expect(text(error?.description)).toContain(second);
		expect(await frameio.control.requests(BULK_UPDATE)).toEqual([]);

		await set({ [second]: '12B' });
		const values = await stored();
		expect([values.get(second), values.has(fields.scene)]).toEqual(['12B', false]);
	});

	test('of options in one field ask for the ID, unless the capitals tell them apart', async () => {
		const field = await createField({
			name: 'Format',
			fieldType: 'select',
			fieldOptions: 'dcp, DCP',
		});
		const error = await failing({ [field]: 'Dcp' });
		expect(error?.message).toBe("'Format' has 2 options called 'Dcp'");
		expect(error?.description).toMatch(/^Enter the ID of the one that is meant: .*, /);

		await set({ [field]: 'DCP' });
		expect((await stored()).get(field)).toEqual([expect.objectContaining({ display_name: 'DCP' })]);
	});

	test('of options in different fields mean that of the field', async () => {
		const field = await createField({
			name: 'Client Status',
			fieldType: 'select',
			fieldOptions: 'Approved, Rejected',
		});
		await set({ [field]: 'Approved', [fields.status]: 'Approved' });
		const values = await stored();
		const builtIn = { id: demo.options.status.approved, display_name: 'Approved' };
		expect(values.get(fields.status)).toEqual([builtIn]);
		expect(values.get(field)).toEqual([{ id: expect.any(String), display_name: 'Approved' }]);
		expect(values.get(field)).not.toEqual([builtIn]);
	});
});

test('more than a hundred files are updated in calls of at most a hundred, every one of them', async () => {
	const { folders } = await frameio.control.seed({
		folders: { folderId: rootFolders.film, name: 'Rushes' },
	});
	const folderId = folders[0] ?? '';
	const { files } = await frameio.control.seed({
		files: { folderId, count: 201, namePrefix: 'Rush' },
	});

	const output = await frameio.json(update({ [fields.scene]: 'Scene 9' }, files.join(', ')));
	expect(output).toEqual(files.map((id) => ({ file_id: id, updated: true })));
	const requests = await frameio.control.requests(BULK_UPDATE);
	const sent = requests.map(({ body }) => inside(body, 'data', 'file_ids'));
	expect(sent).toEqual([files.slice(0, 100), files.slice(100, 200), files.slice(200)]);

	const listed = await frameio.json({
		resource: 'file',
		operation: 'getAll',
		folderId: byId(folderId),
		returnAll: true,
		simplify: true,
		options: { include: ['metadata'] },
	});
	expect(listed).toHaveLength(201);
	expect(new Set(listed.map(({ metadata }) => inside(metadata, 'Scene')))).toEqual(
		new Set(['Scene 9']),
	);
});
