import { shortLinkTarget } from '../transfer/short-link';
import type { FrameIoFunctions } from '../transport/caller';
import { isRecord } from '../transport/json';
import { isLink, isObjection, readLink, type FrameIoLink, type LinkObjection } from './links';

/** What a locator holds: an ID, or an address of Frame.io in which the ID is. */
export type Located = { id: string } | { link: FrameIoLink } | LinkObjection;

/** The text in a locator, in whatever mode, or in a plain parameter; '' when nothing was chosen. */
export function enteredIn(value: unknown): string {
	const entered: unknown = isRecord(value) ? value.value : value;
	return typeof entered === 'string' || typeof entered === 'number' ? String(entered).trim() : '';
}

/**
 * Tells IDs from addresses. An address counts as one in any mode, because expressions often give one where an ID is
 * expected. A short address is asked where it leads to.
 */
export async function located(functions: FrameIoFunctions, value: unknown): Promise<Located> {
	const entered = enteredIn(value);
	const byLink = isRecord(value) && value.mode === 'url';
	if (entered === '' || (!byLink && !isLink(entered))) return { id: entered };
	const link = readLink(entered);
	if (isObjection(link)) return link;
	if (link.shortCode === undefined) return { link };

	const target = await shortLinkTarget(functions, link.shortCode);
	const full = target === undefined ? NOTHING_BEHIND : readLink(target);
	if (isObjection(full)) return full;
	return full.shortCode === undefined ? { link: full } : NOTHING_BEHIND;
}

const NOTHING_BEHIND: LinkObjection = {
	objection: 'This short address leads nowhere',
	nextStep: 'The share may be deleted or its link turned off. Open it in a browser to see.',
};

/** Things that addresses can name, by the ending of the parameters that hold their IDs (`fileId`, `targetFolderId`). */
const IN_LINKS: ReadonlyArray<{
	ending: string;
	thing: string;
	id(link: FrameIoLink): string | undefined;
}> = [
	{ ending: 'projectid', thing: 'project', id: ({ projectId }) => projectId },
	{
		ending: 'folderid',
		thing: 'folder',
		// A link that opens a file holds no folder, but some links open a folder like a file.
		id: ({ folderId, viewedId }) => folderId ?? viewedId,
	},
	{ ending: 'versionstackid', thing: 'version stack', id: ({ viewedId }) => viewedId },
	{ ending: 'fileid', thing: 'file', id: ({ viewedId }) => viewedId },
	{ ending: 'assetid', thing: 'asset', id: ({ folderId, viewedId }) => viewedId ?? folderId },
	{ ending: 'shareid', thing: 'share', id: ({ shareId }) => shareId },
	{ ending: 'commentid', thing: 'comment', id: ({ commentId }) => commentId },
];

/** The ID that an address holds for a parameter, if it names such a thing. */
export function idInLink(parameter: string, link: FrameIoLink): string | undefined {
	return kindOf(parameter)?.id(link);
}

/** Why an address does not fit a parameter, e.g. that of a share in 'File'. */
export function wrongLink(parameter: string, link: FrameIoLink): LinkObjection {
	const thing = kindOf(parameter)?.thing;
	if (thing === undefined) {
		return {
			objection: 'An address from the browser cannot be used here',
			nextStep: 'Choose from the list or enter the ID.',
		};
	}
	const found = link.viewedId
		? 'file'
		: link.folderId
			? 'folder'
			: link.shareId
				? 'share'
				: 'project';
	return {
		objection: `This address leads to a ${found}, but not to a ${thing}`,
		nextStep: `Open the ${thing} in Frame.io and copy the address from the browser, or enter its ID.`,
	};
}

function kindOf(parameter: string) {
	return IN_LINKS.find(({ ending }) => parameter.toLowerCase().endsWith(ending));
}
