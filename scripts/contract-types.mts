// Generates the TypeScript types of the contract. With --check it writes nothing and fails when they are out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { Validator } from '@seriousme/openapi-schema-validator';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../contract/frameio-v4.openapi.yaml', import.meta.url);
const types = new URL('../contract/frameio-v4.d.ts', import.meta.url);

const header = `/**
 * Types of the Frame.io V4 API, generated from frameio-v4.openapi.yaml by \`npm run contract:types\`.
 * Do not edit: change the contract and generate again.
 */

`;

const { valid, errors } = await new Validator().validate(await readFile(contract, 'utf8'));
if (!valid) {
	process.stderr.write(
		`The contract is not a valid OpenAPI document:\n${JSON.stringify(errors, null, 2)}\n`,
	);
	process.exit(1);
}

const generated = header + astToString(await openapiTS(contract));

if (!process.argv.includes('--check')) {
	await writeFile(types, generated);
} else if ((await readFile(types, 'utf8').catch(() => '')) !== generated) {
	process.stderr.write(
		'contract/frameio-v4.d.ts does not match the contract. Run `npm run contract:types` and commit the result.\n',
	);
	process.exit(1);
}
