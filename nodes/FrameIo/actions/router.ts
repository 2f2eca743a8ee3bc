import type {
	IExecuteFunctions,
	INodeExecutionData,
	NodeApiError,
	NodeOperationError,
} from 'n8n-workflow';
import { asNodeError } from '../transport/errors';
import { Call } from './call';
import { ItemWithFiles } from './operation';
import { findOperation } from './registry';
import { Run } from './run';

/**
 * Runs the chosen operation for every input item, in order. The only loop over items in the package.
 *
 * Each output item is paired with its input item. With Continue On Fail an item that fails gives one item
 * `{ error }`, and the others go on.
 */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const operation = findOperation(
		this,
		String(this.getNodeParameter('resource', 0)),
		String(this.getNodeParameter('operation', 0)),
	);
	const run = new Run(this);
	const output: INodeExecutionData[] = [];

	for (let itemIndex = 0; itemIndex < this.getInputData().length; itemIndex++) {
		const pairedItem = { item: itemIndex };
		try {
			const result = await operation.run(new Call(run, itemIndex, operation.properties));
			for (const each of Array.isArray(result) ? result : [result]) {
				const item = each instanceof ItemWithFiles ? { ...each } : { json: each };
				output.push({ ...item, pairedItem });
			}
		} catch (thrown) {
			const error = asNodeError(this.getNode(), thrown, itemIndex);
			if (!this.continueOnFail()) throw error;
			output.push({ json: { error: inOneSentence(error) }, pairedItem });
		}
	}
	return [output];
}

/** What happened and what to do, for whoever reads only the output. */
function inOneSentence({ message, description }: NodeApiError | NodeOperationError): string {
	if (!description) return message;
	return /[.!?]$/.test(message) ? `${message} ${description}` : `${message}. ${description}`;
}
