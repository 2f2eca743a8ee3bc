import type { IDataObject } from 'n8n-workflow';
import { record, text } from '../../transport/json';
import { flatIncludes, pick } from './pick';

interface Asset {
	id: string;
	name: string;
	type?: string;
	status?: string;
	file_size?: number | null;
	media_type?: string | null;
	head_version?: unknown;
	parent_id?: string | null;
	project_id?: string;
	view_url?: string;
	created_at?: string;
	updated_at?: string;
}

/** A file, folder or version stack in its ten most useful fields, and what Include has added. */
export function simpleAsset(asset: Asset): IDataObject {
	const head = record(asset.head_version);
	return {
		...pick(asset, 'id', 'name', 'type', 'status', 'file_size', 'media_type'),
		...(text(head.id) !== undefined && { head_version_id: text(head.id) }),
		...pick(asset, 'parent_id', 'project_id', 'view_url', 'updated_at'),
		...flatIncludes(asset),
	};
}
