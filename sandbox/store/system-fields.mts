import { namedId } from '../random.mjs';
import type { World } from '../world.mjs';
import type { FieldRecord, FieldSettings, FileFact } from './fields.mjs';
import { choices, people } from './field-settings.mjs';

type Spec = { name: string; settings: FieldSettings; fact?: FileFact };

const text: FieldSettings = { field_type: 'text', field_configuration: {} };
const longText: FieldSettings = { field_type: 'long_text', field_configuration: {} };

type NumberFormat = Extract<
	FieldSettings,
	{ field_type: 'number' }
>['field_configuration']['number_format'];

const count = (scale = 0, number_format: NumberFormat = null): FieldSettings => ({
	field_type: 'number',
	field_configuration: { scale, number_format },
});

/** The options of the built-in Status. */
export const statusNames = ['Needs Review', 'In Progress', 'Approved'];

/**
 * The fields that every account has. "Frame Rate" and "Duration" are seen by these names; of the others GUESS which
 * there are, and that users set Status, Rating, Notes, Keywords and Assignee while all others are facts.
 */
const specs: Spec[] = [
	{
		name: 'Status',
		settings: { field_type: 'select', field_configuration: choices('Status', statusNames, false) },
	},
	{
		name: 'Rating',
		settings: {
			field_type: 'rating',
			field_configuration: { max_value: 5, style: 'star', color: null },
		},
	},
	{ name: 'Notes', settings: longText },
	{
		name: 'Keywords',
		settings: {
			field_type: 'select_multi',
			field_configuration: choices('Keywords', ['B-Roll', 'Interview', 'Social Media'], true),
		},
	},
	{
		name: 'Assignee',
		settings: { field_type: 'user_single', field_configuration: people() },
	},
	{ name: 'Name', settings: text, fact: 'name' },
	{ name: 'File Type', settings: text, fact: 'file_type' },
	{ name: 'File Size', settings: count(0, 'storage'), fact: 'file_size' },
	{ name: 'Duration', settings: count(3, 'duration'), fact: 'duration' },
	{ name: 'Frame Rate', settings: count(3, 'framerate'), fact: 'frame_rate' },
	{ name: 'Resolution - Width', settings: count(), fact: 'width' },
	{ name: 'Resolution - Height', settings: count(), fact: 'height' },
	{
		name: 'Uploader',
		settings: { field_type: 'user_single', field_configuration: people() },
		fact: 'uploader',
	},
	{
		name: 'Date Uploaded',
		settings: {
			field_type: 'date',
			field_configuration: {
				display_format: 'local',
				display_timezone: false,
				include_time: true,
				time_format: 'twelve_hour',
			},
		},
		fact: 'uploaded_at',
	},
	{ name: 'Comment Count', settings: count(), fact: 'comment_count' },
];

/** The id that a built-in field has in an account. */
export function systemFieldId(accountId: string, name: string): string {
	return namedId(`field ${name} of ${accountId}`);
}

/** Gives a new account the built-in fields. */
export function addSystemFields(
	{ store, clock }: Pick<World, 'store' | 'clock'>,
	accountId: string,
	creatorId: string,
): FieldRecord[] {
	return specs.map(({ name, settings, fact = null }) =>
		store.fields.add({
			id: systemFieldId(accountId, name),
			createdAt: clock.now(),
			updatedAt: clock.now(),
			accountId,
			creatorId,
			name,
			settings: structuredClone(settings),
			builtIn: true,
			fact,
			active: true,
		}),
	);
}
