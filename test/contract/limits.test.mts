import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

import { ROOT } from '../../harness/paths.mjs';
import { limitsTable } from '../../scripts/limits/table.mjs';
import { readContract } from './support/contract.mjs';

test('the nodes begin with the limits that the contract has', async () => {
	const { operations } = await readContract();
	const file = join(ROOT, 'nodes', 'FrameIo', 'pacing', 'limits.ts');
	expect(await readFile(file, 'utf8')).toBe(limitsTable(operations.values()));
});

test('a limit that most endpoints of its method have is left out, any other is there', () => {
	const operation = (endpoint: string, calls: number, perSeconds: number) => ({
		endpoint,
		stable: true,
		experimental: false,
		parameters: [],
		body: undefined,
		success: { status: 200, example: {}, filled: {}, empty: {}, other: {} },
		limit: { calls, perSeconds },
		isList: false,
	});
	const table = limitsTable([operation('GET /a', 100, 60), operation('GET /b', 5, 1)]);
	expect(table).not.toContain("'GET /a'");
	expect(table).toContain("'GET /b': [5, 1],");
});
