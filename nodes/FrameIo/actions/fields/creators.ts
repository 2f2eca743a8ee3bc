import type { INodeProperties } from 'n8n-workflow';

export const CREATOR_INCLUDE: { include: Array<'creator'> } = { include: ['creator'] };

export const includeCreator: INodeProperties = {
	displayName: 'Include Creator',
	name: 'includeCreator',
	type: 'boolean',
	default: false,
	description: 'Whether to add the user who made it',
};
