import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { Call } from './call';
import { parallelRequests } from './fields/request-options';
import { runGrouped } from './grouped';
import { Outcomes } from './outcomes';
import { inParallel } from './parallel';
import { findOperation } from './registry';
import { Run } from './run';

/**
 * Runs the chosen operation for every input item: one after the other where their order counts, otherwise several at a
 * time, and those that ask for the same in shared requests. The only loop over items in the package.
 *
 * The output is in the order of the items, each output item paired with its input item, as if they had been worked on
 * one after the other. With Continue On Fail an item that fails gives one item `{ error }`, and the others go on.
 */
export async function router(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const { properties, inOrder, neighboursOnly, run, part } = findOperation(
		this,
		String(this.getNodeParameter('resource', 0)),
		String(this.getNodeParameter('operation', 0)),
	);
	const shared = new Run(this);
	const calls = this.getInputData().map((_, index) => new Call(shared, index, properties));
	const outcomes = new Outcomes(this, calls.length);

	if (part && calls.length > 1) {
		await runGrouped({ run, part, neighboursOnly }, calls, outcomes);
	} else {
		const most = inOrder ? 1 : parallelRequests(this);
		const mayStart = (index: number) => outcomes.mayStart(index);
		await inParallel(calls, { most, mayStart }, async (call) => {
			await outcomes.keep(call.itemIndex, async () => await run(call));
		});
	}
	return [outcomes.output()];
}
