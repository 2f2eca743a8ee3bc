import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { resourceMapping } from '../../../nodes/FrameIo/locate/custom-fields';
import { fake } from '../support/fake';
import { nodeWith, type Answer } from '../support/frame-io';

const page = (data: unknown[]): Answer => ({ statusCode: 200, body: { data, links: {} } });

const FIELDS = [
	{ id: 'field-1', name: 'Status', field_type: 'select', mutable: true },
	{ id: 'field-2', name: 'Frame Rate', field_type: 'number', mutable: false },
	{ id: 'field-3', name: 'Reviewer', field_type: 'user_single', mutable: true },
	{ id: 'field-4-long', name: 'Note', field_type: 'text', mutable: true },
	{ id: 'field-5-long', name: 'Note', field_type: 'long_text', mutable: true },
].map((field) => ({
	...field,
	field_configuration: {
		options: [{ id: 'option-1', display_name: 'Approved' }],
		member_options_type: 'all_project_members',
		custom_members: [],
	},
}));

/** The fields that the resource mapper shows. */
async function shown(users: Answer) {
	const functions = fake<ILoadOptionsFunctions>({
		getNode: () => nodeWith(),
		getCredentials: async () => ({ environment: 'production' }),
		getCurrentNodeParameter: (name: string) => (name === 'accountId' ? 'account-1' : ''),
		helpers: {
			httpRequestWithAuthentication: async (_, { url }) => {
				if (url.endsWith('/field_definitions')) return page(FIELDS);
				return url.endsWith('/users') ? users : page([{ id: 'group-1', name: 'Graders' }]);
			},
		},
	});
	const { fields } = await resourceMapping.getCustomFields.call(functions);
	return fields;
}

const everybody = page([
	{ role: 'admin', user: { id: 'user-1', name: 'Erin', email: 'e@x.example' } },
]);

test('the fields whose values can be set are shown, each with the input of its type', async () => {
	expect(await shown(everybody)).toMatchObject([
		{
			id: 'field-1',
			displayName: 'Status',
			type: 'options',
			options: [{ name: 'Approved', value: 'option-1' }],
		},
		{
			id: 'field-3',
			displayName: 'Reviewer',
			type: 'options',
			options: [
				{ name: 'Erin', value: 'user-1' },
				{ name: 'Graders', value: 'group-1' },
			],
		},
		{ displayName: 'Note (field-4-)', type: 'string' },
		{ displayName: 'Note (field-5-)', type: 'string' },
	]);
});

test('whoever may not list people can still set all fields, people by text', async () => {
	const fields = await shown({ statusCode: 403, body: { errors: [{ detail: 'Forbidden' }] } });
	expect(fields).toHaveLength(4);
	expect(fields[1]).toMatchObject({ displayName: 'Reviewer', type: 'string' });
	expect(fields[1]).not.toHaveProperty('options');
});
