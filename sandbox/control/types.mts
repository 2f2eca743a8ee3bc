import type { Interaction } from '../actions/types.mjs';
import type { NetworkShape } from '../shaping.mjs';
import type { AccountRecord, AccountRole, UserRole } from '../store/accounts.mjs';
import type { ClientRecord } from '../store/clients.mjs';
import type { CollectionRecord } from '../store/collections.mjs';
import type { GroupRecord } from '../store/groups.mjs';
import type { ShareActivityRecord, ShareRecord } from '../store/shares.mjs';
import type { Delivery } from '../webhooks.mjs';

/** How many of one kind of thing to make: one named `name`, or `count` named by `namePrefix` and a number. */
interface Many {
	/** Default 1. */
	count?: number;
	name?: string;
	namePrefix?: string;
}

export interface SeedAccount {
	displayName: string;
	/** Who belongs to it, as admin; default the service account. */
	userIds?: string[];
}

export interface SeedUser {
	name: string;
	email?: string;
	/** Default the demo account. */
	accountId?: string;
	/** Default member. */
	accountRole?: AccountRole;
	active?: boolean;
}

export interface SeedGroups extends Many {
	/** Default the demo account. */
	accountId?: string;
	/** Default none. */
	userIds?: string[];
	/** Who keeps it; default Frame.io. */
	source?: GroupRecord['source'];
}

export interface SeedWorkspaces extends Many {
	accountId?: string;
}

export interface SeedStorageLocation {
	name?: string;
	/** Default the demo account. */
	accountId?: string;
	/** What lies there, as text by key. */
	contents: Record<string, string>;
}

export interface SeedProjects extends Many {
	workspaceId: string;
	restricted?: boolean;
	ownerId?: string;
}

export interface SeedFolders extends Many {
	/** The folder above. */
	folderId: string;
}

export interface SeedFiles extends Many {
	folderId: string;
	/** Ends the names that `namePrefix` makes; default `.mp4`. */
	extension?: string;
	/** The bytes as text; default a line with the name. */
	content?: string;
	/** Frames a second; default 24 for video. */
	fps?: number;
	/** Seconds; default 60 for video and audio. */
	duration?: number;
}

export interface SeedComments {
	fileId: string;
	count?: number;
	text?: string;
	/** Frame of the first one; the next ones follow frame by frame. */
	timestamp?: number;
	/** Default the owner of the account. */
	ownerId?: string;
	/** Makes replies to this comment. */
	parentId?: string;
	/** Whether only the team sees it, not the recipients of shares; default false. */
	internal?: boolean;
}

export interface SeedShares extends Many {
	projectId: string;
	/** Default public. */
	access?: ShareRecord['access'];
	/** Files, folders and version stacks; default none. */
	assetIds?: string[];
}

/** Exactly one of accountId, workspaceId, projectId and folderId; a role that is there is replaced, null takes it away. */
export interface SeedRole {
	userId: string;
	accountId?: string;
	workspaceId?: string;
	projectId?: string;
	folderId?: string;
	role: AccountRole | UserRole | null;
	/** Whether originals may be downloaded; default true. Not for accounts. */
	download?: boolean;
}

/** What to add to the data. Each entry may be one or several. */
export interface SeedRequest {
	accounts?: SeedAccount | SeedAccount[];
	users?: SeedUser | SeedUser[];
	groups?: SeedGroups | SeedGroups[];
	workspaces?: SeedWorkspaces | SeedWorkspaces[];
	projects?: SeedProjects | SeedProjects[];
	folders?: SeedFolders | SeedFolders[];
	files?: SeedFiles | SeedFiles[];
	comments?: SeedComments | SeedComments[];
	storageLocations?: SeedStorageLocation | SeedStorageLocation[];
	shares?: SeedShares | SeedShares[];
	roles?: SeedRole | SeedRole[];
}

/** The ids of what was added, in order. */
export interface SeedReply {
	accounts: string[];
	users: string[];
	groups: string[];
	workspaces: string[];
	projects: string[];
	/** Of the projects, in the same order. */
	rootFolders: string[];
	folders: string[];
	files: string[];
	comments: string[];
	storageLocations: string[];
	shares: string[];
}

export interface StateReply {
	account: { id: string; name: string };
	accounts: { id: string; name: string }[];
	workspaces: { id: string; name: string; accountId: string }[];
	projects: ProjectState[];
	/** The first project that is restricted, in the demo data one that the service account has no right on. */
	restrictedProject: ProjectState | null;
	users: { id: string; name: string; email: string; accountRole: AccountRole | null }[];
	groups: { id: string; name: string; accountId: string }[];
	clients: ClientRecord[];
	/** With the keys of what lies there. */
	storageLocations: { id: string; name: string; accountId: string; keys: string[] }[];
	/** At most the first 200. */
	folders: { id: string; name: string; projectId: string; parentId: string | null }[];
	/** At most the first 200. */
	files: {
		id: string;
		name: string;
		projectId: string;
		folderId: string;
		mediaType: string | null;
	}[];
	timeScale: number;
	rateLimits: RateLimitSettings;
}

export interface ProjectState {
	id: string;
	name: string;
	workspaceId: string;
	rootFolderId: string;
	restricted: boolean;
}

export interface FileReply {
	id: string;
	name: string;
	status: 'created' | 'uploaded' | 'transcoded';
	failed: boolean;
	/** Whether it was deleted since. */
	deleted: boolean;
	/** Bytes. */
	size: number;
	mediaType: string | null;
	/** Of the assembled bytes; null before, and when the bytes of several parts are not kept. */
	sha256: string | null;
	parts: { number: number; size: number; received: number; sha256: string | null; puts: number }[];
}

export interface FileWait {
	/** `failed` is reached when the upload failed; `transcoded` includes `uploaded`. */
	status: 'uploaded' | 'transcoded' | 'failed';
	/** Real milliseconds. */
	timeoutMs: number;
}

export interface EventRequest {
	type: string;
	resource: { id: string; type: string };
	workspaceId: string;
	accountId?: string;
	projectId?: string;
	userId?: string;
}

export interface DeliverRequest {
	url: string;
	secret: string;
	/** Sent as it is when it is a text, else as JSON. */
	body: unknown;
	/** Unix seconds, or any text; default now. */
	timestamp?: string | number;
	/** Default the right one. */
	signature?: string;
	/** Added to, or replacing, the usual ones; null removes one. */
	headers?: Record<string, string | null>;
}

export interface DeliverReply {
	status: number;
	body: string;
}

export interface DeliveryWait {
	/** How many deliveries must have come to an end (delivered, failed, skipped or cancelled). */
	count?: number;
	/** How many tries there must have been in all. */
	attempts?: number;
	webhookId?: string;
	type?: string;
	/** Real milliseconds. */
	timeoutMs: number;
}

export interface DeliveryWaitReply {
	reached: boolean;
	deliveries: Delivery[];
}

export interface RequestWait {
	service?: 'ims' | 'api' | 'storage';
	operation?: string;
	since?: number;
	/** How many answered requests there must be. */
	count: number;
	/** Real milliseconds. */
	timeoutMs: number;
}

export interface ClockRequest {
	timeScale?: number;
	/** Moves the time forward, so that tokens, addresses and timers expire. */
	advanceMs?: number;
}

/** How slow the network to a service is; what is left out stays as it is. */
export interface ShapingRequest extends Partial<NetworkShape> {
	/** Default storage; the API has a latency only. */
	service?: 'storage' | 'api';
}

export interface RateLimitSettings {
	enabled: boolean;
	/** Multiplies the number of calls of each limit. */
	scale: number;
}

/** A client to create, or the changes to one that exists. */
export type ClientRequest = Partial<ClientRecord>;

/** Calls the receiver of a custom action once, without tries and without reading the reply. */
export interface ActionRun {
	actionId: string;
	resource: { id: string; type: string };
	/** Several assets, the one above being the first of them. */
	resources?: { id: string; type: string }[];
	/** Default the ordinary user of the demo data. */
	userId?: string;
	projectId?: string;
	/** The values of a form that is answered. */
	data?: Record<string, unknown>;
	/** Of the run that showed the form; default a new one. */
	interactionId?: string;
}

export interface ActionRunReply {
	status: number;
	body: string;
	interactionId: string;
}

/** Uses a custom action as a user does who picks it in a menu. */
export interface InteractionRequest {
	actionId: string;
	/** Files, folders and version stacks of one project. */
	assetIds: string[];
	/** Default the ordinary user of the demo data. */
	userId?: string;
}

export interface InteractionWait {
	/** Default: any state in which the receiver is not being asked. */
	state?: Interaction['state'];
	/** How many tries there must have been in all. */
	attempts?: number;
	/** Real milliseconds. */
	timeoutMs: number;
}

export interface InteractionWaitReply {
	reached: boolean;
	interaction: Interaction;
}

/** Answers a comment as a user does in the web app. */
export interface ReplyRequest {
	text: string;
	/** Default the ordinary user of the demo data. */
	userId?: string;
}

/** Makes a collection as a user does in the web app. */
export interface CollectionRequest {
	projectId: string;
	name: string;
	description?: string;
	/** Default static. */
	mode?: CollectionRecord['mode'];
	private?: boolean;
	/** Default the ordinary user of the demo data. */
	userId?: string;
}

/** Who changes what of a collection; what is left out stays as it is. */
export type CollectionChanges = Partial<
	Pick<CollectionRequest, 'name' | 'description' | 'private' | 'userId'>
>;

/** What an account has and demands; what is left out stays as it is. */
export type AccountSettings = Partial<
	Pick<AccountRecord, 'brandedShares' | 'sharePassphraseRequired'>
>;

/** Something that a recipient does in a share, as far as the share lets him. */
export interface ShareActivityRequest {
	type: ShareActivityRecord['type'];
	/** What is viewed, downloaded or commented on; not for `share_viewed`. */
	assetId?: string;
	/** Default somebody without an account, whom only a public share lets in. */
	userId?: string;
}
