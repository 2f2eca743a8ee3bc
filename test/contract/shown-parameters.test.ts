import type { INodeProperties, INodeTypeDescription } from 'n8n-workflow';
import { FrameIo } from '../../nodes/FrameIo/FrameIo.node';
import { OFFERED } from './support/operations';
import { parameterSets, visibleProperties } from './support/parameter-sets';

const { description } = new FrameIo();

/** What all operations have in common comes first. */
const COMMON = ['authentication', 'resource', 'operation'];

/** What they have in common about their requests comes last. */
const LAST = 'requestOptions';

/** A node that can do nothing else. */
function onlyWith(properties: INodeProperties[]): INodeTypeDescription {
	return { ...description, properties };
}

/** Conditions differ: the node's name the operations, too. */
function withoutConditions(properties: INodeProperties[]): INodeProperties[] {
	return properties.map((property) => ({ ...property, displayOptions: undefined }));
}

test.each(OFFERED)(
	'$title shows the parameters of its file, in their order, whatever is chosen in them',
	({ resource, operation, definition }) => {
		for (const { values } of parameterSets(description, resource, operation)) {
			const shown = visibleProperties(description, values);
			expect(shown.slice(0, COMMON.length).map(({ name }) => name)).toEqual(COMMON);
			const own = visibleProperties(onlyWith(definition.properties), values);
			expect(shown.at(-1)?.name).toBe(LAST);
			expect(withoutConditions(shown.slice(COMMON.length, -1))).toEqual(withoutConditions(own));
		}
	},
);
