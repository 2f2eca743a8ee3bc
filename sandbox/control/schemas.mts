import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FaultRule } from '../faults.mjs';
import { ControlError } from './error.mjs';
import type {
	AccountSettings,
	ActionRun,
	ClientRequest,
	ClockRequest,
	CollectionChanges,
	CollectionRequest,
	DeliverRequest,
	DeliveryWait,
	EventRequest,
	FileWait,
	InteractionRequest,
	InteractionWait,
	RateLimitSettings,
	ReplyRequest,
	RequestWait,
	SeedRequest,
	ShapingRequest,
	ShareActivityRequest,
} from './types.mjs';

const ajv = new Ajv2020({ allErrors: true, strict: false });

const text = { type: 'string' };
const count = { type: 'integer', minimum: 0 };
const truth = { type: 'boolean' };
const number = { type: 'number', exclusiveMinimum: 0 };
const texts = { type: 'array', items: text };
const many = { count, name: text, namePrefix: text };
const service = { enum: ['ims', 'api', 'storage'] };
const stage = { enum: ['before', 'middle', 'after'] };
const textMap = { type: 'object', additionalProperties: text };

function shape(properties: Record<string, unknown>, required: string[] = []) {
	return { type: 'object', additionalProperties: false, properties, required };
}

function oneOrMore(entry: object) {
	return { if: { type: 'array' }, then: { type: 'array', items: entry }, else: entry };
}

function reader<T>(schema: object): (body: unknown) => T {
	const validate = ajv.compile<T>(schema);
	return (body) => {
		if (validate(body)) return body;
		throw new ControlError(ajv.errorsText(validate.errors, { dataVar: 'body' }));
	};
}

const role = {
	enum: [
		...['owner', 'admin', 'member', 'reviewer'],
		...['workspace_admin', 'full_access', 'editor', 'edit_only', 'commenter', 'viewer', null],
	],
};

/** Readers of the control calls' bodies; a body of another shape is refused. */
export const read = {
	reset: reader<{ seed?: 'demo' | 'empty' }>(shape({ seed: { enum: ['demo', 'empty'] } })),

	seed: reader<SeedRequest>(
		shape({
			accounts: oneOrMore(shape({ displayName: text, userIds: texts }, ['displayName'])),
			users: oneOrMore(
				shape({ name: text, email: text, accountId: text, accountRole: role, active: truth }, [
					'name',
				]),
			),
			groups: oneOrMore(
				shape({
					...many,
					accountId: text,
					userIds: texts,
					source: { enum: ['frame', 'adobe', 'workfront'] },
				}),
			),
			workspaces: oneOrMore(shape({ ...many, accountId: text })),
			projects: oneOrMore(
				shape({ ...many, workspaceId: text, restricted: truth, ownerId: text }, ['workspaceId']),
			),
			folders: oneOrMore(shape({ ...many, folderId: text }, ['folderId'])),
			files: oneOrMore(
				shape(
					{
						...many,
						folderId: text,
						extension: text,
						content: text,
						fps: number,
						duration: number,
					},
					['folderId'],
				),
			),
			storageLocations: oneOrMore(
				shape({ name: text, accountId: text, contents: textMap }, ['contents']),
			),
			comments: oneOrMore(
				shape(
					{
						fileId: text,
						count,
						text,
						timestamp: count,
						ownerId: text,
						parentId: text,
						internal: truth,
					},
					['fileId'],
				),
			),
			shares: oneOrMore(
				shape(
					{ ...many, projectId: text, access: { enum: ['public', 'secure'] }, assetIds: texts },
					['projectId'],
				),
			),
			roles: oneOrMore(
				shape(
					{
						userId: text,
						accountId: text,
						workspaceId: text,
						projectId: text,
						folderId: text,
						role,
						download: truth,
					},
					['userId', 'role'],
				),
			),
		}),
	),

	fault: reader<FaultRule>(
		shape(
			{
				service,
				operationId: text,
				method: text,
				pathPattern: text,
				part: count,
				times: count,
				after: count,
				chance: { type: 'number', minimum: 0, maximum: 1 },
				seed: count,
				action: shape({
					status: count,
					headers: textMap,
					json: true,
					xml: text,
					html: text,
					delayMs: count,
					close: stage,
					reset: stage,
					stall: stage,
					truncate: count,
					trickle: number,
					ignoreRange: truth,
					etag: text,
				}),
			},
			['service', 'action'],
		),
	),

	client: reader<ClientRequest>(
		shape({
			id: text,
			secret: text,
			kind: { enum: ['s2s', 'web'] },
			scopes: texts,
			redirectUris: texts,
			defaultRedirectUri: { type: ['string', 'null'] },
			adminConsole: truth,
			userId: text,
			refreshTokenInRefreshReply: truth,
			tokenLifetime: number,
		}),
	),

	fileWait: reader<FileWait>(
		shape({ status: { enum: ['uploaded', 'transcoded', 'failed'] }, timeoutMs: count }, [
			'status',
			'timeoutMs',
		]),
	),

	requestWait: reader<RequestWait>(
		shape({ service, operation: text, since: count, count, timeoutMs: count }, [
			'count',
			'timeoutMs',
		]),
	),

	event: reader<EventRequest>(
		shape(
			{
				type: text,
				resource: shape({ id: text, type: text }, ['id', 'type']),
				accountId: text,
				workspaceId: text,
				projectId: text,
				userId: text,
			},
			['type', 'resource', 'workspaceId'],
		),
	),

	deliver: reader<DeliverRequest>(
		shape(
			{
				url: text,
				secret: text,
				body: true,
				timestamp: { type: ['string', 'number'] },
				signature: text,
				headers: { type: 'object', additionalProperties: { type: ['string', 'null'] } },
			},
			['url', 'secret', 'body'],
		),
	),

	actionRun: reader<ActionRun>(
		shape(
			{
				actionId: text,
				resource: shape({ id: text, type: text }, ['id', 'type']),
				resources: { type: 'array', items: shape({ id: text, type: text }, ['id', 'type']) },
				userId: text,
				projectId: text,
				data: { type: 'object' },
				interactionId: text,
			},
			['actionId', 'resource'],
		),
	),

	interaction: reader<InteractionRequest>(
		shape({ actionId: text, assetIds: texts, userId: text }, ['actionId', 'assetIds']),
	),

	answer: reader<{ data: Record<string, unknown> }>(shape({ data: { type: 'object' } }, ['data'])),

	interactionWait: reader<InteractionWait>(
		shape(
			{
				state: { enum: ['calling', 'form', 'done', 'message', 'failed', 'cancelled'] },
				attempts: count,
				timeoutMs: count,
			},
			['timeoutMs'],
		),
	),

	reply: reader<ReplyRequest>(shape({ text, userId: text }, ['text'])),

	collection: reader<CollectionRequest>(
		shape(
			{
				projectId: text,
				name: text,
				description: text,
				mode: { enum: ['static', 'dynamic'] },
				private: truth,
				userId: text,
			},
			['projectId', 'name'],
		),
	),

	collectionChanges: reader<CollectionChanges>(
		shape({ name: text, description: text, private: truth, userId: text }),
	),

	deliveryWait: reader<DeliveryWait>(
		shape({ count, attempts: count, webhookId: text, type: text, timeoutMs: count }, ['timeoutMs']),
	),

	account: reader<AccountSettings>(shape({ brandedShares: truth, sharePassphraseRequired: truth })),

	shareActivity: reader<ShareActivityRequest>(
		shape(
			{
				type: { enum: ['share_viewed', 'asset_viewed', 'asset_downloaded', 'comment_created'] },
				assetId: text,
				userId: text,
			},
			['type'],
		),
	),

	clock: reader<ClockRequest>(shape({ timeScale: number, advanceMs: count })),

	shaping: reader<ShapingRequest>(
		shape({
			service: { enum: ['storage', 'api'] },
			bytesPerSecond: { type: ['number', 'null'], exclusiveMinimum: 0 },
			latencyMs: count,
		}),
	),

	bytes: reader<{ keep: boolean }>(shape({ keep: truth }, ['keep'])),

	parts: reader<{ largest: number }>(
		shape({ largest: { type: 'integer', minimum: 1 } }, ['largest']),
	),

	rateLimits: reader<Partial<RateLimitSettings>>(shape({ enabled: truth, scale: number })),
};
