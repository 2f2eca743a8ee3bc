// Writes how often Frame.io takes what, from the contract, as the nodes need it. With --check it writes nothing and
// fails when that is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from '../harness/paths.mjs';
import { readContract } from '../test/contract/support/contract.mjs';
import { limitsTable } from './limits/table.mjs';

const file = join(ROOT, 'nodes', 'FrameIo', 'pacing', 'limits.ts');
const table = limitsTable((await readContract()).operations.values());

if (!process.argv.includes('--check')) {
	await writeFile(file, table);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== table) {
	process.stderr.write(
		'nodes/FrameIo/pacing/limits.ts does not match the contract. Run `npm run contract:limits` and commit the result.\n',
	);
	process.exitCode = 1;
}
