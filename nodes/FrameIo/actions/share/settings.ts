import type { BodyFor } from '../../transport/contract';
import type { NodeOperationError } from 'n8n-workflow';
import type { CollectionValues } from '../collection-values';

/** Shares have names of 1 to 175 characters in one line (contract, guides). */
const LONGEST_NAME = 175;
const LONGEST_DESCRIPTION = 640;
const LONGEST_PASSPHRASE = 255;

const SIZES = ['small', 'medium', 'large'] as const;
const RATIOS = ['horizontal', 'square', 'vertical'] as const;

type Changes = BodyFor<'PATCH /v4/accounts/{account_id}/shares/{share_id}'>['data'];

/** What Create and Update of a share have in common. */
export type ShareSettings = Omit<Changes, 'name' | 'access'>;

interface Refuses {
	problem(message: string, description: string): NodeOperationError;
}

/** Settings that make up the look of a share. Frame.io takes them together with the layout only. */
const APPEARANCE = [
	'accent_color',
	'card_aspect_ratio',
	'card_info_enabled',
	'card_size',
	'icons_visible_on_list',
	'list_row_size',
	'name_column_width',
	'reel_card_aspect_ratio',
	'reel_card_fit_image',
	'show_asset_name_in_reel_layout',
	'theme',
	'thumbnail_scale',
	'title_line_count',
] as const satisfies ReadonlyArray<keyof ShareSettings>;

/** Whether the settings change the look, but do not say for which layout. */
export function lacksLayout(settings: ShareSettings): boolean {
	return settings.layout === undefined && APPEARANCE.some((name) => settings[name] !== undefined);
}

/**
 * The settings that were added, checked. Those that can be taken away are null when they were added and left empty.
 * @throws NodeOperationError before anything is sent
 */
export function shareSettings(call: Refuses, fields: CollectionValues): ShareSettings {
	return { ...ruleSettings(call, fields), ...appearanceSettings(fields) };
}

function ruleSettings(call: Refuses, fields: CollectionValues): ShareSettings {
	return {
		captions_enabled: fields.flag('captionsEnabled'),
		commenting_enabled: fields.flag('commentingEnabled'),
		description: bounded(call, fields, 'description', 'Description', LONGEST_DESCRIPTION),
		downloading_enabled: fields.flag('downloadingEnabled'),
		drm_enabled: fields.flag('drmEnabled'),
		editable_fields_enabled: fields.flag('editableFieldsEnabled'),
		enabled: fields.flag('enabled'),
		expiration: orNone(fields, 'expiration', fields.dateTime('expiration', 'Expiration')),
		featured_field_definition_id: orNone(
			fields,
			'featuredFieldDefinitionId',
			fields.id('featuredFieldDefinitionId'),
		),
		forensic_watermark_enabled: fields.flag('forensicWatermarkEnabled'),
		open_in_viewer_enabled: fields.flag('openInViewerEnabled'),
		passphrase: bounded(call, fields, 'passphrase', 'Passphrase', LONGEST_PASSPHRASE),
		show_all_asset_versions: fields.flag('showAllAssetVersions'),
		sort_by: sortBy(call, fields),
		transcripts_enabled: fields.flag('transcriptsEnabled'),
		visible_field_definition_ids: fields.has('visibleFieldDefinitionIds')
			? (fields.texts('visibleFieldDefinitionIds') ?? [])
			: undefined,
		watermark_enabled: fields.flag('watermarkEnabled'),
	};
}

function appearanceSettings(fields: CollectionValues): ShareSettings {
	return {
		accent_color: orNone(fields, 'accentColor', fields.clearableText('accentColor')?.trim()),
		card_aspect_ratio: fields.choice('cardAspectRatio', 'Card Aspect Ratio', RATIOS),
		card_info_enabled: fields.flag('cardInfoEnabled'),
		card_size: fields.choice('cardSize', 'Card Size', SIZES),
		icons_visible_on_list: fields.flag('iconsVisibleOnList'),
		layout: fields.choice('layout', 'Layout', ['grid', 'list', 'reel']),
		list_row_size: fields.choice('listRowSize', 'List Row Size', SIZES),
		name_column_width: fields.integer('nameColumnWidth', 'Name Column Width', { min: 1 }),
		reel_card_aspect_ratio: fields.choice('reelCardAspectRatio', 'Reel Card Aspect Ratio', RATIOS),
		reel_card_fit_image: fields.flag('reelCardFitImage'),
		show_asset_name_in_reel_layout: fields.flag('showAssetNameInReelLayout'),
		theme: fields.choice('theme', 'Theme', ['dark', 'light', 'neutral']),
		thumbnail_scale: fields.choice('thumbnailScale', 'Thumbnail Scale', ['fill', 'fit']),
		title_line_count: fields.integer('titleLineCount', 'Title Lines', { min: 1, max: 2 }),
	};
}

/**
 * The name of a share, when Frame.io will take it.
 * @throws NodeOperationError before anything is sent
 */
export function shareName(call: Refuses, entered: string): string {
	const name = entered.trim();
	if (name === '') throw call.problem("'Name' is empty", 'Enter a value.');
	if (/[\r\n]/.test(name)) {
		throw call.problem("'Name' has several lines", 'Frame.io takes names in one line.');
	}
	return checkedLength(call, 'Name', name, LONGEST_NAME);
}

function sortBy(call: Refuses, fields: CollectionValues): ShareSettings['sort_by'] {
	const id = fields.id('sortByFieldId');
	const direction = fields.choice('sortDirection', 'Sort Direction', ['asc', 'desc']);
	if (id !== undefined) return { field_definition_id: id, direction: direction ?? 'asc' };
	if (direction === undefined) return undefined;
	throw call.problem(
		"'Sort Direction' needs a custom field to sort by",
		"Add 'Sort by Custom Field', or remove the direction.",
	);
}

/** A text within its length; null when it was added and left empty. */
function bounded(
	call: Refuses,
	fields: CollectionValues,
	name: string,
	label: string,
	longest: number,
): string | null | undefined {
	const entered = fields.clearableText(name);
	return entered === undefined
		? undefined
		: orNone(fields, name, checkedLength(call, label, entered, longest));
}

function checkedLength(call: Refuses, label: string, text: string, longest: number): string {
	if (text.length > longest) {
		// The text itself is not shown: it may be a passphrase.
		throw call.problem(
			`'${label}' has ${text.length} characters, but Frame.io takes at most ${longest}`,
			'Shorten it.',
		);
	}
	return text;
}

/** Null, which takes a value away, for a field that was added and left empty. */
function orNone<Value>(
	fields: CollectionValues,
	name: string,
	value: Value | undefined,
): Value | null | undefined {
	if (!fields.has(name)) return undefined;
	return value === undefined || value === '' ? null : value;
}
