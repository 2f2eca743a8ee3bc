import { field } from '../operation';

export const workspaceName = field({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Marketing',
	description: 'Up to 255 characters',
});
