import type { Schema } from '../api/operation.mjs';
import type { Stored } from './table.mjs';

type Definition = Schema<'FieldDefinition'>;

/** The ten types of custom fields. */
export type FieldType = Definition['field_type'];

/** The type of a field with the settings that fields of this type have. */
export type FieldSettings = {
	[T in FieldType]: Pick<
		Extract<Definition, { field_type: T }>,
		'field_type' | 'field_configuration'
	>;
}[FieldType];

/** What Frame.io itself knows of a file; nobody can set it. */
export type FileFact =
	| 'name'
	| 'file_type'
	| 'file_size'
	| 'duration'
	| 'frame_rate'
	| 'width'
	| 'height'
	| 'uploader'
	| 'uploaded_at'
	| 'comment_count';

/** A field of an account: a custom one, or one that every account has. */
export interface FieldRecord extends Stored {
	accountId: string;
	creatorId: string;
	name: string;
	settings: FieldSettings;
	/** Whether Frame.io made it: then it can be neither changed nor deleted. */
	builtIn: boolean;
	/** Where the value comes from when users cannot set it; null: they can. */
	fact: FileFact | null;
	/** An inactive field is shown with no file. */
	active: boolean;
}

/** A user or a group, as the value of a user field. */
export type Member = Schema<'UserValue'>;

/**
 * A value as it is stored: of select fields the ids of options, of user fields the members, of dates the time as the
 * API writes it, of all others the plain value.
 */
export type FieldValue = string | number | boolean | string[] | Member[];
