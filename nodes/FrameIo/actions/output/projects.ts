import type { IDataObject } from 'n8n-workflow';
import { flatIncludes, pick } from './pick';

interface Project {
	id: string;
	name: string;
	description?: string | null;
	status: string;
	restricted?: boolean;
	root_folder_id: string;
	workspace_id: string;
	view_url: string;
	created_at: string;
	updated_at: string;
}

/** A project in its ten most useful fields, and its owner where Include asks for it. */
export function simpleProject(project: Project): IDataObject {
	return {
		...pick(project, 'id', 'name', 'description', 'status', 'restricted', 'root_folder_id'),
		...pick(project, 'workspace_id', 'view_url', 'created_at', 'updated_at'),
		...flatIncludes(project),
	};
}
