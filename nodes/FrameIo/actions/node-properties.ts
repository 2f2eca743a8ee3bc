import type { INodeProperties } from 'n8n-workflow';

/** An operation with its own parameters, in the order in which the editor shows them. */
export interface OperationProperties {
	resource: string;
	operation: string;
	properties: INodeProperties[];
}

/** Operations by their resource. */
type Operations = Map<string, Set<string>>;

/** A parameter that is equal in some operations. */
interface Shared {
	property: INodeProperties;
	shownFor: Operations;
	/** What comes directly after it in one of these operations. */
	next: Set<Shared>;
}

/**
 * The parameters of all operations as one list for a node's description, where those that are equal in several
 * operations are written once. For each resource and operation n8n shows exactly the operation's own, in their order.
 */
export function nodeProperties(operations: readonly OperationProperties[]): INodeProperties[] {
	const all: Operations = new Map();
	for (const { resource, operation } of operations) add(all, resource, operation);

	return inOrder(share(operations)).flatMap(({ property, shownFor }) =>
		displayGroups(shownFor, all).map((group) => shownIn(property, group)),
	);
}

/** Finds equal parameters. Where operations have them in contrary orders, one is kept more than once. */
function share(operations: readonly OperationProperties[]): Shared[] {
	const shared: Shared[] = [];
	const byContent = new Map<string, Shared[]>();
	for (const { resource, operation, properties } of operations) {
		let previous: Shared | undefined;
		for (const property of properties) {
			const content = JSON.stringify(property);
			const equal = byContent.get(content) ?? [];
			let current = equal.find((each) => mayFollow(each, previous));
			if (!current) {
				current = { property, shownFor: new Map(), next: new Set() };
				shared.push(current);
				byContent.set(content, [...equal, current]);
			}
			add(current.shownFor, resource, operation);
			previous?.next.add(current);
			previous = current;
		}
	}
	return shared;
}

/** Whether one parameter can come after another in the list without contradicting what is in it already. */
function mayFollow(parameter: Shared, previous: Shared | undefined): boolean {
	return !previous || previous.next.has(parameter) || !leadsTo(parameter, previous);
}

function leadsTo(from: Shared, to: Shared, seen = new Set<Shared>()): boolean {
	if (from === to) return true;
	if (seen.has(from)) return false;
	seen.add(from);
	return [...from.next].some((each) => leadsTo(each, to, seen));
}

/** Each parameter after those that come before it in any operation, otherwise as they were found. */
function inOrder(shared: readonly Shared[]): Shared[] {
	const ordered = new Set<Shared>();
	const place = (each: Shared): void => {
		if (ordered.has(each)) return;
		[...each.next].reverse().forEach(place);
		ordered.add(each);
	};
	[...shared].reverse().forEach(place);
	return [...ordered].reverse();
}

/** A condition of n8n: it holds for each of these resources with each of these operations. */
interface Group {
	resource: Set<string>;
	operation: Set<string>;
}

/**
 * Conditions for exactly the given operations, few of them: resources come together where that names no operation
 * without the parameter.
 */
function displayGroups(shownFor: Operations, all: Operations): Group[] {
	const groups: Group[] = [];
	for (const [resource, operations] of shownFor) {
		const lacks = (name: string) => all.get(resource)?.has(name) && !operations.has(name);
		const group = groups.find((each) => {
			const added = [...operations].filter((name) => !each.operation.has(name));
			return (
				![...each.operation].some(lacks) &&
				![...each.resource].some((other) => added.some((name) => all.get(other)?.has(name)))
			);
		});
		if (group) {
			group.resource.add(resource);
			for (const name of operations) group.operation.add(name);
		} else {
			groups.push({ resource: new Set([resource]), operation: new Set(operations) });
		}
	}
	return groups;
}

/** The parameter with the condition beside its own. */
function shownIn(property: INodeProperties, { resource, operation }: Group): INodeProperties {
	const { displayOptions } = property;
	const show = { ...displayOptions?.show, resource: [...resource], operation: [...operation] };
	return { ...property, displayOptions: { ...displayOptions, show } };
}

function add(operations: Operations, resource: string, operation: string): void {
	const known = operations.get(resource);
	if (known) known.add(operation);
	else operations.set(resource, new Set([operation]));
}
