import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { badRequest } from '../api/errors.mjs';
import type { OperationRoutes } from '../api/route.mjs';
import { addressOf, createServer, Refusal } from '../http.mjs';
import { storageRoutes } from '../storage.mjs';
import { bucketName } from '../storage-signature.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import { demo } from '../store/seed.mjs';
import type { World } from '../world.mjs';
import { callsOf } from './calls.mjs';
import { readFiles } from './files.mjs';

/**
 * Names the user that a request of the page acts as; there is no sign-in. Pages of other origins cannot send it.
 */
const userHeader = 'x-sandbox-user';

const bodyLimit = 2_000_000;

// Everything that the page needs comes from its own origin, and nothing is written into the HTML.
const security = {
	'content-security-policy':
		"default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cache-control': 'no-cache',
};

/**
 * A web page for a person. What it does goes through the same operations as requests of the API, on behalf of the
 * chosen user, so rights, refusals, events and the audit log are the same; only sign-in and rate limits are left out.
 */
export async function pageService(routes: OperationRoutes, world: World): Promise<FastifyInstance> {
	const files = await readFiles(new URL('app/', import.meta.url));
	const server = createServer(bodyLimit);
	server.decorateRequest('fault');
	server.decorateRequest('rate');
	server.addHook('onRequest', (request, reply, done) => {
		request.rate = () => null;
		reply.headers(security);
		done();
	});
	server.setErrorHandler<FastifyError | Refusal>((error, _request, reply) => {
		if (error instanceof Refusal) {
			return reply.code(error.statusCode).headers(error.headers).send(error.body);
		}
		const { statusCode = 500, message } = error;
		if (statusCode >= 500) world.log.violation('error', null, error.stack ?? message);
		return reply.code(statusCode).send({ errors: [{ detail: message }] });
	});
	addFiles(server, files);
	addStorage(server, world);
	for (const route of routes.values()) {
		const { operation } = route;
		server.route({
			method: operation.method,
			url: operation.path,
			handler: async (request, reply) => {
				const { status, body } = await route.run(request, userOf(world, request));
				return reply.code(status).send(body);
			},
		});
	}
	server.get('/page/session', () => sessionOf(world));
	for (const [call, command] of Object.entries(callsOf(world))) {
		const [method = '', url = ''] = call.split(' ');
		server.route<{ Params: { id?: string } }>({
			method,
			url: `/page${url}`,
			handler: (request) =>
				command({
					user: userOf(world, request),
					id: request.params.id ?? '',
					query: addressOf(request).searchParams,
					body: request.body,
				}),
		});
	}
	return server;
}

/** Where the page starts: the account, and as whom one may act. */
function sessionOf({ store }: World) {
	const users = store.users.list(({ active }) => active).map(({ id, name }) => ({ id, name }));
	return { accountId: demo.account, userId: demo.users.editor, users };
}

function userOf({ store }: World, { headers }: FastifyRequest): UserRecord {
	const id = headers[userHeader];
	const user = store.users.get(typeof id === 'string' ? id : '');
	if (!user?.active) throw badRequest(`The header ${userHeader} must name an active user`);
	return user;
}

/** The files of the page; every place in it has an address of its own, which the page itself reads. */
function addFiles(server: FastifyInstance, files: Awaited<ReturnType<typeof readFiles>>): void {
	for (const [name, { type, text }] of files) {
		const urls = name === 'index.html' ? ['/', '/project/*'] : [`/${name}`];
		for (const url of urls) server.get(url, (_request, reply) => reply.type(type).send(text));
	}
}

/** Parts and downloads at the page's own origin: the same signed paths as those of the storage service. */
function addStorage(server: FastifyInstance, world: World): void {
	void server.register((scope, _options, done) => {
		scope.removeAllContentTypeParsers();
		// The handler reads the part itself.
		scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
		storageRoutes(scope, world, `/${bucketName}/*`);
		done();
	});
}
