import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';

import { asJson, median, report } from '../../bench/figures.mjs';
import {
	countOperations,
	defaultVersion,
	kibibytes,
	loadFigures,
} from '../../bench/load-figures.mjs';

function options(
	name: string,
	values: string[],
	show?: Record<string, Array<string | number>>,
): INodeProperties {
	return {
		displayName: name,
		name,
		type: 'options',
		options: values.map((value) => ({ name: value, value })),
		default: values[0] ?? '',
		...(show && { displayOptions: { show } }),
	};
}

function node(
	properties: INodeProperties[],
	more: Partial<INodeTypeDescription> = {},
): INodeTypeDescription {
	return {
		displayName: 'Node',
		name: 'node',
		group: [],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: [],
		properties,
		...more,
	};
}

describe('counting operations', () => {
	test('adds up the lists of all resources', () => {
		const description = node([
			options('resource', ['file', 'folder', 'user']),
			options('operation', ['copy', 'get'], { resource: ['file'] }),
			options('operation', ['get'], { resource: ['folder'] }),
		]);
		expect(countOperations(description)).toBe(3);
	});

	test('counts a list that several resources share once for each', () => {
		const description = node([
			options('resource', ['file', 'folder']),
			options('operation', ['copy', 'get', 'move'], { resource: ['file', 'folder'] }),
		]);
		expect(countOperations(description)).toBe(6);
	});

	test('counts an operation once where two lists have it', () => {
		const description = node([
			options('resource', ['file']),
			options('operation', ['copy', 'get'], { resource: ['file'] }),
			options('operation', ['get', 'move'], { resource: ['file'] }),
		]);
		expect(countOperations(description)).toBe(3);
	});

	test('takes the lists of a node without resources', () => {
		expect(countOperations(node([options('operation', ['a', 'b'])]))).toBe(2);
		expect(countOperations(node([options('mode', ['a', 'b'])]))).toBe(0);
	});

	test('leaves out what is shown in other versions only', () => {
		const description = node(
			[
				options('operation', ['old', 'older'], { '@version': [1, 2] }),
				options('operation', ['new'], { '@version': [3] }),
			],
			{ version: [1, 2, 3], defaultVersion: 3 },
		);
		expect(countOperations(description)).toBe(1);
	});
});

describe('the version that counts', () => {
	const [old, current, other] = [
		node([], { name: 'drive', version: [1, 2], defaultVersion: 3 }),
		node([], { name: 'drive', version: 3, defaultVersion: 3 }),
		node([], { name: 'driveTrigger' }),
	];

	test('is the default one of the node with the name', () => {
		expect(defaultVersion([old, other, current], 'drive')).toBe(current);
	});

	test('is the only one of a node without versions', () => {
		expect(defaultVersion([old, current, other], 'driveTrigger')).toBe(other);
	});

	test('must be there', () => {
		expect(() => defaultVersion([old, current, other], 'slack')).toThrow(
			'No node is called slack. Loaded were: drive, driveTrigger.',
		);
	});
});

describe('the figures of loading', () => {
	const own = {
		milliseconds: [30, 10, 20],
		description: node([options('operation', ['a', 'b', 'c', 'd', 'e'])], { displayName: 'Ä' }),
	};
	const drive = {
		key: 'drive',
		title: 'Google Drive',
		loaded: {
			milliseconds: [12, 5, 4],
			description: node([options('operation', ['a', 'b'])]),
		},
	};
	const values = Object.fromEntries(
		loadFigures(own, [drive]).map(({ name, value }) => [name, value]),
	);

	test('have the ratio per operation, each taken within one round', () => {
		// 6/6, 2/2.5 and 4/2: the medians alone would give 4/2.5.
		expect(values['load.ms_per_operation.vs_drive']).toBe(1);
	});

	test('have median time, size and number of operations of both nodes', () => {
		expect(values).toMatchObject({
			'load.ms': 20,
			'load.operations': 5,
			'load.drive.ms': 5,
			'load.drive.operations': 2,
		});
		expect(values['load.description_kib']).toBe(kibibytes(own.description));
	});

	test('measure the description in bytes, not in characters', () => {
		expect(kibibytes(own.description) * 1024).toBe(JSON.stringify(own.description).length + 1);
	});

	test('are a list as JSON, and one line each for people', () => {
		const figures = loadFigures(own, [drive]);
		expect(JSON.parse(asJson(figures))).toContainEqual({
			name: 'load.ms',
			value: 20,
			unit: 'ms',
			better: 'lower',
		});
		expect(report(figures).trimEnd().split('\n')).toHaveLength(figures.length);
	});
});

describe('the median', () => {
	test.each([
		[[3, 1, 2], 2],
		[[4, 1, 3, 2], 2.5],
		[[7], 7],
	])('of %j is %d', (all, middle) => {
		expect(median(all)).toBe(middle);
	});
});
