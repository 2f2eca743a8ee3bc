import type { INodeCredentialDescription, INodeProperties } from 'n8n-workflow';
import { PERSON, SERVICE_ACCOUNT } from '../../transport/caller';

/** Which of the two credentials a node uses. */
export const authentication: INodeProperties = {
	displayName: 'Authentication',
	name: 'authentication',
	type: 'options',
	options: [
		{
			name: 'OAuth2',
			value: 'oAuth2',
			description: 'Act as a person who signs in with Adobe',
		},
		{
			name: 'Server-to-Server',
			value: 'serverToServer',
			description: 'Act as a service account, which takes no seat',
		},
	],
	default: 'serverToServer',
};

export const credentials: INodeCredentialDescription[] = [
	{
		name: SERVICE_ACCOUNT,
		required: true,
		displayOptions: { show: { authentication: ['serverToServer'] } },
	},
	{
		name: PERSON,
		required: true,
		displayOptions: { show: { authentication: ['oAuth2'] } },
	},
];

/** The action node signs in at the source of an upload, too, where that is asked for. */
export const actionCredentials: INodeCredentialDescription[] = [
	...credentials,
	{
		name: 'httpHeaderAuth',
		required: true,
		displayOptions: {
			show: {
				resource: ['file'],
				operation: ['upload'],
				source: ['through'],
				sourceAuthentication: ['headerAuth'],
			},
		},
	},
];
