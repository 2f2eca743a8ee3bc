import type { IBinaryKeyData, IDataObject, INodeProperties } from 'n8n-workflow';
import type { Endpoint } from '../transport/contract';
import type { Call } from './call';

/** A parameter whose name the compiler knows. */
export type NamedProperty<Name extends string> = INodeProperties & { name: Name };

/** An output item that carries files besides its JSON. */
export class ItemWithFiles {
	constructor(
		readonly json: IDataObject,
		/** The files by the names of their fields. */
		readonly binary: IBinaryKeyData,
	) {}
}

/** What an operation gives back for one input item: the JSON of one output item, or of several, or one with files. */
export type OperationOutput = IDataObject | IDataObject[] | ItemWithFiles;

/** One item's part in a request that several items can share. */
export interface Part {
	/** The IDs that the item names, each once. */
	ids: string[];
	/** Everything else that request and output depend on, as JSON: items where it is the same can share a request. */
	same: unknown;
	/**
	 * Sends one request for the IDs of several such items, at most 100.
	 * @returns what comes out for each ID, as when its item is alone; an ID that is missing was not done
	 */
	send(ids: string[]): Promise<Map<string, IDataObject>>;
}

interface Definition<Name extends string, Offered extends Endpoint, Also extends Endpoint> {
	/** As in the Operation list, e.g. `Get Many`. Experimental ones end with `(Experimental)`. */
	name: string;
	/** As in the node panel, e.g. `Get many comments`. */
	action: string;
	description: string;
	/**
	 * Items are worked on one after the other, because their order shows in Frame.io: by the time at which things were
	 * made, by their place in a stack, or by the last of several changes. Otherwise several at a time.
	 */
	inOrder?: true;
	/** The endpoints that the operation puts on the canvas: each endpoint of the contract is in one operation. */
	endpoints: readonly Offered[];
	/** Endpoints of other operations that it needs on its way. It can call these and `endpoints`, and no others. */
	alsoCalls?: readonly Also[];
	/** The parameters, literal, so that the official lint can read them. */
	properties: Array<NamedProperty<Name>>;
	/** Turns the parameters of one item into requests, and the replies into output. */
	run(call: Call<Name, Offered | Also>): Promise<OperationOutput>;
	/**
	 * What the item would put into a request that it shares with others, all values checked; undefined when it must be
	 * alone. Items that ask for the same go out in as few requests as possible.
	 */
	part?(call: Call<Name, Offered | Also>): Promise<Part | undefined>;
	/**
	 * Only neighbours share a request, because what is done to one thing may change another: folders lie in each other.
	 * Otherwise items go past those of another kind that name other IDs.
	 */
	neighboursOnly?: true;
}

/** An operation as the registry and the router see it. */
export interface Operation {
	name: string;
	action: string;
	description: string;
	inOrder?: true;
	endpoints: readonly Endpoint[];
	alsoCalls?: readonly Endpoint[];
	properties: INodeProperties[];
	run(call: Call): Promise<OperationOutput>;
	part?(call: Call): Promise<Part | undefined>;
	neighboursOnly?: true;
}

/** Defines an operation: parameter names and endpoints are checked where `run` uses them. */
export function operation<
	Name extends string,
	Offered extends Endpoint,
	Also extends Endpoint = never,
>(definition: Definition<Name, Offered, Also>): Operation {
	return definition;
}

/** Defines a parameter that several operations share, keeping its name for the compiler. */
export function field<const Name extends string>(
	property: NamedProperty<Name>,
): NamedProperty<Name> {
	return property;
}

/** One entry of the Resource list with its operations. */
export interface Resource {
	/** Singular, as in the Resource list. */
	name: string;
	/** Keys are the values stored in workflows: they never change. */
	operations: Record<string, Operation>;
	/** The operation that is selected at first. */
	first: string;
}

/** Defines a resource; the operation that is selected at first must be one of its own. */
export function resource<const Operations extends Record<string, Operation>>(definition: {
	name: string;
	operations: Operations;
	first: keyof Operations & string;
}): Resource {
	return definition;
}
