import type { INodeProperties } from 'n8n-workflow';

export const includeOwner: INodeProperties = {
	displayName: 'Include Owner',
	name: 'includeOwner',
	type: 'boolean',
	default: false,
	description: 'Whether to add the user who owns the project',
};

export const restricted: INodeProperties = {
	displayName: 'Restricted',
	name: 'restricted',
	type: 'boolean',
	default: true,
	description:
		'Whether only people who are invited to the project see it, instead of all members of the workspace',
};
