import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { Json } from '../../../harness/json.mjs';
import { ROOT } from '../../../harness/paths.mjs';

let measured: Json;

beforeAll(() => {
	const cases = join(ROOT, 'test', 'unit', 'bench', 'peak-growth-cases.mts');
	const output = execFileSync(process.execPath, ['--import', 'tsx', cases], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	measured = Json.parse(output);
});

const mib = (name: string) => ({
	beyond: measured.at(name, 'beyondMib').number(),
	output: measured.at(name, 'outputMib').number(),
});

test('what is let go before the end counts as beyond the result', () => {
	const { beyond, output } = mib('letGo');
	expect(output).toBeGreaterThan(3);
	expect(beyond).toBeGreaterThan(output / 2);
});

test('what is garbage at once does not count', () => {
	const { beyond, output } = mib('garbage');
	expect(output).toBeGreaterThan(3);
	expect(beyond).toBeLessThan(output / 2);
});
