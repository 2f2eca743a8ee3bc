import { largestPage } from '../../nodes/FrameIo/transport/paginate';
import type { ListEndpoint } from '../../nodes/FrameIo/transport/contract';
import { eventOptions } from '../../nodes/FrameIo/trigger/events';
import { NOT_YET } from './not-yet';
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
const experimental = OFFERED.filter(({ definition }) => definition.name.endsWith('(Experimental)'));
const excused: string[] = NOT_YET.flatMap(({ endpoints }) => endpoints);

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
		const named = experimental.flatMap(({ definition }) => definition.endpoints);
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

	test('has no stable endpoint that is neither offered nor listed with a reason', () => {
		const missing = stable.filter(
			(endpoint) => !offered.has(endpoint) && !excused.includes(endpoint),
		);
		expect(missing).toEqual([]);
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

describe('the list of what is not offered yet', () => {
	test('gives a reason for each endpoint', () => {
		for (const { reason, endpoints } of NOT_YET) {
			expect(reason).not.toBe('');
			expect(endpoints).not.toEqual([]);
		}
	});

	test('names no endpoint twice', () => {
		expect(excused).toHaveLength(new Set(excused).size);
	});

	test('names no endpoint that is offered by now', () => {
		expect(excused.filter((endpoint) => offered.has(endpoint))).toEqual([]);
	});

	test('names no endpoint that is not stable', () => {
		expect(excused.filter((endpoint) => !stable.includes(endpoint))).toEqual([]);
	});
});
