import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { actionPayload } from '../actions/payload.mjs';
import { addressOf, createServer, Refusal } from '../http.mjs';
import { parseJson } from '../json.mjs';
import type { RequestFilter, ServiceName } from '../request-log.mjs';
import { answerLimitMs, post, sign } from '../signed-calls.mjs';
import { demo, newClient, seed } from '../store/seed.mjs';
import { Store } from '../store/store.mjs';

import type { World } from '../world.mjs';
import { ControlError } from './error.mjs';
import { read } from './schemas.mjs';
import { addSeed } from './seed.mjs';
import { actInShare } from './share-activity.mjs';
import { fileReply, stateOf } from './state.mjs';
import {
	actingUser,
	createCollection,
	deleteCollection,
	removeStack,
	reply,
	updateCollection,
} from './web-app.mjs';
import type {
	AccountSettings,
	ActionRun,
	ActionRunReply,
	ClientRequest,
	DeliverRequest,
	DeliveryWait,
	EventRequest,
	FileWait,
	InteractionWait,
	ShapingRequest,
} from './types.mjs';

type Command = (input: { body: unknown; query: URLSearchParams; id: string }) => unknown;

/** The control service: no sign-in, loopback only, for tests and curious users. */
export function controlService(world: World): FastifyInstance {
	const server = createServer(Number.MAX_SAFE_INTEGER);
	server.removeAllContentTypeParsers();
	server.addContentTypeParser<string>('*', { parseAs: 'string' }, (_request, text, done) =>
		done(null, readBody(text)),
	);
	for (const [call, command] of Object.entries(commandsOf(world))) {
		const [method = '', url = ''] = call.split(' ');
		server.route<{ Params: { id?: string } }>({
			method,
			url,
			handler: async (request) => {
				const { body = {}, params } = request;
				const query = addressOf(request).searchParams;
				return (await command({ body, query, id: params.id ?? '' })) ?? { ok: true };
			},
		});
	}
	server.setNotFoundHandler((request, reply) => {
		const error = `No control call ${request.method} ${addressOf(request).pathname}`;
		return reply.code(404).send({ error });
	});
	server.setErrorHandler<Error>((error, _request, reply) => {
		// What the API would refuse is refused in its words.
		if (error instanceof Refusal) return reply.code(error.statusCode).send(error.body);
		return reply.code(error instanceof ControlError ? 400 : 500).send({ error: error.message });
	});
	return server;
}

function readBody(text: string): unknown {
	try {
		return text === '' ? undefined : parseJson(text);
	} catch {
		throw new ControlError('The body is not JSON');
	}
}

function commandsOf(world: World): Record<string, Command> {
	return {
		'POST /reset': ({ body }) => reset(world, read.reset(body).seed ?? 'demo'),
		'POST /seed': ({ body }) => addSeed(world, read.seed(body)),
		'GET /state': () => stateOf(world),

		'GET /files/:id': ({ id }) => fileReply(anyFile(world, id)),
		'POST /files/:id/wait': ({ id, body }) => waitForFile(world, id, read.fileWait(body)),
		'GET /uploads': () =>
			world.store.files.list(({ parts }) => parts.length > 0).map((file) => fileReply(file)),
		'POST /uploads/expire': () => world.signer.expire('PUT'),
		'POST /downloads/expire': () => world.signer.expire('GET'),
		'POST /bytes': ({ body }) => void (world.bucket.keepBytes = read.bytes(body).keep),
		'POST /parts': ({ body }) => void (world.uploads.partBytes = read.parts(body).largest),
		'DELETE /version-stacks/:id': ({ id }) => removeStack(world, id),
		'GET /comments': () => world.store.comments.list(),
		'POST /comments/:id/replies': ({ id, body }) => reply(world, id, read.reply(body)),
		'POST /collections': ({ body }) => createCollection(world, read.collection(body)),
		'PATCH /collections/:id': ({ id, body }) =>
			updateCollection(world, id, read.collectionChanges(body)),
		'DELETE /collections/:id': ({ id, query }) =>
			deleteCollection(world, id, query.get('userId') ?? undefined),
		'GET /actions': () => world.store.actions.list(),
		'GET /webhooks': () => world.store.webhooks.list(),
		'GET /projects': () => world.store.projects.list(),

		'GET /shares': () => world.store.shares.list(),
		'POST /shares/:id/activities': ({ id, body }) =>
			actInShare(world, id, read.shareActivity(body)),
		'POST /accounts/:id': ({ id, body }) => changeAccount(world, id, read.account(body)),

		'GET /requests': ({ query }) => world.log.list(requestFilter(query)),
		'POST /requests/wait': async ({ body }) => {
			const { count, timeoutMs, ...filter } = read.requestWait(body);
			const answered = () => world.log.list(filter).filter(({ status }) => status !== null);
			const reached = await until(() => answered().length >= count, timeoutMs);
			return { reached, requests: answered() };
		},
		'DELETE /requests': () => world.log.clear(),
		'GET /violations': () => world.log.violations,

		'GET /faults': () => world.faults.list(),
		'POST /faults': ({ body }) => world.faults.add(read.fault(body)),
		'DELETE /faults': () => world.faults.clear(),

		'POST /shaping': ({ body }) => shape(world, read.shaping(body)),

		'POST /tokens/expire': () => world.tokens.expireAccess(),
		'POST /clients': ({ body }) => putClient(world, read.client(body)),

		'POST /events': ({ body }) => ({ deliveries: emit(world, read.event(body)) }),
		'POST /deliver': ({ body }) => deliver(read.deliver(body)),
		'POST /actions': ({ body }) => runAction(world, read.actionRun(body)),
		'POST /interactions': ({ body }) => {
			const { actionId, assetIds, userId } = read.interaction(body);
			return world.interactions.start(actingUser(world, userId), actionId, assetIds);
		},
		'GET /interactions': () => world.interactions.list(),
		'POST /interactions/:id/answer': ({ id, body }) =>
			world.interactions.answer(id, read.answer(body).data),
		'POST /interactions/:id/wait': ({ id, body }) =>
			waitForInteraction(world, id, read.interactionWait(body)),
		'DELETE /interactions/:id': ({ id }) => world.interactions.cancel(id),
		'GET /deliveries': ({ query }) => world.webhooks.list(query.get('webhookId') ?? undefined),
		'POST /deliveries/wait': ({ body }) => waitForDeliveries(world, read.deliveryWait(body)),

		'POST /clock': ({ body }) => {
			const { timeScale, advanceMs } = read.clock(body);
			if (timeScale !== undefined) world.clock.setTimeScale(timeScale);
			if (advanceMs !== undefined) world.clock.advance(advanceMs);
		},
		'POST /rate-limits': ({ body }) => {
			Object.assign(world.limits, read.rateLimits(body));
			world.limits.clear();
		},
	};
}

/** Back to the start, except for the violations, which stay until the sandbox stops, and the time scale. */
async function reset(world: World, name: 'demo' | 'empty'): Promise<void> {
	world.webhooks.clear();
	world.interactions.clear();
	world.uploads.clear();
	world.clock.clear();
	world.tokens.clear();
	world.faults.clear();
	world.shaping.clear();
	world.bucket.clear();
	world.log.clear();
	Object.assign(world.limits, { enabled: true, scale: 1 });
	world.limits.clear();
	world.store = new Store();
	await seed(world, name);
}

function shape({ shaping }: World, { service = 'storage', ...changes }: ShapingRequest): void {
	if (service === 'api' && changes.bytesPerSecond !== undefined) {
		throw new ControlError('Only the storage service has a bandwidth');
	}
	Object.assign(shaping[service], changes);
}

function anyFile({ store }: World, id: string) {
	const found = store.files.getAny(id);
	if (!found) throw new ControlError(`No file ${id}`);
	return found;
}

async function waitForFile(world: World, id: string, { status, timeoutMs }: FileWait) {
	const file = anyFile(world, id);
	const reached = await until(() => {
		if (status === 'failed') return file.failed;
		return file.status === status || (status === 'uploaded' && file.status === 'transcoded');
	}, timeoutMs);
	return { reached, file: fileReply(file) };
}

async function waitForDeliveries(
	{ webhooks }: World,
	{ count = 0, attempts = 0, webhookId, type, timeoutMs }: DeliveryWait,
) {
	const wanted = () =>
		webhooks.list(webhookId).filter(({ payload }) => type === undefined || payload.type === type);
	const reached = await until(() => {
		const found = wanted();
		const ended = found.filter(({ state }) => state !== 'pending').length;
		const tries = found.reduce((sum, delivery) => sum + delivery.attempts.length, 0);
		return ended >= count && tries >= attempts;
	}, timeoutMs);
	return { reached, deliveries: wanted() };
}

function requestFilter(query: URLSearchParams): RequestFilter {
	const service = query.get('service');
	if (service !== null && !isService(service)) throw new ControlError(`No service ${service}`);
	return {
		...(service !== null && { service }),
		...(query.has('operation') && { operation: query.get('operation') ?? '' }),
		...(query.has('since') && { since: Number(query.get('since')) }),
	};
}

function isService(name: string): name is ServiceName {
	return ['ims', 'api', 'storage'].includes(name);
}

function changeAccount({ store }: World, id: string, settings: AccountSettings): void {
	const found = store.accounts.get(id);
	if (!found) throw new ControlError(`No account ${id}`);
	Object.assign(found, settings);
}

function putClient({ store }: World, { id, ...changes }: ClientRequest) {
	const before = store.clients.get(id ?? '');
	const client = before
		? { ...before, ...changes }
		: newClient({
				id: id ?? `sandbox-client-${randomUUID()}`,
				secret: `p8e-${randomBytes(16).toString('hex')}`,
				kind: 's2s',
				userId: demo.users.service,
				...changes,
			});
	store.clients.set(client.id, client);
	return client;
}

function emit({ store, webhooks }: World, event: EventRequest): string[] {
	const { type, resource, workspaceId, projectId, userId } = event;
	const home = store.workspaces.get(workspaceId)?.accountId;
	return webhooks.emit({
		type,
		resource,
		account: { id: event.accountId ?? home ?? demo.account },
		workspace: { id: workspaceId },
		...(projectId !== undefined && { project: { id: projectId } }),
		...(userId !== undefined && { user: { id: userId } }),
	});
}

function deliver({ url, secret, body, timestamp, signature, headers }: DeliverRequest) {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const stamp = String(timestamp ?? Math.floor(Date.now() / 1000));
	const all: Record<string, string | null> = {
		'x-frameio-request-timestamp': stamp,
		'x-frameio-signature': signature ?? sign(secret, stamp, text),
	};
	for (const [name, value] of Object.entries(headers ?? {})) all[name.toLowerCase()] = value;
	return post(
		url,
		text,
		Object.fromEntries(
			Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
		),
	);
}

/** Calls the receiver of a custom action, signed as webhooks are, and passes on its answer. */
async function runAction({ store }: World, run: ActionRun): Promise<ActionRunReply> {
	const action = store.actions.get(run.actionId);
	if (!action) throw new ControlError(`No custom action ${run.actionId}`);
	if (!action.active) throw new ControlError(`The custom action ${action.name} is not active`);
	const { interactionId = randomUUID(), userId = demo.users.editor, projectId, data } = run;
	const payload = actionPayload(store, action, {
		interactionId,
		userId,
		projectId: projectId ?? demo.projects.film,
		resources: run.resources ?? [run.resource],
		data,
	});
	const body = JSON.stringify(payload);
	const timestamp = String(Math.floor(Date.now() / 1000));
	const headers = {
		'x-frameio-request-timestamp': timestamp,
		'x-frameio-signature': sign(action.secret, timestamp, body),
	};
	const signal = AbortSignal.timeout(
		action.timeout === undefined ? answerLimitMs : action.timeout * 1000,
	);
	const answer = await post(action.url, body, headers, signal);
	return { ...answer, interactionId };
}

async function waitForInteraction(
	{ interactions }: World,
	id: string,
	{ state, attempts = 0, timeoutMs }: InteractionWait,
) {
	const interaction = interactions.get(id);
	const reached = await until(() => {
		const tries = interaction.steps.reduce((sum, step) => sum + step.attempts.length, 0);
		const isThere =
			state === undefined ? interaction.state !== 'calling' : interaction.state === state;
		return isThere && tries >= attempts;
	}, timeoutMs);
	return { reached, interaction };
}

/** Waits until something holds, at most `timeoutMs` real milliseconds; tells whether it holds. */
async function until(holds: () => boolean, timeoutMs: number): Promise<boolean> {
	const end = performance.now() + timeoutMs;
	while (!holds()) {
		if (performance.now() >= end) return false;
		await delay(5);
	}
	return true;
}
