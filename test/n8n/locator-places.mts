import type { Json } from '../../harness/json.mjs';
import type { N8nClient } from '../../harness/n8n-client.mjs';

/** A parameter whose choices n8n asks the node for, as its served description has it. */
export interface Place {
	nodeType: string;
	/** As n8n names it to the node, e.g. `parameters.filters.projectId`. */
	path: string;
	/** The method of the node that is asked. */
	method: string;
	/** Whether a person can type to search; undefined where n8n offers no such field. */
	searchable?: boolean;
	/** Operations in which the parameter is shown and nothing with this name is shown above it. */
	lacks(parameter: string): string[];
}

/** All parameters of the package's nodes that ask the node for choices, also those inside collections. */
export async function placesIn(n8n: N8nClient): Promise<Place[]> {
	const types = await n8n.nodeTypes('n8n-nodes-frameio');
	return types.flatMap((type) => {
		const nodeType = type.at('name').text();
		const properties = type.at('properties').list();
		return properties.flatMap((property, index) => {
			const lacks = (parameter: string) => {
				const above = properties
					.slice(0, index)
					.filter((each) => each.at('name').value === parameter)
					.flatMap((each) => operationsOf(each, properties));
				return operationsOf(property, properties).filter((each) => !above.includes(each));
			};
			return methodsIn(property, 'parameters').map((found) => ({ ...found, nodeType, lacks }));
		});
	});
}

type Method = Pick<Place, 'path' | 'method' | 'searchable'>;

function methodsIn(property: Json, parent: string): Method[] {
	const path = `${parent}.${property.at('name').text()}`;
	const options = property.at('typeOptions');
	const own = [
		options.at('loadOptionsMethod'),
		options.at('resourceMapper', 'resourceMapperMethod'),
	].flatMap((method) => (method.exists ? [{ path, method: method.text() }] : []));
	const lists = listOf(property.at('modes')).flatMap((mode) => {
		const method = mode.at('typeOptions', 'searchListMethod');
		const searchable = mode.at('typeOptions', 'searchable').value === true;
		return method.exists ? [{ path, method: method.text(), searchable }] : [];
	});
	// Options hold parameters in a collection, groups of them in a fixed collection, and choices everywhere else.
	const inner = listOf(property.at('options')).flatMap((option) => [
		...(option.at('type').exists ? methodsIn(option, path) : []),
		...listOf(option.at('values')).flatMap((each) =>
			methodsIn(each, `${path}.${option.at('name').text()}`),
		),
	]);
	return [...own, ...lists, ...inner];
}

/** The operations in which a parameter is shown, e.g. `file: get`. */
function operationsOf(property: Json, properties: Json[]): string[] {
	const show = property.at('displayOptions', 'show');
	const operations = listOf(show.at('operation')).map((each) => each.text());
	return listOf(show.at('resource')).flatMap((resource) => {
		const known = operationsOfResource(resource.text(), properties);
		return operations
			.filter((operation) => known.includes(operation))
			.map((operation) => `${resource.text()}: ${operation}`);
	});
}

function operationsOfResource(resource: string, properties: Json[]): string[] {
	return properties
		.filter((each) => each.at('name').value === 'operation')
		.filter((each) =>
			listOf(each.at('displayOptions', 'show', 'resource')).some(({ value }) => value === resource),
		)
		.flatMap((each) => listOf(each.at('options')).map((option) => option.at('value').text()));
}

/** The entries of a list that may be missing. */
export function listOf(list: Json): Json[] {
	return list.exists ? list.list() : [];
}
