import type { FieldValue } from './fields.mjs';
import type { Stored } from './table.mjs';

interface AssetRecord extends Stored {
	projectId: string;
	name: string;
	creatorId: string;
	/** The id of the asset with which this one was deleted; undefined when it was deleted itself. */
	deletedWith?: string;
}

export interface FolderRecord extends AssetRecord {
	type: 'folder';
	/** Null for the root folder of a project. */
	parentId: string | null;
}

/** One part of a local upload and what arrived of it. */
export interface PartRecord {
	number: number;
	/** Bytes that the part must have. */
	size: number;
	/** Bytes of the last complete PUT; 0 before. */
	received: number;
	/** Of the bytes of the last complete PUT; null before. */
	sha256: string | null;
	/** How many complete PUTs there were. */
	puts: number;
}

export interface FileRecord extends AssetRecord {
	type: 'file';
	/** A folder or a version stack. */
	parentId: string;
	status: 'created' | 'uploaded' | 'transcoded';
	mediaType: string | null;
	/** In bytes. */
	size: number;
	/** Of the assembled bytes; null before the upload is complete, and when the bytes of several parts are not kept. */
	sha256: string | null;
	parts: PartRecord[];
	/** When the last part arrived. */
	uploadedAt: number | null;
	/** When the parts were assembled. */
	completedAt: number | null;
	failed: boolean;
	/** The object in the bucket that holds the bytes; a copy shares it with its source. */
	objectKey: string;
	/** Null for a medium without time. */
	fps: number | null;
	/** Seconds; null for a medium without time. */
	duration: number | null;
	/** In pixels; null for a medium without picture. */
	width: number | null;
	height: number | null;
	/** The values of fields that users can set, by the id of the field; no entry for an empty one. */
	values: ReadonlyMap<string, FieldValue>;
}

/** Versions of one file. There is always at least one: with its last version a stack goes too. */
export interface StackRecord extends AssetRecord {
	type: 'version_stack';
	parentId: string;
	/** The files, oldest version first, deleted ones too; the last live one is the head. Their parent is the stack. */
	versionIds: string[];
}

/** What lies in a folder. */
export type Asset = FileRecord | FolderRecord | StackRecord;
