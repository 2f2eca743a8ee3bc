import type { Caller } from '../transport/caller';
import { largestPage, readPages } from '../transport/paginate';
import { record, text } from '../transport/json';

const CHILDREN = 'GET /v4/accounts/{account_id}/folders/{folder_id}/children';

/** A file in a folder, alone or as the newest version of a stack. */
export interface NamedFile {
	/** The file, or the stack that it is in. */
	id: string;
	isStack: boolean;
	/** The file itself. */
	fileId: string;
	/** Whether not all of its bytes are there: somebody is sending it, or died while sending it. */
	isUnfinished: boolean;
}

/** The files that lie directly in a folder, by their names. */
export class FolderFiles {
	private readonly byName = new Map<string, NamedFile>();

	/** The newest file of this name, which is compared letter by letter; an unfinished one only where there is no other. */
	named(name: string): NamedFile | undefined {
		return this.byName.get(name);
	}

	/** Takes note of a file that was put into the folder. */
	set(name: string, file: NamedFile): void {
		this.byName.set(name, file);
	}

	/** Takes note of a file unless one of its name is known, and finished where this one is. */
	addOlder(name: string, file: NamedFile): void {
		const known = this.byName.get(name);
		if (!known || (known.isUnfinished && !file.isUnfinished)) this.set(name, file);
	}
}

/** Reads the files and version stacks of a folder, page by page. */
export async function readFolderFiles(caller: Caller, folderId: string): Promise<FolderFiles> {
	const files = new FolderFiles();
	const request = {
		path: { folder_id: folderId },
		query: {
			type: 'file,version_stack',
			sort: 'created_at_desc',
			page_size: largestPage(CHILDREN),
		},
	} as const;
	for await (const page of readPages(caller, CHILDREN, request)) {
		for (const asset of page) {
			const isStack = asset.type === 'version_stack';
			const head = record(record(asset).head_version);
			const file = {
				id: asset.id,
				isStack,
				fileId: text(head.id) ?? asset.id,
				isUnfinished: asset.type === 'file' && asset.status === 'created',
			};
			for (const name of [asset.name, text(head.name)]) {
				if (name !== undefined) files.addOlder(name, file);
			}
		}
	}
	return files;
}
