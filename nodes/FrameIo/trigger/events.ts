import { inOrder } from '../order';
import type { INodePropertyOptions } from 'n8n-workflow';
import type { Schemas } from '../transport/contract';

export type EventType = Schemas['WebhookEventType'];

/** All events of Frame.io. The type makes a missing or misspelt one an error of the compiler. */
const EVENTS: Record<EventType, { name: string; description: string }> = {
	'collection.created': { name: 'Collection Created', description: 'A collection was created' },
	'collection.deleted': { name: 'Collection Deleted', description: 'A collection was deleted' },
	'collection.updated': { name: 'Collection Updated', description: 'A collection was changed' },
	'comment.completed': {
		name: 'Comment Completed',
		description: 'A comment was marked as completed',
	},
	'comment.created': {
		name: 'Comment Created',
		description: 'A comment, or a reply to one, was written',
	},
	'comment.deleted': { name: 'Comment Deleted', description: 'A comment was deleted' },
	'comment.uncompleted': {
		name: 'Comment Reopened',
		description: 'A completed comment was opened again',
	},
	'comment.updated': { name: 'Comment Updated', description: 'The text of a comment was changed' },
	'customfield.created': {
		name: 'Custom Field Created',
		description: 'A custom field was added to the account',
	},
	'customfield.deleted': {
		name: 'Custom Field Deleted',
		description: 'A custom field was deleted',
	},
	'customfield.updated': {
		name: 'Custom Field Updated',
		description: 'The settings of a custom field were changed',
	},
	'metadata.value.updated': {
		name: 'Custom Field Value Changed',
		description: 'A value such as the status of a file was changed',
	},
	'file.copied': { name: 'File Copied', description: 'A file was copied' },
	'file.created': {
		name: 'File Created',
		description: 'A file was added. Its content is not there yet: see File Uploaded.',
	},
	'file.deleted': { name: 'File Deleted', description: 'A file was deleted' },
	'file.ready': {
		name: 'File Ready',
		description: 'A file was uploaded and all its renditions are there',
	},
	'file.updated': { name: 'File Updated', description: 'A file was renamed or moved' },
	'file.upload.completed': {
		name: 'File Uploaded',
		description: 'All bytes of a file have arrived. Renditions follow: see File Ready.',
	},
	'file.versioned': {
		name: 'File Versioned',
		description: 'A file became a new version in a version stack',
	},
	'folder.copied': { name: 'Folder Copied', description: 'A folder was copied' },
	'folder.created': { name: 'Folder Created', description: 'A folder was created' },
	'folder.deleted': { name: 'Folder Deleted', description: 'A folder was deleted' },
	'folder.updated': { name: 'Folder Updated', description: 'A folder was renamed or moved' },
	'project.created': { name: 'Project Created', description: 'A project was created' },
	'project.deleted': { name: 'Project Deleted', description: 'A project was deleted' },
	'project.updated': { name: 'Project Updated', description: 'A project was changed' },
	'share.created': { name: 'Share Created', description: 'A share was created' },
	'share.deleted': { name: 'Share Deleted', description: 'A share was deleted' },
	'share.updated': { name: 'Share Updated', description: 'A share was changed' },
	'share.viewed': { name: 'Share Viewed', description: 'Somebody opened a share' },
};

export function isEventType(value: unknown): value is EventType {
	return typeof value === 'string' && Object.prototype.hasOwnProperty.call(EVENTS, value);
}

/** The values of all events. */
export const EVENT_TYPES: EventType[] = Object.keys(EVENTS).filter(isEventType);

/** The choices of the Events parameter, by name. */
export const eventOptions: INodePropertyOptions[] = Object.entries(EVENTS)
	.map(([value, { name, description }]) => ({ name, value, description }))
	.sort((a, b) => inOrder(a.name, b.name));
