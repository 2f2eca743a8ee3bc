import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { Ajv2020 } from 'ajv/dist/2020.js';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Json } from '../../harness/json.mjs';

const SCHEMAS = new URL('../../nodes/FrameIo/__schema__/v1.0.0/', import.meta.url);
const ajv = new Ajv2020({ strict: false });

/**
 * Fails when an operation gave back what the schema says otherwise that n8n's editor shows for it. Full replies and
 * items about errors have no schema.
 */
export async function checkOutput(
	{ resource, operation, simplify }: INodeParameters,
	items: readonly IDataObject[],
): Promise<void> {
	const name = `${text(resource)}/${text(operation)}`;
	const file = new URL(`${name}.json`, SCHEMAS);
	if (simplify === false || !existsSync(file)) return;
	const validate = ajv.compile(Json.parse(await readFile(file, 'utf8')).record());
	for (const item of items) {
		if ('error' in item || validate(item)) continue;
		const [problem] = validate.errors ?? [];
		throw new Error(
			`${name} does not fit its output schema: ${problem?.instancePath} ${problem?.message} in ${JSON.stringify(item)}`,
		);
	}
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
