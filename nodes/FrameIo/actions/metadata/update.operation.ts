import type { IDataObject } from 'n8n-workflow';
import { CUSTOM_FIELDS_ENDPOINT, holdsPeople, type CustomField } from '../../locate/custom-fields';
import { distinctlyNamed, oneNamed } from '../../locate/named';
import { PEOPLE_ENDPOINTS } from '../../locate/people';
import { batchesOf, inBatches, LARGEST_BATCH } from '../batches';
import type { Call } from '../call';
import { account, project } from '../fields/locators';
import { operation } from '../operation';
import { enteredByHand, isAutomatic } from './mapped-fields';
import { isEmpty, wireValue } from './wire-values';

const ENDPOINT = 'PATCH /v4/accounts/{account_id}/projects/{project_id}/metadata/values';

export const updateMetadata = operation({
	name: 'Update',
	action: 'Update metadata',
	description: 'Set or clear the values of fields, on one file or on many',
	inOrder: true,
	endpoints: [ENDPOINT],
	alsoCalls: [CUSTOM_FIELDS_ENDPOINT, ...PEOPLE_ENDPOINTS],
	properties: [
		account,
		project,
		{
			displayName: 'Files',
			name: 'fileIds',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 5a89a9fb-0900-4b23-826b-127b90e4db4c',
			description:
				'IDs or links of files of the project, with commas. An expression may give a list.',
		},
		{
			displayName: 'Fields',
			name: 'fields',
			type: 'resourceMapper',
			noDataExpression: true,
			required: true,
			default: { mappingMode: 'defineBelow', value: null },
			description: 'A field that is added and left empty is cleared',
			typeOptions: {
				loadOptionsDependsOn: ['accountId.value', 'projectId.value'],
				resourceMapper: {
					resourceMapperMethod: 'getCustomFields',
					// The editor shows no fields in the mode 'update' unless one of them can be matched on.
					mode: 'add',
					valuesLabel: 'Values to Set',
					fieldWords: { singular: 'field', plural: 'fields' },
					// Fields that nobody has added must not be cleared.
					addAllFields: false,
					supportAutoMap: true,
				},
			},
		},
	],
	async run(call) {
		const projectId = await call.id('projectId');
		const fileIds = await call.ids('fileIds');
		const values = await valuesFor(call);
		return await inBatches(call, fileIds, { done: 'updated' }, async (someFiles) => {
			// One request takes as many values as files.
			for (const someValues of batchesOf(values)) {
				await call.send(ENDPOINT, {
					path: { project_id: projectId },
					body: { data: { file_ids: someFiles, values: someValues } },
				});
			}
			return someFiles.map(updated);
		});
	},
	async part(call) {
		const projectId = await call.id('projectId');
		const ids = await call.ids('fileIds');
		const values = await valuesFor(call);
		if (values.length > LARGEST_BATCH) return undefined;
		return {
			ids,
			same: { projectId, values },
			async send(fileIds) {
				await call.send(ENDPOINT, {
					path: { project_id: projectId },
					body: { data: { file_ids: fileIds, values } },
				});
				return new Map(fileIds.map((id) => [id, updated(id)]));
			},
		};
	},
});

function updated(fileId: string): IDataObject {
	return { file_id: fileId, updated: true };
}

/** The values of the item in the form that Frame.io takes, all checked before the first is sent. */
async function valuesFor(call: Call<'fields'>) {
	const parameter: unknown = call.functions.getNodeParameter('fields', call.itemIndex);
	const known = await call.activeFields();
	const settable = known.filter(({ mutable }) => mutable);
	const given = isAutomatic(parameter)
		? inputOf(call, settable)
		: [...enteredByHand(parameter)].map(([entry, value]) => ({
				field: settableField(call, entry, known),
				value,
			}));
	if (given.length === 0) {
		throw call.problem(
			'No values to set were given',
			`Add a field in 'Fields', or name the fields of the item like those of Frame.io: ${names(settable)}.`,
		);
	}
	const needsPeople = given.some(({ field, value }) => holdsPeople(field) && !isEmpty(value));
	const people = needsPeople ? await call.people() : [];
	const timezone = call.functions.getTimezone();
	return given.map(({ field, value }) => ({
		field_definition_id: field.id,
		value: wireValue(field, value, { people, timezone, reject: call.reject }),
	}));
}

function settableField(call: Call, entry: string, known: readonly CustomField[]): CustomField {
	const words = { thing: 'field', place: 'This account' };
	const field = oneNamed(entry, known, words, call.reject);
	if (field.mutable) return field;
	const settable = known.filter(({ mutable }) => mutable);
	throw call.problem(
		`'${field.name}' is filled in by Frame.io and cannot be set`,
		`Use one of: ${names(settable)}.`,
	);
}

/** What the input item has under the names or IDs of fields. Everything else in it is not meant for Frame.io. */
function inputOf(call: Call, settable: readonly CustomField[]) {
	const item: IDataObject = call.functions.getInputData()[call.itemIndex]?.json ?? {};
	const words = { thing: 'field', place: 'This account' };
	return Object.entries(item)
		.filter(([key, value]) => {
			return value !== undefined && settable.some(({ id, name }) => key === id || key === name);
		})
		.map(([key, value]) => ({ field: oneNamed(key, settable, words, call.reject), value }));
}

function names(fields: readonly CustomField[]): string {
	return distinctlyNamed(fields)
		.map(({ name }) => name)
		.join(', ');
}
