import type { Interaction } from './actions/types.mjs';
import type {
	AccountSettings,
	ActionRun,
	ActionRunReply,
	ClientRequest,
	ClockRequest,
	CollectionChanges,
	CollectionRequest,
	DeliverReply,
	DeliverRequest,
	DeliveryWait,
	DeliveryWaitReply,
	EventRequest,
	FileReply,
	FileWait,
	InteractionRequest,
	InteractionWait,
	InteractionWaitReply,
	RateLimitSettings,
	ReplyRequest,
	RequestWait,
	SeedReply,
	SeedRequest,
	ShapingRequest,
	ShareActivityRequest,
	StateReply,
} from './control/types.mjs';
import type { Fault, FaultRule } from './faults.mjs';
import type { JsonObject } from './json.mjs';
import type { LoggedRequest, RequestFilter, Violation } from './request-log.mjs';
import type { ClientRecord } from './store/clients.mjs';
import type { CollectionRecord } from './store/collections.mjs';
import type { CommentRecord } from './store/comments.mjs';
import type { ActionRecord } from './store/actions.mjs';
import type { ProjectRecord } from './store/projects.mjs';
import type { ShareActivityRecord, ShareRecord } from './store/shares.mjs';
import type { WebhookRecord } from './store/webhooks.mjs';
import type { Delivery } from './webhooks.mjs';

export type * from './control/types.mjs';
export type {
	ClientRecord,
	CollectionRecord,
	CommentRecord,
	Delivery,
	Fault,
	FaultRule,
	Interaction,
	LoggedRequest,
	ProjectRecord,
	RequestFilter,
	ShareActivityRecord,
	ShareRecord,
	Violation,
	WebhookRecord,
};

/** Calls the control service of a running sandbox; a refused call rejects with the reason. */
export class SandboxControl {
	constructor(private readonly controlUrl: string) {}

	/** Back to the demo data (or none); forgets requests, faults, tokens and deliveries, not the violations. */
	async reset(seed: 'demo' | 'empty' = 'demo'): Promise<void> {
		await this.call('POST', '/reset', { seed });
	}

	/** Adds data; returns the ids of what was added. */
	seed(request: SeedRequest): Promise<SeedReply> {
		return this.call('POST', '/seed', request);
	}

	/** The ids to start from. */
	state(): Promise<StateReply> {
		return this.call('GET', '/state');
	}

	/** A file as the sandbox holds it, deleted ones too. */
	file(id: string): Promise<FileReply> {
		return this.call('GET', `/files/${id}`);
	}

	/** Waits for the state of a file. */
	waitForFile(id: string, wait: FileWait): Promise<{ reached: boolean; file: FileReply }> {
		return this.call('POST', `/files/${id}/wait`, wait);
	}

	/** The files of local uploads. */
	uploads(): Promise<FileReply[]> {
		return this.call('GET', '/uploads');
	}

	/** Makes every part address that was given out an expired one. */
	async expireUploads(): Promise<void> {
		await this.call('POST', '/uploads/expire');
	}

	/** Makes every download address that was given out an expired one. */
	async expireDownloads(): Promise<void> {
		await this.call('POST', '/downloads/expire');
	}

	/** Whether the bytes of parts that come from now on are kept, or only counted and hashed. */
	async keepBytes(keep: boolean): Promise<void> {
		await this.call('POST', '/bytes', { keep });
	}

	/** How large the parts of uploads that begin from now on may be, in bytes. */
	async largestPart(bytes: number): Promise<void> {
		await this.call('POST', '/parts', { largest: bytes });
	}

	/** Slows the network to the storage service, or to the API, down; requests under way stay as they are. */
	async shape(request: ShapingRequest): Promise<void> {
		await this.call('POST', '/shaping', request);
	}

	/** Deletes a version stack as a user does in the web app; no operation of the API can. */
	async deleteVersionStack(id: string): Promise<void> {
		await this.call('DELETE', `/version-stacks/${id}`);
	}

	comments(): Promise<CommentRecord[]> {
		return this.call('GET', '/comments');
	}

	/** Answers a comment as a user does in the web app; no operation of the API can. */
	reply(commentId: string, request: ReplyRequest): Promise<CommentRecord> {
		return this.call('POST', `/comments/${commentId}/replies`, request);
	}

	/** Makes a collection as a user does in the web app; no operation of the API can. */
	createCollection(request: CollectionRequest): Promise<CollectionRecord> {
		return this.call('POST', '/collections', request);
	}

	updateCollection(id: string, changes: CollectionChanges): Promise<CollectionRecord> {
		return this.call('PATCH', `/collections/${id}`, changes);
	}

	async deleteCollection(id: string): Promise<void> {
		await this.call('DELETE', `/collections/${id}`);
	}

	/** The custom actions with their secrets. */
	customActions(): Promise<ActionRecord[]> {
		return this.call('GET', '/actions');
	}

	/** The webhooks with their secrets. */
	webhooks(): Promise<WebhookRecord[]> {
		return this.call('GET', '/webhooks');
	}

	projects(): Promise<ProjectRecord[]> {
		return this.call('GET', '/projects');
	}

	/** The shares with their reviewers and the mails that went out. */
	shares(): Promise<ShareRecord[]> {
		return this.call('GET', '/shares');
	}

	/** Does what a recipient does in a share. */
	shareActivity(shareId: string, activity: ShareActivityRequest): Promise<ShareActivityRecord> {
		return this.call('POST', `/shares/${shareId}/activities`, activity);
	}

	/** Changes what an account has and demands. */
	async changeAccount(accountId: string, settings: AccountSettings): Promise<void> {
		await this.call('POST', `/accounts/${accountId}`, settings);
	}

	/** What the services were asked, oldest first. */
	requests(filter: RequestFilter = {}): Promise<LoggedRequest[]> {
		const query = new URLSearchParams();
		for (const [name, value] of Object.entries(filter)) query.set(name, String(value));
		return this.call('GET', `/requests?${query.toString()}`);
	}

	/** Waits until so many requests were answered. */
	waitForRequests(wait: RequestWait): Promise<{ reached: boolean; requests: LoggedRequest[] }> {
		return this.call('POST', '/requests/wait', wait);
	}

	async clearRequests(): Promise<void> {
		await this.call('DELETE', '/requests');
	}

	/** Replies against the contract and uncaught errors of the sandbox itself: there must be none. */
	violations(): Promise<Violation[]> {
		return this.call('GET', '/violations');
	}

	/** Lets coming requests fail. */
	addFault(rule: FaultRule): Promise<Fault> {
		return this.call('POST', '/faults', rule);
	}

	faults(): Promise<Fault[]> {
		return this.call('GET', '/faults');
	}

	async clearFaults(): Promise<void> {
		await this.call('DELETE', '/faults');
	}

	/** Makes every access token invalid now. */
	async expireTokens(): Promise<void> {
		await this.call('POST', '/tokens/expire');
	}

	/** Creates a client, or changes the one with this id. */
	putClient(client: ClientRequest): Promise<ClientRecord> {
		return this.call('POST', '/clients', client);
	}

	/** Emits an event to the webhooks that match; returns the ids of the deliveries. */
	emit(event: EventRequest): Promise<{ deliveries: string[] }> {
		return this.call('POST', '/events', event);
	}

	/** Sends one delivery, right or deliberately wrong; returns the receiver's answer. */
	deliver(request: DeliverRequest): Promise<DeliverReply> {
		return this.call('POST', '/deliver', request);
	}

	deliveries(webhookId?: string): Promise<Delivery[]> {
		const query = webhookId === undefined ? '' : `?webhookId=${webhookId}`;
		return this.call('GET', `/deliveries${query}`);
	}

	/** Calls the receiver of a custom action once; returns its answer unread. */
	runAction(run: ActionRun): Promise<ActionRunReply> {
		return this.call('POST', '/actions', run);
	}

	/** Uses a custom action as a user does; returns while the receiver is asked. */
	interact(request: InteractionRequest): Promise<Interaction> {
		return this.call('POST', '/interactions', request);
	}

	/** Fills in the form of an interaction and submits it; what is left out keeps its value. */
	answerForm(interactionId: string, data: JsonObject): Promise<Interaction> {
		return this.call('POST', `/interactions/${interactionId}/answer`, { data });
	}

	/** Closes the dialog of an interaction. */
	cancelInteraction(interactionId: string): Promise<Interaction> {
		return this.call('DELETE', `/interactions/${interactionId}`);
	}

	/** All uses of custom actions with their tries and what the user saw, oldest first. */
	interactions(): Promise<Interaction[]> {
		return this.call('GET', '/interactions');
	}

	/** Waits until an interaction shows something, or is in a state, or so many tries were made. */
	waitForInteraction(interactionId: string, wait: InteractionWait): Promise<InteractionWaitReply> {
		return this.call('POST', `/interactions/${interactionId}/wait`, wait);
	}

	/** Waits until so many deliveries ended, or so many tries were made. */
	waitForDeliveries(wait: DeliveryWait): Promise<DeliveryWaitReply> {
		return this.call('POST', '/deliveries/wait', wait);
	}

	/** Changes the speed of the sandbox's timers, or moves its time forward. */
	async clock(request: ClockRequest): Promise<void> {
		await this.call('POST', '/clock', request);
	}

	/** Turns rate limits off and on, or scales them; empties all buckets. */
	async rateLimits(settings: Partial<RateLimitSettings>): Promise<void> {
		await this.call('POST', '/rate-limits', settings);
	}

	// Both ends are of one package and one version, so a reply has the type that the call names.
	private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
		const response = await fetch(new URL(path, this.controlUrl), {
			method,
			...(body !== undefined && {
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body),
			}),
		});
		const text = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: ${text}`);
		return JSON.parse(text) as T;
	}
}
