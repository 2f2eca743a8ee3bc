import type { IDataObject } from 'n8n-workflow';

import { router } from '../../nodes/FrameIo/actions/router.js';
import { FrameIo } from '../../nodes/FrameIo/FrameIo.node.js';
import type { Contract } from '../../test/contract/support/contract.mjs';
import { observe, type Variant } from '../../test/contract/support/frame-io-by-contract.mjs';
import type { OfferedOperation } from '../../test/contract/support/operations.js';
import { parameterSets } from '../../test/contract/support/parameter-sets.js';
import { executionOf } from '../../test/unit/support/execute-functions.js';

const { description } = new FrameIo();

/** Time stands still, so that what is written does not depend on how long it took. */
function atOneMoment<Result>(doIt: () => Promise<Result>): Promise<Result> {
	const now = Date.now;
	Date.now = () => Date.UTC(2026, 10, 24, 17);
	return doIt().finally(() => {
		Date.now = now;
	});
}

/**
 * What an operation gives back with nothing filled in that may stay empty, once for each way to use it, when Frame.io
 * answers as the contract shows it.
 */
export async function outputsOf(
	contract: Contract,
	{ resource, operation, definition }: OfferedOperation,
	variant: Variant,
): Promise<IDataObject[]> {
	const sets = parameterSets(description, resource, operation).filter(
		({ everything }) => !everything,
	);
	const outputs: IDataObject[] = [];
	for (const { values } of sets) {
		const { functions } = executionOf({
			description,
			parameters: values,
			binary: { bytes: Buffer.from('bytes'), fileName: 'trailer.mp4' },
			answer: (request) => {
				const { observation, answer } = observe(contract, request, variant);
				// What it needs on its way is there in full.
				const isOwn = definition.endpoints.some((endpoint) => endpoint === observation.endpoint);
				return isOwn ? answer : observe(contract, request, 'filled').answer;
			},
		});
		const [items = []] = await atOneMoment(async () => await router.call(functions));
		outputs.push(...items.map(({ json }) => json));
	}
	return outputs;
}
