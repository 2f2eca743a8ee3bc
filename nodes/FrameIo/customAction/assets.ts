import type { IDataObject } from 'n8n-workflow';
import type { Rendition } from '../media/renditions';
import { record } from '../transport/json';
import { readDetails } from '../trigger/enrichment/read-details';
import type { ReadSession } from '../trigger/enrichment/reading';
import type { ActionCall, Asset } from './call';

/** One output for each asset, so that the nodes behind work on all of them; one, without any, when there is none. */
export function plainAssets({ assets }: ActionCall): IDataObject[] {
	return assets.length > 0 ? assets.map(plain) : [{ resource: null }];
}

/**
 * The same with what can be read about the assets before the session's deadline. What cannot is left out, and
 * `enriched: false` says so: nothing that goes wrong here costs the call.
 */
export async function assetsWithDetails(
	session: ReadSession,
	call: ActionCall,
	mediaLinks: readonly Rendition[],
): Promise<IDataObject[]> {
	if (call.assets.length === 0) return plainAssets(call);
	return await Promise.all(
		call.assets.map(async (asset) => ({
			...plain(asset),
			...(await detailsOf(session, call, asset, mediaLinks)),
		})),
	);
}

const plain = (asset: Asset): IDataObject => ({ resource: { ...asset } });

async function detailsOf(
	session: ReadSession,
	{ projectId }: ActionCall,
	{ id, type = 'file' }: Asset,
	mediaLinks: readonly Rendition[],
): Promise<IDataObject> {
	const { found, missing } = await readDetails(
		session,
		{ id, type },
		{ projectId: projectId ?? undefined, mediaLinks },
	);
	return {
		...found,
		project: { ...record(found.project), id: record(found.project).id ?? projectId },
		enriched: missing.length === 0,
		...(missing.length > 0 && { enrichmentError: missing.join('; ') }),
	};
}
