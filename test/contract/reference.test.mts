import { describe, expect, test } from '@jest/globals';
import type { INodeProperties } from 'n8n-workflow';

import { schemaOf } from '../../scripts/reference/output-schema.mjs';
import { parameterRows } from '../../scripts/reference/parameters.mjs';

describe('the output schema', () => {
	test('has the fields of all values, with null as their last type, because n8n shows the first', () => {
		const values = [
			{ id: 'a', size: 1, note: null },
			{ id: 'b', size: 2.5, note: 'x' },
		];
		expect(schemaOf(values)).toEqual({
			type: 'object',
			properties: {
				id: { type: 'string' },
				size: { type: 'number' },
				note: { type: ['string', 'null'] },
			},
		});
	});

	test('describes the entries of lists, and of empty lists nothing', () => {
		expect(schemaOf([[{ ok: true }], []])).toEqual({
			type: 'array',
			items: { type: 'object', properties: { ok: { type: 'boolean' } } },
		});
		expect(schemaOf([[]])).toEqual({ type: 'array' });
	});
});

describe('the table of parameters', () => {
	const position: INodeProperties = {
		displayName: 'Position',
		name: 'position',
		type: 'options',
		options: [
			{ name: 'Frame', value: 'frame' },
			{ name: 'Whole File', value: 'file' },
		],
		default: 'file',
	};

	test('names choices, defaults and conditions in the words of the editor', () => {
		const frame: INodeProperties = {
			displayName: 'Frame',
			name: 'frame',
			type: 'number',
			required: true,
			typeOptions: { minValue: 0 },
			displayOptions: { show: { position: ['frame'] } },
			default: 0,
			description: 'Number of the frame',
		};
		expect(parameterRows([position, frame])).toEqual([
			{ name: 'Position', text: 'One of: _Frame_, _Whole File_ (at first).' },
			{
				name: 'Frame',
				text: 'Number of the frame. From 0. At first 0. Required. With Position: Frame.',
			},
		]);
	});

	test('shows what lies in a collection with the name of that', () => {
		const options: INodeProperties = {
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			default: {},
			options: [
				{
					displayName: 'Sort',
					name: 'sort',
					type: 'boolean',
					default: true,
					displayOptions: { show: { '/position': ['file'] } },
				},
			],
		};
		expect(parameterRows([position, options])[1]).toEqual({
			name: 'Options → Sort',
			text: 'When added on. With Position: Whole File.',
		});
	});
});
