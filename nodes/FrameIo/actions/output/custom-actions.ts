import type { IDataObject } from 'n8n-workflow';
import { flatIncludes, pick } from './pick';

interface CustomAction {
	id: string;
	name: string;
	description?: string | null;
	event?: string | null;
	url: string;
	active?: boolean;
	multi_asset?: boolean;
	timeout?: number | null;
	workspace_id?: string;
	created_at?: string;
}

/** A custom action in its ten most useful fields, and its creator where Include asks for one. */
export function simpleCustomAction(action: CustomAction): IDataObject {
	return {
		...pick(action, 'id', 'name', 'description', 'event', 'url', 'active', 'multi_asset'),
		...pick(action, 'timeout', 'workspace_id', 'created_at'),
		...flatIncludes(action),
	};
}
