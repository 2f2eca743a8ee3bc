import { createHash } from 'node:crypto';
import { jsonParse, type IDataObject } from 'n8n-workflow';
import { isRecord, record, text } from '../transport/json';

/** What Frame.io says of one event: what happened, and the IDs of what it happened to. */
export interface FrameIoEvent {
	/** As it came: all of it goes to the workflow. */
	json: IDataObject;
	type: string;
	resource: { type: string; id: string } | undefined;
	projectId: string | undefined;
	/** Who did it. Not known of somebody who opens a share without an account. */
	userId: string | undefined;
}

/** The event in the body of a delivery; undefined when there is none. The body is read as it was signed. */
export function readEvent(rawBody: Buffer): FrameIoEvent | undefined {
	const json = jsonParse<IDataObject>(rawBody.toString(), { fallbackValue: {} });
	if (!isRecord(json)) return undefined;
	const type = text(json.type);
	if (type === undefined) return undefined;
	const resource = record(json.resource);
	const resourceType = text(resource.type);
	const resourceId = text(resource.id);
	return {
		json,
		type,
		resource:
			resourceType !== undefined && resourceId !== undefined
				? { type: resourceType, id: resourceId }
				: undefined,
		projectId: text(record(json.project).id),
		userId: text(record(json.user).id),
	};
}

/** Whether what the event is about is gone, so that nothing can be read of it. */
export function isDeletion({ type }: FrameIoEvent): boolean {
	return type.endsWith('.deleted');
}

/** What tells one delivery from all others. It comes from its signature, which it does not give away. */
export function deliveryId(timestamp: string, signature: string): string {
	return createHash('sha256').update(`${timestamp}:${signature}`).digest('hex').slice(0, 32);
}
