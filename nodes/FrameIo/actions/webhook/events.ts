import { eventOptions } from '../../trigger/events';
import { field } from '../operation';

export const webhookEvents = field({
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	options: eventOptions,
	default: [],
	description: 'What Frame.io is to send',
});
