import { RESOURCES } from '../../../nodes/FrameIo/actions/registry';
import type { Operation } from '../../../nodes/FrameIo/actions/operation';

export interface OfferedOperation {
	/** As in the editor, e.g. `Comment > Get Many`. */
	title: string;
	resource: string;
	resourceName: string;
	operation: string;
	definition: Operation;
}

/** Every operation that the node offers. */
export const OFFERED: OfferedOperation[] = Object.entries(RESOURCES).flatMap(
	([resource, { name, operations }]) =>
		Object.entries<Operation>(operations).map(([operation, definition]) => ({
			title: `${name} > ${definition.name}`,
			resource,
			resourceName: name,
			operation,
			definition,
		})),
);
