import {
	isINodePropertyOptionsList,
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodeTypeDescription,
	type NodeParameterValueType,
} from 'n8n-workflow';
import { nodeWith } from '../../unit/support/frame-io';

const ID = 'b2702c44-c6da-4bb6-8bbd-be6e547ccf1b';

/** What must name something that the contract's examples have, because the node looks it up. */
const FROM_EXAMPLES = new Map([
	['customFieldId', '90f670d4-ca2a-43ef-85dd-e9c82b6de225'],
	['customMembers', '2ccf0bb9-f899-40b0-904e-0293313803a9'],
]);

/** The settings of a custom field belong to its type, and that of the contract's examples is a select. */
const SETTINGS_OF_EXAMPLE = ['enableAddNew', 'fieldOptions', 'name'];

/** One way to fill in the node. */
export interface ParameterSet {
	title: string;
	values: INodeParameters;
	/** Whether everything that may stay empty is filled in, too. */
	everything: boolean;
}

/** The parameters that the editor shows for the given values. */
export function visibleProperties(
	description: INodeTypeDescription,
	values: INodeParameters,
): INodeProperties[] {
	const { properties } = description;
	const node = nodeWith(values);
	const all =
		NodeHelpers.getNodeParameters(properties, values, true, true, node, description) ?? values;
	return properties.filter((property) =>
		NodeHelpers.displayParameter(all, property, node, description),
	);
}

/**
 * Ways to fill in an operation: for each value of each of its choices, once as little as possible and once everything.
 * Whoever adds a parameter or a choice has it tried without writing a line.
 */
export function parameterSets(
	description: INodeTypeDescription,
	resource: string,
	operation: string,
): ParameterSet[] {
	const start = { resource, operation };
	return choicesIn(description, start).flatMap((chosen) =>
		[false, true].flatMap((everything) => {
			const title = [...Object.values(chosen).slice(2), everything ? 'everything' : 'the least'];
			const rounds = everything ? roundsOf(visibleProperties(description, chosen)) : 1;
			return Array.from({ length: rounds }, (_, round) => ({
				title: title.join(', ') + (round > 0 ? ` (${round + 1})` : ''),
				values: filledIn(description, chosen, everything, round),
				everything,
			}));
		}),
	);
}

/** All combinations of the choices outside collections, including those that a choice makes visible. */
function choicesIn(
	description: INodeTypeDescription,
	chosen: INodeParameters,
	done = new Set(['authentication', 'resource', 'operation']),
): INodeParameters[] {
	const open = visibleProperties(description, chosen).find(
		({ name, type }) => type === 'options' && !done.has(name),
	);
	if (!open) return [chosen];
	return optionValues(open).flatMap((value) =>
		choicesIn(description, { ...chosen, [open.name]: value }, new Set([...done, open.name])),
	);
}

/** The values of a longer list differ in nothing else, and each round takes its time. */
const MOST_ROUNDS = 12;

/** As many rounds as the longest list of choices inside a collection, so that each choice is taken once. */
function roundsOf(properties: INodeProperties[]): number {
	const inside = properties.flatMap((property) =>
		property.type === 'collection' ? innerProperties(property) : [],
	);
	const longest = Math.max(1, ...inside.filter(({ type }) => type === 'options').map(optionCount));
	return Math.min(longest, MOST_ROUNDS);
}

function filledIn(
	description: INodeTypeDescription,
	chosen: INodeParameters,
	everything: boolean,
	round: number,
): INodeParameters {
	const values: INodeParameters = {};
	for (const property of visibleProperties(description, chosen)) {
		const { name, required, type } = property;
		if (name in chosen || name === 'authentication') continue;
		// One of these two is enough, and an operation may ask for either.
		const isPlace = type === 'resourceLocator' && (required === true || everything);
		const isNeeded = required === true || isPlace || name === 'folderId';
		if (name === 'updateFields' && chosen.resource === 'customField') {
			values[name] = only(valueFor(property, round), SETTINGS_OF_EXAMPLE, everything ? 3 : 1);
		} else if (isNeeded || everything) values[name] = valueFor(property, round);
		// An update must change something.
		else if (name === 'updateFields') values[name] = firstOf(valueFor(property, round));
	}
	return { ...chosen, ...values };
}

function valueFor(property: INodeProperties, round: number): NodeParameterValueType {
	const { name, type, placeholder = '', typeOptions } = property;
	const lowest = typeOptions?.minValue ?? 0;
	switch (type) {
		case 'resourceLocator':
			return { __rl: true, mode: 'id', value: FROM_EXAMPLES.get(name) ?? ID };
		case 'collection':
			return Object.fromEntries(
				innerProperties(property).map((inner) => [inner.name, valueFor(inner, round)]),
			);
		case 'options': {
			const options = optionValues(property);
			return options[round % options.length];
		}
		case 'multiOptions':
			return optionValues(property);
		case 'boolean':
			return round % 2 === 0;
		case 'number':
			return Math.min(lowest + 7, typeOptions?.maxValue ?? Infinity);
		case 'color':
			return '#FF6600';
		case 'dateTime':
			return '2026-11-24T17:00:00Z';
		case 'resourceMapper':
			return {
				mappingMode: 'defineBelow',
				value: { [FROM_EXAMPLES.get('customFieldId') ?? '']: 'Option 1' },
				matchingColumns: [],
				schema: [],
				attemptToConvertTypes: false,
				convertFieldsToString: false,
			};
		case 'json':
			return '[]';
		case 'string':
			return FROM_EXAMPLES.get(name) ?? (placeholder.replace(/^e\.g\. /, '') || 'text');
		default:
			throw new Error(`No value for a parameter of type ${type}: add one here`);
	}
}

function firstOf(collection: NodeParameterValueType): NodeParameterValueType {
	return Object.fromEntries(Object.entries(collection ?? {}).slice(0, 1));
}

function only(
	collection: NodeParameterValueType,
	names: readonly string[],
	most: number,
): NodeParameterValueType {
	const fitting = Object.entries(collection ?? {}).filter(([name]) => names.includes(name));
	return Object.fromEntries(fitting.slice(0, most));
}

export function innerProperties({ options = [] }: INodeProperties): INodeProperties[] {
	return options.flatMap((option) => {
		if ('values' in option) return option.values;
		return 'type' in option ? [option] : [];
	});
}

export function optionValues({ options }: INodeProperties): Array<string | number | boolean> {
	return isINodePropertyOptionsList(options) ? options.map(({ value }) => value) : [];
}

function optionCount(property: INodeProperties): number {
	return optionValues(property).length;
}
