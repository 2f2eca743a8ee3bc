import { randomBytes } from 'node:crypto';
import type { AccountRecord } from '../store/accounts.mjs';
import type { ShareRecord, ShareSettings } from '../store/shares.mjs';
import { forbidden, unprocessable } from './errors.mjs';

type Layout = NonNullable<ShareSettings['layout']>;

/** What of a share a create or update may say, as far as it is not a setting. */
interface Facts {
	name?: string | null;
	description?: string | null;
	access?: ShareRecord['access'];
	passphrase?: string | null;
	expiration?: string | null;
}

const everyLayout: Layout[] = ['grid', 'list', 'reel'];

/** The settings that make up the appearance, with the layouts that have them. */
const appearance = new Map<string, Layout[]>([
	['theme', everyLayout],
	['accent_color', everyLayout],
	['thumbnail_scale', everyLayout],
	['card_size', ['grid']],
	['card_info_enabled', ['grid']],
	['title_line_count', ['grid']],
	['card_aspect_ratio', ['grid', 'reel']],
	['list_row_size', ['list']],
	['icons_visible_on_list', ['list']],
	['name_column_width', ['list']],
	['reel_card_aspect_ratio', ['reel']],
	['reel_card_fit_image', ['reel']],
	['show_asset_name_in_reel_layout', ['reel']],
]);

/**
 * Refuses appearance without the layout that it is for.
 * That a setting of another layout is refused, and not kept for later, is a GUESS.
 * @param layout the layout that the request names; for a new share the usual one, when it names none
 */
export function checkAppearance(
	settings: Partial<ShareSettings>,
	layout: Layout | undefined,
): void {
	for (const name of Object.keys(settings)) {
		const layouts = appearance.get(name);
		if (!layouts) continue;
		if (layout === undefined) {
			throw unprocessable(`layout is required to change ${name}`, '/data/layout');
		}
		if (!layouts.includes(layout)) {
			throw unprocessable(`${name} is not for the layout ${layout}`, `/data/${name}`);
		}
	}
	const color = settings.accent_color;
	if (typeof color === 'string' && !/^#[0-9a-f]{6}$/i.test(color)) {
		throw unprocessable('accent_color is no hex colour such as #FF6600', '/data/accent_color');
	}
}

/** What a request says of the share itself, checked, in the words of the record. */
export function factsOf(
	{ name, description, access, passphrase, expiration }: Facts,
	{ brandedShares }: AccountRecord,
): Partial<ShareRecord> {
	if (typeof name === 'string' && (!/\S/.test(name) || /[\r\n]/.test(name))) {
		throw unprocessable('name needs a visible character and no line breaks', '/data/name');
	}
	// That a missing feature is answered by 403 is a GUESS.
	if (typeof description === 'string' && !brandedShares) {
		throw forbidden('description requires the feature custom_branded_shares');
	}
	return {
		...(name !== undefined && { name }),
		...(description !== undefined && { description }),
		...(access !== undefined && { access }),
		...(passphrase !== undefined && { passphrase }),
		...(expiration !== undefined && {
			expiresAt: expiration === null ? null : Date.parse(expiration),
		}),
	};
}

/**
 * The passphrase of a share as it is to be: one that is needed and was not given is generated.
 * GUESS: only public shares can need one, and taking away a needed one is taken as not giving it.
 */
export function passphraseOf(
	{ access, passphrase }: Pick<ShareRecord, 'access' | 'passphrase'>,
	{ sharePassphraseRequired }: AccountRecord,
): string | null {
	const given = passphrase === '' ? null : passphrase;
	if (given !== null || access !== 'public' || !sharePassphraseRequired) return given;
	return randomBytes(9).toString('base64url');
}
