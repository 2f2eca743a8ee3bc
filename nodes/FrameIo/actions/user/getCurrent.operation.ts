import { operation } from '../operation';

export const getCurrentUser = operation({
	name: 'Get Current',
	action: 'Get current user',
	description:
		'Get the user or service account that the credential signs in as, with its name and e-mail',
	endpoints: ['GET /v4/me'],
	properties: [],
	async run(call) {
		const { data } = await call.sendOutsideAccount('GET /v4/me', {});
		return data;
	},
});
