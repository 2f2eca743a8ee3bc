import * as fc from 'fast-check';
import {
	NodeHelpers,
	updateDisplayOptions,
	type INodeParameters,
	type INodeProperties,
} from 'n8n-workflow';
import {
	nodeProperties,
	type OperationProperties,
} from '../../../nodes/FrameIo/actions/node-properties';
import { SEEDED } from '../support/properties';

function parameter(name: string, more: Partial<INodeProperties> = {}): INodeProperties {
	return { displayName: name, name, type: 'string', default: '', ...more };
}

function operationOf(
	resource: string,
	operation: string,
	...properties: INodeProperties[]
): OperationProperties {
	return { resource, operation, properties };
}

/** What n8n shows: a parameter at a time, for the values that it fills in itself. */
function shown(properties: INodeProperties[], values: INodeParameters): INodeProperties[] {
	const node = { typeVersion: 1 };
	const all = NodeHelpers.getNodeParameters(properties, values, true, true, node, null) ?? {};
	return properties.filter((each) =>
		NodeHelpers.displayParameter({ ...all, ...values }, each, node, null),
	);
}

/** The parameters as their operation has them. */
function withoutPlace(properties: INodeProperties[]): INodeProperties[] {
	return properties.map(({ displayOptions, ...property }) => {
		const show = { ...displayOptions?.show };
		delete show.resource;
		delete show.operation;
		const own = {
			...(Object.keys(show).length > 0 && { show }),
			...(displayOptions?.hide && { hide: displayOptions.hide }),
		};
		return Object.keys(own).length > 0 ? { ...property, displayOptions: own } : property;
	});
}

/** One list where nothing is shared: what the merged one must not differ from. */
function unmerged(operations: OperationProperties[]): INodeProperties[] {
	return operations.flatMap(({ resource, operation, properties }) =>
		updateDisplayOptions(
			{ show: { resource: [resource], operation: [operation] } },
			structuredClone(properties),
		),
	);
}

const resourceAndOperation = [parameter('resource'), parameter('operation')];

const POOL: INodeProperties[] = [
	parameter('flag', { type: 'boolean', default: false }),
	...['a', 'b', 'c', 'd'].flatMap((name) => [
		parameter(name),
		parameter(name, { description: 'Another one' }),
		parameter(name, { displayOptions: { show: { flag: [true] } } }),
		parameter(name, { displayOptions: { hide: { flag: [true] } } }),
	]),
];

/** Parameters with different names; conditions are about parameters of the same operation, as in real ones. */
const propertiesOf = (order: fc.Arbitrary<INodeProperties[]>) =>
	order.map((properties) => {
		const hasFlag = properties.some(({ name }) => name === 'flag');
		const possible = properties.filter(({ displayOptions }) => hasFlag || !displayOptions);
		return possible.filter(
			({ name }, index) => possible.findIndex((each) => each.name === name) === index,
		);
	});

/** Some resources with some of the same operations each. */
const operationsWith = (properties: fc.Arbitrary<INodeProperties[]>) =>
	fc
		.uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't'), fc.constantFrom('get', 'put', 'cut')), {
			selector: (place) => place.join(),
		})
		.chain((places) =>
			fc.tuple(
				...places.map(([resource, operation]) =>
					properties.map((each) => operationOf(resource, operation, ...each)),
				),
			),
		);

const anyOrder = operationsWith(propertiesOf(fc.shuffledSubarray(POOL)));
const oneOrder = operationsWith(propertiesOf(fc.subarray(POOL)));

describe('the parameters of all operations as one list', () => {
	test('show exactly those of each operation, in their order', () => {
		fc.assert(
			fc.property(anyOrder, fc.boolean(), (operations, flag) => {
				const merged = [...resourceAndOperation, ...nodeProperties(operations)];
				for (const { resource, operation, properties } of operations) {
					const values = { resource, operation, flag };
					const own = properties.filter((each) =>
						NodeHelpers.displayParameter(values, each, null, null),
					);
					expect(withoutPlace(shown(merged, values).slice(2))).toEqual(own);
				}
			}),
			{ ...SEEDED, numRuns: 400 },
		);
	});

	test('give the node the same values as a list where nothing is shared', () => {
		fc.assert(
			fc.property(anyOrder, fc.boolean(), (operations, flag) => {
				const lists = [nodeProperties(operations), unmerged(operations)].map((each) => [
					...resourceAndOperation,
					...each,
				]);
				for (const { resource, operation } of operations) {
					const values = { resource, operation, flag, a: '1', b: '2', c: '3', d: '4' };
					for (const withDefaults of [true, false]) {
						const [merged, separate] = lists.map((properties) =>
							JSON.stringify(
								NodeHelpers.getNodeParameters(
									properties,
									values,
									withDefaults,
									false,
									{ typeVersion: 1 },
									null,
								),
							),
						);
						expect(merged).toBe(separate);
					}
				}
			}),
			{ ...SEEDED, numRuns: 200 },
		);
	});

	test('write a parameter once for a resource where the operations agree on the order', () => {
		fc.assert(
			fc.property(oneOrder, (operations) => {
				const places = nodeProperties(operations).flatMap((each) =>
					(each.displayOptions?.show?.resource ?? []).map((resource) =>
						JSON.stringify([resource, withoutPlace([each])]),
					),
				);
				expect(places).toEqual([...new Set(places)]);
			}),
			{ ...SEEDED, numRuns: 400 },
		);
	});

	test('leave the operations as they are', () => {
		fc.assert(
			fc.property(anyOrder, (operations) => {
				const before = structuredClone(operations);
				nodeProperties(operations);
				expect(operations).toEqual(before);
			}),
			{ ...SEEDED, numRuns: 50 },
		);
	});
});

describe('an equal parameter', () => {
	const account = parameter('account');
	const name = parameter('name');
	const places = (properties: INodeProperties[], which: string) =>
		properties
			.filter((each) => each.name === which)
			.map(({ displayOptions }) => displayOptions?.show);

	test('is written once for all operations that have it, across resources', () => {
		const merged = nodeProperties([
			operationOf('file', 'get', account),
			operationOf('file', 'rename', account, name),
			operationOf('folder', 'get', { ...account }),
		]);
		expect(places(merged, 'account')).toEqual([
			{ resource: ['file', 'folder'], operation: ['get', 'rename'] },
		]);
		expect(places(merged, 'name')).toEqual([{ resource: ['file'], operation: ['rename'] }]);
	});

	test('is written again where one condition would show it in an operation without it', () => {
		const merged = nodeProperties([
			operationOf('file', 'get', account),
			operationOf('folder', 'get'),
			operationOf('folder', 'create', account),
			operationOf('file', 'create', account),
		]);
		expect(places(merged, 'account')).toEqual([
			{ resource: ['file'], operation: ['get', 'create'] },
			{ resource: ['folder'], operation: ['create'] },
		]);
	});

	test('is written again where two operations have contrary orders', () => {
		const merged = nodeProperties([
			operationOf('file', 'get', account, name),
			operationOf('file', 'rename', name, account),
		]);
		expect(merged.map((each) => each.name)).toHaveLength(3);
		expect(
			shown(merged, { resource: 'file', operation: 'rename' }).map((each) => each.name),
		).toEqual(['name', 'account']);
	});

	test('keeps its own conditions', () => {
		const limit = parameter('limit', { displayOptions: { show: { returnAll: [false] } } });
		const merged = nodeProperties([
			operationOf('file', 'getAll', limit),
			operationOf('folder', 'getAll', limit),
		]);
		expect(places(merged, 'limit')).toEqual([
			{ returnAll: [false], resource: ['file', 'folder'], operation: ['getAll'] },
		]);
	});

	test('is not one that differs in a word', () => {
		const merged = nodeProperties([
			operationOf('file', 'get', account),
			operationOf('file', 'rename', { ...account, description: 'Another one' }),
		]);
		expect(merged).toHaveLength(2);
	});
});
