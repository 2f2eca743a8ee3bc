import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { Endpoint } from '../transport/contract';
import type { Call } from './call';

/** A parameter whose name the compiler knows. */
export type NamedProperty<Name extends string> = INodeProperties & { name: Name };

/** What an operation gives back for one input item: the JSON of one output item, or of several. */
export type OperationOutput = IDataObject | IDataObject[];

interface Definition<Name extends string, Allowed extends Endpoint> {
	/** As in the Operation list, e.g. `Get Many`. */
	name: string;
	/** As in the node panel, e.g. `Get many comments`. */
	action: string;
	description: string;
	/** The endpoints that the operation calls; it cannot call others. */
	endpoints: readonly Allowed[];
	/** The parameters, literal, so that the official lint can read them. */
	properties: Array<NamedProperty<Name>>;
	/** Turns the parameters of one item into requests, and the replies into output. */
	run(call: Call<Name, Allowed>): Promise<OperationOutput>;
}

/** An operation as the registry and the router see it. */
export interface Operation {
	name: string;
	action: string;
	description: string;
	endpoints: readonly Endpoint[];
	properties: INodeProperties[];
	run(call: Call): Promise<OperationOutput>;
}

/** Defines an operation: parameter names and endpoints are checked where `run` uses them. */
export function operation<Name extends string, Allowed extends Endpoint>(
	definition: Definition<Name, Allowed>,
): Operation {
	return definition;
}

/** Defines a parameter that several operations share, keeping its name for the compiler. */
export function field<const Name extends string>(
	property: NamedProperty<Name>,
): NamedProperty<Name> {
	return property;
}
