// Prints how much of Frame.io V4 the node offers, counted from the contract and the code; fails when something is missing.
import { RESOURCES } from '../nodes/FrameIo/actions/registry.js';
import { readContract, type ContractOperation } from '../test/contract/support/contract.mjs';

/** Endpoints that no operation offers by name, with what people use instead. */
const INSTEAD = new Map([
	[
		'POST /v4/accounts/{account_id}/folders/{folder_id}/files',
		'File > Upload, which calls its two successors; Frame.io has deprecated it',
	],
]);

const offers = new Map<string, string[]>();
for (const { name, operations } of Object.values(RESOURCES)) {
	for (const operation of Object.values(operations)) {
		for (const endpoint of operation.endpoints) {
			offers.set(endpoint, [...(offers.get(endpoint) ?? []), `${name} > ${operation.name}`]);
		}
	}
}

const all = [...(await readContract()).operations.values()];
const missing = [
	...report(
		'stable',
		all.filter(({ experimental }) => !experimental),
	),
	...report(
		'experimental',
		all.filter(({ experimental }) => experimental),
	),
];
const twice = [...offers].filter(([, names]) => names.length > 1);
for (const endpoint of missing) process.stdout.write(`missing  ${endpoint}\n`);
for (const [endpoint, names] of twice) {
	process.stdout.write(`twice    ${endpoint}: ${names.join(', ')}\n`);
}
for (const [endpoint, instead] of INSTEAD) {
	process.stdout.write(`instead  ${endpoint}: ${instead}\n`);
}
process.exitCode = missing.length + twice.length > 0 ? 1 : 0;

/** Says how many are covered; returns those that are not. */
function report(kind: string, operations: ContractOperation[]): string[] {
	const uncovered = operations
		.map(({ endpoint }) => endpoint)
		.filter((endpoint) => !offers.has(endpoint) && !INSTEAD.has(endpoint));
	process.stdout.write(
		`${operations.length - uncovered.length} of ${operations.length} ${kind} operations\n`,
	);
	return uncovered;
}
