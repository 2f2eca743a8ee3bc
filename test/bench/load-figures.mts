import {
	isINodePropertyOptionsList,
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { median, type Figure } from './figures.mjs';

const BYTES_PER_KIB = 1024;

/** A node of n8n's own that ours is measured against. */
export interface Yardstick {
	/** In the names of figures, e.g. `drive`. */
	key: string;
	/** As people know it, e.g. `Google Drive`. */
	title: string;
}

/** What was measured of one node. */
export interface LoadedNode {
	/** One time for each round; the same round is at the same place in each node's list. */
	milliseconds: number[];
	/** The version that a new node gets. */
	description: INodeTypeDescription;
}

/**
 * The version of a node that the editor adds to a workflow.
 * @throws Error when there is none of this name
 */
export function defaultVersion(
	descriptions: readonly INodeTypeDescription[],
	name: string,
): INodeTypeDescription {
	const found = descriptions.find(
		(each) =>
			each.name === name &&
			(each.defaultVersion === undefined || [each.version].flat().includes(each.defaultVersion)),
	);
	if (found) return found;
	const names = [...new Set(descriptions.map((each) => each.name))].join(', ');
	throw new Error(`No node is called ${name}. Loaded were: ${names || 'none'}.`);
}

/** How many operations a node offers: what its lists called Operation hold, for each of its resources. */
export function countOperations(description: INodeTypeDescription): number {
	const { version, defaultVersion = version } = description;
	const node = { typeVersion: Math.max(...[defaultVersion].flat()) };
	const choices = (name: string, parameters: INodeParameters) =>
		description.properties
			.filter((property) => property.name === name)
			.filter((property) => NodeHelpers.displayParameter(parameters, property, node, description))
			.flatMap(valuesOf);

	const resources = choices('resource', {}).map((resource) => ({ resource }));
	const places: INodeParameters[] = resources.length > 0 ? resources : [{}];
	return places
		.map((place) => new Set(choices('operation', place)).size)
		.reduce((sum, count) => sum + count, 0);
}

function valuesOf({ options }: INodeProperties): Array<string | number | boolean> {
	return isINodePropertyOptionsList(options) ? options.map(({ value }) => value) : [];
}

/** The size of a description as n8n sends it to the editor. */
export function kibibytes(description: INodeTypeDescription): number {
	return Buffer.byteLength(JSON.stringify(description)) / BYTES_PER_KIB;
}

/** The figures of this package's node and of each yardstick, and their ratios, each taken within one round. */
export function loadFigures(
	own: LoadedNode,
	yardsticks: ReadonlyArray<Yardstick & { loaded: LoadedNode }>,
): Figure[] {
	const ownPerOperation = millisecondsPerOperation(own);
	const ratios = yardsticks.map(({ key, title, loaded }) => {
		const theirs = millisecondsPerOperation(loaded);
		return {
			name: `load.ms_per_operation.vs_${key}`,
			value: median(ownPerOperation.map((each, round) => each / (theirs[round] ?? NaN))),
			unit: 'ratio',
			better: 'lower' as const,
			meaning: `time to load per operation, over that of n8n's ${title} (at most 1 is the aim)`,
		};
	});
	return [
		...ratios,
		...figuresOf('load', 'this package', own),
		...yardsticks.flatMap(({ key, title, loaded }) => figuresOf(`load.${key}`, title, loaded)),
	];
}

function millisecondsPerOperation({ milliseconds, description }: LoadedNode): number[] {
	const operations = countOperations(description);
	return milliseconds.map((each) => each / operations);
}

function figuresOf(
	prefix: string,
	title: string,
	{ milliseconds, description }: LoadedNode,
): Figure[] {
	return [
		{
			name: `${prefix}.ms`,
			value: median(milliseconds),
			unit: 'ms',
			better: 'lower',
			meaning: `milliseconds to load ${title} on this machine`,
		},
		{
			name: `${prefix}.description_kib`,
			value: kibibytes(description),
			unit: 'KiB',
			better: 'lower',
			meaning: `KiB of the node's description in JSON, ${title}`,
		},
		{
			name: `${prefix}.operations`,
			value: countOperations(description),
			unit: 'operations',
			better: 'higher',
			meaning: `operations that the node offers, ${title}`,
		},
	];
}
