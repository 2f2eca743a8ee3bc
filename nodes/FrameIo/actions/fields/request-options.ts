import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { isRecord } from '../../transport/json';
import { CollectionValues } from '../collection-values';
import { field } from '../operation';

const PARALLEL = {
	name: 'parallelRequests',
	label: 'Parallel Requests',
	min: 1,
	max: 20,
	start: 4,
};

/** What every operation has: how its requests are made. */
export const requestOptions = field({
	displayName: 'Request Options',
	name: 'requestOptions',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Parallel Requests',
			name: 'parallelRequests',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 20 },
			default: 4,
			description:
				'Items that are worked on at the same time. What creates or changes something takes them one by one, so that Frame.io has them in their order.',
		},
		{
			displayName: 'Time Limit',
			name: 'timeLimit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 300,
			description:
				"Seconds that one item may take in all to wait for Frame.io's limits and to try requests again. The bytes of uploads and downloads have limits of their own.",
		},
	],
});

/**
 * How many items may be worked on at the same time. All items share that, so the first one says it.
 * @throws NodeOperationError when it is none that can be
 */
export function parallelRequests(functions: IExecuteFunctions): number {
	const values: unknown = functions.getNodeParameter('requestOptions', 0, {});
	const options = new CollectionValues(
		isRecord(values) ? values : {},
		(message, description) => new NodeOperationError(functions.getNode(), message, { description }),
	);
	return options.integer(PARALLEL.name, PARALLEL.label, PARALLEL) ?? PARALLEL.start;
}
