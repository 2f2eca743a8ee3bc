import { inOrder } from '../order';
import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { account } from './account/account.resource';
import { api } from './api/api.resource';
import { collection } from './collection/collection.resource';
import { auditLog } from './auditLog/auditLog.resource';
import { comment } from './comment/comment.resource';
import { customAction } from './customAction/customAction.resource';
import { customField } from './customField/customField.resource';
import { file } from './file/file.resource';
import { folder } from './folder/folder.resource';
import { group } from './group/group.resource';
import { member } from './member/member.resource';
import { metadata } from './metadata/metadata.resource';
import { nodeProperties } from './node-properties';
import { project } from './project/project.resource';
import { search } from './search/search.resource';
import { share } from './share/share.resource';
import { user } from './user/user.resource';
import { versionStack } from './versionStack/versionStack.resource';
import { webhook } from './webhook/webhook.resource';
import { workspace } from './workspace/workspace.resource';
import type { Operation, Resource } from './operation';

/** Everything that the node can do. Keys are the values stored in workflows: they never change. */
export const RESOURCES: Record<string, Resource> = {
	account,
	api,
	auditLog,
	collection,
	comment,
	customAction,
	customField,
	file,
	folder,
	group,
	member,
	metadata,
	project,
	search,
	share,
	user,
	versionStack,
	webhook,
	workspace,
};

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
		...resources.map(([resource, { operations, first }]) =>
			operationList(resource, operations, first),
		),
		...nodeProperties(
			resources.flatMap(([resource, { operations }]) =>
				Object.entries(operations).map(([operation, { properties }]) => ({
					resource,
					operation,
					properties,
				})),
			),
		),
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
			.sort((a, b) => inOrder(a.name, b.name)),
		default: first,
	};
}
