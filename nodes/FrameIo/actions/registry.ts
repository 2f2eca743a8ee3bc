import {
	NodeOperationError,
	updateDisplayOptions,
	type IExecuteFunctions,
	type INodeProperties,
} from 'n8n-workflow';
import { getManyAccounts } from './account/getMany.operation';
import { createComment } from './comment/create.operation';
import { getComment } from './comment/get.operation';
import { getManyComments } from './comment/getMany.operation';
import { getFile } from './file/get.operation';
import { uploadFile } from './file/upload.operation';
import { createFolder } from './folder/create.operation';
import { getFolderContents } from './folder/getContents.operation';
import type { Operation } from './operation';
import { createProject } from './project/create.operation';
import { getProject } from './project/get.operation';
import { getManyProjects } from './project/getMany.operation';
import { getCurrentUser } from './user/getCurrent.operation';
import { getManyWorkspaces } from './workspace/getMany.operation';

interface Resource {
	/** Singular, as in the Resource list. */
	name: string;
	/** Keys are the values stored in workflows: they never change. */
	operations: Record<string, Operation>;
	/** The operation that is selected at first. */
	first: string;
}

/** Everything that the node can do. Keys are the values stored in workflows: they never change. */
export const RESOURCES = {
	account: { name: 'Account', first: 'getAll', operations: { getAll: getManyAccounts } },
	comment: {
		name: 'Comment',
		first: 'create',
		operations: { create: createComment, get: getComment, getAll: getManyComments },
	},
	file: { name: 'File', first: 'upload', operations: { get: getFile, upload: uploadFile } },
	folder: {
		name: 'Folder',
		first: 'getContents',
		operations: { create: createFolder, getContents: getFolderContents },
	},
	project: {
		name: 'Project',
		first: 'getAll',
		operations: { create: createProject, get: getProject, getAll: getManyProjects },
	},
	user: { name: 'User', first: 'getCurrent', operations: { getCurrent: getCurrentUser } },
	workspace: { name: 'Workspace', first: 'getAll', operations: { getAll: getManyWorkspaces } },
} satisfies Record<string, Resource>;

const resources: Array<[string, Resource]> = Object.entries(RESOURCES);

/**
 * The operation that a node's parameters name.
 * @throws NodeOperationError naming the choices, for workflows that were edited by hand
 */
export function findOperation(
	functions: IExecuteFunctions,
	resource: string,
	operation: string,
): Operation {
	const operations = new Map(resources).get(resource)?.operations;
	const found = new Map(Object.entries(operations ?? {})).get(operation);
	if (found) return found;
	const choices = operations ? Object.keys(operations) : resources.map(([value]) => value);
	throw new NodeOperationError(
		functions.getNode(),
		operations
			? `The resource '${resource}' has no operation '${operation}'`
			: `There is no resource '${resource}'`,
		{ description: `Use one of: ${choices.join(', ')}.` },
	);
}

/** The parameters of the node below the credential: resource, operation, and each operation's own. */
export function registryProperties(): INodeProperties[] {
	return [
		{
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: resources.map(([value, { name }]) => ({ name, value })),
			default: 'file',
		},
		...resources.flatMap(([resource, { operations, first }]) => [
			operationList(resource, operations, first),
			...Object.entries(operations).flatMap(([operation, { properties }]) =>
				updateDisplayOptions(
					{ show: { resource: [resource], operation: [operation] } },
					properties,
				),
			),
		]),
	];
}

function operationList(
	resource: string,
	operations: Record<string, Operation>,
	first: string,
): INodeProperties {
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [resource] } },
		options: Object.entries(operations)
			.map(([value, { name, action, description }]) => ({ name, value, action, description }))
			.sort((a, b) => a.name.localeCompare(b.name)),
		default: first,
	};
}
