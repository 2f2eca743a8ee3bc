/** What an address of Frame.io's web application leads to. */
export interface FrameIoLink {
	projectId?: string;
	/** A folder that is open in a project or in a share. */
	folderId?: string;
	/** What is open in the player: a file or a version stack; some links open a folder this way. */
	viewedId?: string;
	shareId?: string;
	commentId?: string;
	/** The code of a short address, which has to be asked where it leads to. */
	shortCode?: string;
}

/** Why a text is no address that can be used, and what to do instead. */
export interface LinkObjection {
	objection: string;
	nextStep: string;
}

/** Texts that are addresses, not IDs. */
export function isLink(entered: string): boolean {
	return /^(https?:\/\/|(next\.|app\.)?frame\.io\/|f\.io\/)/i.test(entered.trim());
}

/**
 * Reads an address that was copied from the browser:
 * `next.frame.io/project/{project}`, `…/project/{project}/{folder}`, `…/project/{project}/view/{file}`, `…/player/{file}`,
 * `…/share/{share}`, `…/share/{share}/view/{file}`, and the short `f.io/{code}`. What follows is ignored, except a comment.
 */
export function readLink(entered: string): FrameIoLink | LinkObjection {
	const url = parse(entered.trim());
	if (!url) {
		return {
			objection: 'This is not a web address',
			nextStep: 'Copy the whole address from the browser, starting with https://.',
		};
	}
	const host = url.hostname.toLowerCase();
	const segments = url.pathname.split('/').flatMap((segment) => decoded(segment) || []);
	switch (host) {
		case 'next.frame.io':
			return nextLink(segments, url);
		case 'f.io':
			return segments[0] ? { shortCode: segments[0] } : NO_PLACE;
		case 'app.frame.io':
			return {
				objection: 'This address belongs to the old version of Frame.io (V2)',
				nextStep:
					'Open the same thing in Frame.io V4 and copy the address that starts with https://next.frame.io.',
			};
		default:
			return {
				objection: `This address leads to ${host}, not to Frame.io`,
				nextStep: 'Copy an address that starts with https://next.frame.io or https://f.io.',
			};
	}
}

/** Whether the address could not be used. */
export function isObjection(link: FrameIoLink | LinkObjection): link is LinkObjection {
	return 'objection' in link;
}

const NO_PLACE: LinkObjection = {
	objection: 'This address of Frame.io leads to no project, folder, file or share',
	nextStep: 'Open what you mean in Frame.io and copy the address from the browser.',
};

function nextLink(segments: string[], url: URL): FrameIoLink | LinkObjection {
	const [area, id, ...rest] = segments;
	if (!id) return NO_PLACE;
	const place: FrameIoLink = {};
	switch (area) {
		case 'project':
			place.projectId = id;
			break;
		case 'share':
			place.shareId = id;
			break;
		case 'player':
			place.viewedId = id;
			break;
		default:
			return NO_PLACE;
	}
	const [first, second] = rest;
	if (first === 'view' || first === 'reel') {
		if (second) place.viewedId = second;
	} else if (first) {
		place.folderId = first;
	}
	const commentId = commentIn(url);
	if (commentId) place.commentId = commentId;
	return place;
}

/** GUESS: no source shows the address of a comment; its ID is taken from the query or fragment that names one. */
function commentIn(url: URL): string | undefined {
	const named = [...url.searchParams, ...new URLSearchParams(url.hash.slice(1))];
	return named.find(([name, value]) => /comment/i.test(name) && UUID.test(value))?.[1];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function parse(entered: string): URL | undefined {
	try {
		const url = new URL(/^https?:\/\//i.test(entered) ? entered : `https://${entered}`);
		return url.hostname.includes('.') ? url : undefined;
	} catch {
		return undefined;
	}
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
