import { NodeOperationError } from 'n8n-workflow';
import { router } from '../../nodes/FrameIo/actions/router';
import { FrameIo } from '../../nodes/FrameIo/FrameIo.node';
import { executionOf } from '../unit/support/execute-functions';
import type { Contract } from './support/contract.mjs';
import type { Observation } from './support/frame-io-by-contract.mjs';
import { OFFERED, type OfferedOperation } from './support/operations';
import { parameterSets, type ParameterSet } from './support/parameter-sets';

const { description } = new FrameIo();

/** Asked by the node itself, for any operation: the only account, and the top-level folder of a project. */
const SHARED_ENDPOINTS = [
	'GET /v4/accounts',
	'GET /v4/accounts/{account_id}/projects/{project_id}',
];

let contract: Contract;
let contractModule: typeof import('./support/contract.mjs');
let frameIo: typeof import('./support/frame-io-by-contract.mjs');

beforeAll(async () => {
	contractModule = await import('./support/contract.mjs');
	frameIo = await import('./support/frame-io-by-contract.mjs');
	contract = await contractModule.readContract();
});

async function run(values: ParameterSet['values']) {
	const observations: Observation[] = [];
	const running = executionOf({
		description,
		parameters: values,
		binary: { bytes: Buffer.from('bytes'), fileName: 'trailer.mp4' },
		answer: (request) => {
			const { observation, answer } = frameIo.observe(contract, request);
			observations.push(observation);
			return answer;
		},
	});
	const outcome = await router.call(running.functions).then(
		([items = []]) => ({ succeeded: true, items, failure: undefined }),
		(failure: unknown) => ({ succeeded: false, items: [], failure }),
	);
	return { ...outcome, observations };
}

function setsOf({ resource, operation }: OfferedOperation): ParameterSet[] {
	return parameterSets(description, resource, operation);
}

/** API > Call takes any path, so there is no contract to hold it against; test/engine/api.test.mts has its promises. */
const TYPED = OFFERED.filter(({ resource }) => resource !== 'api');

describe.each(TYPED)('$title', (offered) => {
	const { definition } = offered;
	const sets = setsOf(offered);

	test.each(sets.filter(({ everything }) => !everything))(
		'sends what the contract allows, filled in with $title',
		async ({ values }) => {
			const result = await run(values);
			expect(result.failure).toBeUndefined();
			expect(result.observations).not.toEqual([]);
			expect(result.observations.flatMap(({ objections }) => objections)).toEqual([]);
		},
	);

	test('sends what the contract allows with everything filled in', async () => {
		let accepted = 0;
		for (const { values } of sets.filter(({ everything }) => everything)) {
			const result = await run(values);
			expect(result.observations.flatMap(({ objections }) => objections)).toEqual([]);
			if (!result.succeeded) {
				// Some values exclude each other; then the node must say so before it sends anything.
				expect(result.failure).toBeInstanceOf(NodeOperationError);
				expect(result.observations).toEqual([]);
			} else {
				accepted++;
			}
		}
		expect(accepted).toBeGreaterThan(0);
	});

	test('pairs what Frame.io answers with the item', async () => {
		const [set] = sets;
		const { items } = await run(set?.values ?? {});
		expect(items.length).toBeGreaterThan(0);
		for (const { json, pairedItem } of items) {
			expect(pairedItem).toEqual({ item: 0 });
			expect(Object.keys(json).length).toBeGreaterThan(0);
		}
	});

	test('is simplified to ten fields at most, none of which holds others', async () => {
		// Metadata > Get has one field for each custom field of the account, however many those are.
		const isSimplified = definition.properties.some(({ name }) => name === 'simplify');
		if (!isSimplified || offered.resource === 'metadata') return;
		for (const { values } of sets.filter(({ everything }) => !everything)) {
			const { items } = await run(values);
			expect(items).not.toEqual([]);
			for (const { json } of items) {
				expect(Object.keys(json).length).toBeLessThanOrEqual(10);
				const nested = Object.values(json).filter(
					(value) => typeof value === 'object' && value !== null,
				);
				expect(nested).toEqual([]);
			}
		}
	});

	test('calls the endpoints that it declares, and no others', async () => {
		const called = new Set<string>();
		for (const { values } of sets) {
			const { observations } = await run(values);
			for (const { endpoint } of observations) called.add(endpoint);
		}
		const undeclared = [...called].filter(
			(endpoint) =>
				![...definition.endpoints, ...(definition.alsoCalls ?? [])].some(
					(declared) => declared === endpoint,
				) && !SHARED_ENDPOINTS.includes(endpoint),
		);
		expect(undeclared).toEqual([]);
		const uncalled = definition.endpoints.filter((endpoint) => !called.has(endpoint));
		expect(uncalled).toEqual([]);
	});
});

describe('the account', () => {
	const inAccount = TYPED.filter(({ definition }) =>
		definition.properties.some(({ name }) => name === 'accountId'),
	);
	const chosen = { accountId: { __rl: true, mode: 'id', value: 'account-1' } };

	test.each(inAccount)('is asked for by $title only when none is chosen', async (offered) => {
		const [least] = setsOf(offered);
		const endpointsFor = async (values: ParameterSet['values']) =>
			(await run({ ...least?.values, ...values })).observations.map(({ endpoint }) => endpoint);
		const withAccount = await endpointsFor(chosen);
		expect(withAccount).not.toContain('GET /v4/accounts');
		expect(await endpointsFor({ accountId: '' })).toEqual(['GET /v4/accounts', ...withAccount]);
	});
});

describe('objectionsTo', () => {
	const objections = (
		endpoint: string,
		request: { query?: object; body?: unknown },
		headers = {},
	) => {
		const operation = contract.operations.get(endpoint);
		if (!operation) throw new Error(`The contract has no ${endpoint}`);
		const path = new Map(
			operation.parameters.flatMap(({ name, in: place }) =>
				place === 'path' ? [[name, 'id'] as const] : [],
			),
		);
		const { query = {}, body } = request;
		return contractModule.objectionsTo(operation, { path, query: { ...query }, headers, body });
	};
	const CREATE = 'POST /v4/accounts/{account_id}/files/{file_id}/comments';
	const LIST = 'GET /v4/accounts/{account_id}/files/{file_id}/comments';
	const AUDIT = 'GET /v4/accounts/{account_id}/audit_logs';

	test('has none to a right request', () => {
		expect(objections(CREATE, { body: { data: { text: 'x', timestamp: '00:00:05:12' } } })).toEqual(
			[],
		);
		expect(objections(LIST, { query: { include: 'owner,replies', page_size: 100 } })).toEqual([]);
	});

	test.each<[string, string, { query?: object; body?: unknown }]>([
		['a field that Frame.io does not know', CREATE, { body: { data: { text: 'x', colour: 1 } } }],
		['a missing field', CREATE, { body: { data: {} } }],
		['a missing body', CREATE, {}],
		['a body where none belongs', LIST, { body: {} }],
		['a parameter that Frame.io does not know', LIST, { query: { colour: 1 } }],
		['a value that is not among the choices', LIST, { query: { sort: 'colour_asc' } }],
		['a value of a list that is not among the choices', LIST, { query: { include: 'owner,x' } }],
		['a page that is too large', LIST, { query: { page_size: 101 } }],
		['a page size that is no number', LIST, { query: { page_size: NaN } }],
	])('has some to %s', (_, endpoint, request) => {
		expect(objections(endpoint, request)).not.toEqual([]);
	});

	test('reads the filters of a query as one object', () => {
		const toFilters = (query: object) => objections(AUDIT, { query }, { 'api-version': '4.0' });
		expect(toFilters({ 'filters[to_date]': '2026-11-24', include: 'user' })).toEqual([]);
		expect(toFilters({ 'filters[to_date]': 'today' })).toHaveLength(1);
		expect(toFilters({ 'filters[colour]': 'red' })).toHaveLength(1);
	});
});
