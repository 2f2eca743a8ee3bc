import type { FastifyInstance } from 'fastify';
import { Interactions } from './actions/interactions.mjs';
import { operationRoutes } from './api/route.mjs';
import { apiService } from './api/service.mjs';
import { Bucket } from './bucket.mjs';
import { Clock } from './clock.mjs';
import { loadContract } from './contract.mjs';
import { controlService } from './control/service.mjs';
import { Faults } from './faults.mjs';
import { listen } from './http.mjs';
import { imsService } from './ims.mjs';
import { pageService } from './page/service.mjs';
import { RateLimiter } from './rate-limit.mjs';
import { RequestLog } from './request-log.mjs';
import { Shaping } from './shaping.mjs';
import { storageService } from './storage.mjs';
import { Signer } from './storage-signature.mjs';
import { seed, serverClient } from './store/seed.mjs';
import { Store } from './store/store.mjs';
import { Tokens } from './tokens.mjs';
import { Uploads } from './uploads.mjs';
import { Webhooks } from './webhooks.mjs';
import type { World } from './world.mjs';

export interface SandboxOptions {
	/** Default 127.0.0.1. */
	host?: string;
	/** Ports: 0, the default, lets the system choose. */
	apiPort?: number;
	imsPort?: number;
	storagePort?: number;
	controlPort?: number;
	pagePort?: number;
	/** Where uploaded bytes go; default a fresh temporary directory that is removed on stop. */
	dataDirectory?: string;
	/** What is there at the start; default demo. */
	seed?: 'demo' | 'empty';
	/** How much faster than real time transcodes, webhook retries and rate-limit refill run; default 1. */
	timeScale?: number;
	/** Whether uploaded bytes are kept; if not they are only counted and hashed, part by part. Default true. */
	keepBytes?: boolean;
}

export interface Sandbox {
	apiUrl: string;
	imsUrl: string;
	storageUrl: string;
	controlUrl: string;
	/** A page on which a person browses, comments, uploads, runs custom actions and watches deliveries. */
	pageUrl: string;
	/** The server-to-server client of the service account. */
	clientId: string;
	clientSecret: string;
	stop(): Promise<void>;
}

/** Starts a Frame.io, an Adobe IMS, a storage bucket, a control service and a web page, each on a port of its own. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { host = '127.0.0.1', keepBytes = true, timeScale = 1 } = options;
	const contract = await loadContract();
	const bucket = await Bucket.open(options.dataDirectory, keepBytes);
	const world = createWorld(bucket, timeScale);
	await seed(world, options.seed ?? 'demo');

	const servers: FastifyInstance[] = [];
	const start = (server: FastifyInstance, port = 0) => {
		servers.push(server);
		return listen(server, host, port);
	};
	const stop = async () => {
		world.webhooks.clear();
		world.interactions.clear();
		world.uploads.clear();
		world.clock.clear();
		world.faults.clear();
		world.shaping.clear();
		await Promise.all(servers.map((server) => server.close()));
		await bucket.close();
	};
	try {
		const storageUrl = await start(storageService(world), options.storagePort);
		world.signer.baseUrl = storageUrl;
		const routes = operationRoutes(contract, world);
		const page = await pageService(routes, world);
		return {
			apiUrl: await start(apiService(routes, world), options.apiPort),
			imsUrl: await start(imsService(world), options.imsPort),
			storageUrl,
			controlUrl: await start(controlService(world), options.controlPort),
			pageUrl: await start(page, options.pagePort),
			clientId: serverClient.id,
			clientSecret: serverClient.secret,
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

function createWorld(bucket: Bucket, timeScale: number): World {
	const clock = new Clock(timeScale);
	const base = {
		clock,
		bucket,
		store: new Store(),
		tokens: new Tokens(clock),
		limits: new RateLimiter(clock),
		log: new RequestLog(),
		faults: new Faults(),
		shaping: new Shaping(),
		signer: new Signer(clock),
	};
	const withWebhooks = Object.assign(base, {
		webhooks: new Webhooks(base),
		interactions: new Interactions(base),
	});
	return Object.assign(withWebhooks, { uploads: new Uploads(withWebhooks) });
}
