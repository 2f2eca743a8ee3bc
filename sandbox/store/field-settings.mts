import { namedId } from '../random.mjs';
import type { FieldRecord, FieldSettings, Member } from './fields.mjs';

type Choices = Extract<FieldSettings, { field_type: 'select' }>['field_configuration'];
type People = Extract<FieldSettings, { field_type: 'user_single' }>['field_configuration'];

/** An option of a select field. */
export interface Option {
	id: string;
	display_name: string;
	color: string | null;
}

/** The id that an option of a seeded field has. */
export function seededOption(field: string, name: string): string {
	return namedId(`option ${name} of ${field}`);
}

/** The settings of a seeded select field. */
export function choices(field: string, names: readonly string[], enable_add_new: boolean): Choices {
	const options = names.map((display_name) => ({
		id: seededOption(field, display_name),
		display_name,
		color: null,
	}));
	return { enable_add_new, options };
}

/** The settings of a user field: some members, or without any, everybody in the project. */
export function people(...custom_members: Member[]): People {
	return {
		notify_members: false,
		member_options_type: custom_members.length > 0 ? 'custom' : 'all_project_members',
		custom_members,
	};
}

/** The options of a select field, none for a field of another type. */
export function optionsOf({ settings }: FieldRecord): Option[] {
	if (settings.field_type !== 'select' && settings.field_type !== 'select_multi') return [];
	return settings.field_configuration.options.flatMap(({ id, display_name, color = null }) =>
		id === undefined ? [] : [{ id, display_name, color }],
	);
}
