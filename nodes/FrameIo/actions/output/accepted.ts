import type { IDataObject } from 'n8n-workflow';

/** What the copy of a folder gives that Frame.io has accepted and finishes later, so that it cannot show it yet. */
export function accepted(sourceFolderId: string): IDataObject {
	return { accepted: true, source_folder_id: sourceFolderId };
}

/** Said at the output where that happens. */
export const ACCEPTED_HINT =
	'Frame.io copies large folders in the background. Folder > Get Many on the target shows the copy when it is there.';
