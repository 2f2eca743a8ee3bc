// Writes what can be told from the node's description and the contract: a page for each resource, and the output schemas
// that n8n's editor shows before a node has run. With --check it writes nothing and fails when they are out of date.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { ROOT } from '../harness/paths.mjs';
import { readContract } from '../test/contract/support/contract.mjs';
import { OFFERED } from '../test/contract/support/operations.js';
import { schemaOf } from './reference/output-schema.mjs';
import { outputsOf } from './reference/outputs.mjs';
import { resourcePage, type ShownOperation } from './reference/page.mjs';

const PAGES = join(ROOT, 'docs', 'nodes', 'frameio');
const SCHEMAS = join(ROOT, 'nodes', 'FrameIo', '__schema__');
/** n8n looks for the version of the node in three numbers. */
const VERSION = 'v1.0.0';

/** Any request has any output. */
const WITHOUT_EXAMPLE = new Set(['api.call']);
/** One field for each custom field of the account: no schema would be true. */
const WITHOUT_SCHEMA = new Set(['api.call', 'metadata.get']);

const contract = await readContract();
const files = new Map<string, string>();
const shown = new Map<string, ShownOperation[]>();
for (const offered of OFFERED) {
	const { resource, operation } = offered;
	const name = `${resource}.${operation}`;
	const filled = WITHOUT_EXAMPLE.has(name) ? [] : await outputsOf(contract, offered, 'filled');
	const page = shown.get(resource) ?? [];
	shown.set(resource, [...page, { ...offered, example: filled[0] }]);
	if (WITHOUT_SCHEMA.has(name)) continue;
	const schema = schemaOf([
		...filled,
		...(await outputsOf(contract, offered, 'other')),
		...(await outputsOf(contract, offered, 'empty')),
	]);
	await add(
		join(SCHEMAS, VERSION, resource, `${operation}.json`),
		JSON.stringify({ ...schema, version: 1 }),
	);
}
for (const [resource, operations] of shown) {
	const name = resource.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
	await add(join(PAGES, `${name}.md`), resourcePage(contract, operations));
}

const stale = [...(await changed()), ...(await leftOver())];
if (process.argv.includes('--check')) {
	for (const file of stale) process.stderr.write(`${relative(ROOT, file)} is out of date.\n`);
	if (stale.length > 0) {
		process.stderr.write('Run `npm run docs:reference` and commit the result.\n');
		process.exitCode = 1;
	}
} else {
	for (const file of stale) {
		const text = files.get(file);
		if (text === undefined) await rm(file);
		else {
			await mkdir(dirname(file), { recursive: true });
			await writeFile(file, text);
		}
	}
	process.stdout.write(`${files.size} files, ${stale.length} of them changed\n`);
}

async function add(file: string, text: string): Promise<void> {
	files.set(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

async function changed(): Promise<string[]> {
	const outdated: string[] = [];
	for (const [file, text] of files) {
		if ((await readFile(file, 'utf8').catch(() => undefined)) !== text) outdated.push(file);
	}
	return outdated;
}

/** Files of operations and resources that are no more. */
async function leftOver(): Promise<string[]> {
	const all = await Promise.all(
		[PAGES, SCHEMAS].map(async (folder) => {
			const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
			return found.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []));
		}),
	);
	return all.flat().filter((file) => !files.has(file));
}
