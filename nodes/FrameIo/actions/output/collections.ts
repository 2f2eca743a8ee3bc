import type { IDataObject } from 'n8n-workflow';
import { record, text } from '../../transport/json';
import { flatIncludes, pick } from './pick';

interface Collection {
	id: string;
	name: string | null;
	description: string | null;
	aggregation_mode: string;
	private: boolean;
	project_id: string;
	root_folder_id: string | null;
	created_at: string;
	updated_at: string;
	shares?: unknown[];
}

/** A collection in its nine most useful fields, and what Include has added; shares by their names. */
export function simpleCollection(collection: Collection): IDataObject {
	return {
		...pick(collection, 'id', 'name', 'description', 'aggregation_mode', 'private', 'project_id'),
		...pick(collection, 'root_folder_id', 'created_at', 'updated_at'),
		...flatIncludes(collection),
		...(collection.shares && { share_names: collection.shares.map(shareName).join(', ') }),
	};
}

function shareName(share: unknown): string {
	const { name, id } = record(share);
	return text(name) ?? text(id) ?? '';
}
