import { beforeAll, describe, expect, test } from '@jest/globals';
import { handlers } from '../../sandbox/api/handlers.mjs';
import { loadContract, type Operation } from '../../sandbox/contract.mjs';

let operations: Operation[];

beforeAll(async () => {
	({ operations } = await loadContract());
});

const built = new Set<string>(Object.keys(handlers));

describe('the operations of the contract', () => {
	test('are 98 stable and 7 experimental ones', () => {
		const experimental = operations.filter(({ parameters }) =>
			parameters.some(
				({ name, schema }) =>
					name === 'api-version' && JSON.stringify(schema.enum) === '["experimental"]',
			),
		);
		expect([operations.length - experimental.length, experimental.length]).toEqual([98, 7]);
	});

	test('are all built in the sandbox', () => {
		expect(operations.filter(({ id }) => !built.has(id)).map(({ id }) => id)).toEqual([]);
	});

	test('are all that the sandbox can do', () => {
		const ids = new Set<string>(operations.map(({ id }) => id));
		expect([...built].filter((id) => !ids.has(id))).toEqual([]);
	});
});
