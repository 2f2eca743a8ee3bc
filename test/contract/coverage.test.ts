import { largestPage } from '../../nodes/FrameIo/transport/paginate';
import type { ListEndpoint } from '../../nodes/FrameIo/transport/contract';
import { eventOptions } from '../../nodes/FrameIo/trigger/events';
import type { Contract, ContractOperation } from './support/contract.mjs';
import { OFFERED } from './support/operations';

let contract: Contract;
let stable: string[];

beforeAll(async () => {
	const { readContract } = await import('./support/contract.mjs');
	contract = await readContract();
	stable = [...contract.operations.values()]
		.filter((operation: ContractOperation) => operation.stable)
		.map(({ endpoint }) => endpoint);
});

/** The compiler tells lists by their replies, the contract, as it is read here, by their parameters. */
function isList(endpoint: string): endpoint is ListEndpoint {
	return contract.operations.get(endpoint)?.isList === true;
}

const offered = new Set<string>(OFFERED.flatMap(({ definition }) => definition.endpoints));
const namedExperimental = OFFERED.filter(({ definition }) =>
	definition.name.endsWith('(Experimental)'),
);

describe('the contract', () => {
	test('is read whole', () => {
		expect(contract.operations.size).toBe(105);
		expect(stable).toHaveLength(97);
	});

	test('has every endpoint that an operation calls', () => {
		const called = OFFERED.flatMap(({ definition }) => [
			...definition.endpoints,
			...(definition.alsoCalls ?? []),
		]);
		expect(called.filter((endpoint) => !contract.operations.has(endpoint))).toEqual([]);
	});

	test('has as experimental what the names of the operations call so, and nothing else', () => {
		const named = namedExperimental.flatMap(({ definition }) => definition.endpoints);
		expect(named.filter((endpoint) => stable.includes(endpoint))).toEqual([]);
		const unnamed = [...offered].filter(
			(endpoint) => !stable.includes(endpoint) && !named.some((each) => each === endpoint),
		);
		expect(unnamed).toEqual([]);
	});

	test('has each endpoint in one operation only', () => {
		const all = OFFERED.flatMap(({ definition }) => definition.endpoints);
		expect(all.filter((endpoint, index) => all.indexOf(endpoint) !== index)).toEqual([]);
	});

	test('has no endpoint that is not offered, except what Frame.io has deprecated', () => {
		const missing = [...contract.operations.values()].filter(
			({ endpoint, stable, experimental }) => (stable || experimental) && !offered.has(endpoint),
		);
		expect(missing.map(({ endpoint }) => endpoint)).toEqual([]);
	});

	test('names thirty events, which are those of the trigger', () => {
		const events = contract.values('WebhookEventType');
		expect(events).toHaveLength(30);
		expect(eventOptions.map(({ value }) => value).sort()).toEqual([...events].sort());
	});

	test('takes pages as large as the nodes ask for, and no larger', () => {
		let lists = 0;
		for (const { endpoint, parameters } of contract.operations.values()) {
			if (!isList(endpoint)) continue;
			const largest = parameters.find(({ name }) => name === 'page_size')?.maximum;
			expect([endpoint, largestPage(endpoint)]).toEqual([endpoint, largest]);
			lists++;
		}
		expect(lists).toBeGreaterThan(20);
	});
});
