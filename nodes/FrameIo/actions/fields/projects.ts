import type { INodeProperties } from 'n8n-workflow';

export const includeOwner: INodeProperties = {
	displayName: 'Include Owner',
	name: 'includeOwner',
	type: 'boolean',
	default: false,
	description: 'Whether to add the user who owns the project',
};
