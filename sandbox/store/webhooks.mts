import type { Schema } from '../api/operation.mjs';
import type { Stored } from './table.mjs';

export interface WebhookRecord extends Stored {
	workspaceId: string;
	creatorId: string;
	name: string;
	url: string;
	events: Schema<'WebhookEventType'>[];
	active: boolean;
	secret: string;
}
