import type { IDataObject } from 'n8n-workflow';
import { pick } from './pick';

interface Share {
	id: string;
	name?: string | null;
	access: string;
	enabled?: boolean;
	short_url?: string | null;
	passphrase?: string | null;
	expiration?: string | null;
	last_viewed_at?: string | null;
	created_at: string;
	asset_added?: string;
	asset_removed?: string;
}

/** A share in its nine most useful fields, and the asset that was just put in or taken out. */
export function simpleShare(share: Share): IDataObject {
	return {
		...pick(share, 'id', 'name', 'access', 'enabled', 'short_url', 'passphrase', 'expiration'),
		...pick(share, 'last_viewed_at', 'created_at', 'asset_added', 'asset_removed'),
	};
}
