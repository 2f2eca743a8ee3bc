import { request, type ClientRequest } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { sign } from '../../nodes/FrameIo/trigger/signature.js';
import { storedSubscription } from '../../nodes/FrameIo/trigger/subscription.js';
import type { Listening } from '../support/engine.mjs';
import {
	byId,
	serviceAccount,
	startFrameIoEngine,
	type FrameIoEngine,
} from '../support/frameio.mjs';

// Senders that hang up, as Frame.io does after five seconds: over real connections, whose events come once or never.

let frameio: FrameIoEngine;
let listening: Listening;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => await frameio.close());

beforeEach(async () => {
	await frameio.control.reset();
	frameio.engine.credentials.set('frameIoServerToServerApi', serviceAccount(frameio.sandbox));
});

afterEach(async () => await listening.close());

async function listen(parameters: INodeParameters): Promise<void> {
	const { workspaces } = await frameio.control.state();
	listening = await frameio.engine.listen({
		workspaceId: byId(workspaces[0]?.id ?? ''),
		events: ['file.ready'],
		filters: {},
		options: {},
		...parameters,
	});
}

/** What is left to be done before n8n has stored the executions that it is given. */
function storing(): { finish(): void } {
	let finish: () => void = () => {};
	const stored = new Promise<void>((resolve) => (finish = resolve));
	listening.onStart = async () => await stored;
	return { finish };
}

interface Sending {
	connection: ClientRequest;
	/** The status of the answer; undefined when the connection ended without one. */
	status: Promise<number | undefined>;
}

/** Sends an event of a file as Frame.io does. */
function send(id: string): Sending {
	const { activation } = listening;
	const body = Buffer.from(JSON.stringify({ type: 'file.ready', resource: { id, type: 'file' } }));
	const timestamp = String(Math.floor(Date.now() / 1000));
	const secret = storedSubscription(activation.staticData)?.secret ?? '';
	const connection = request(activation.url, {
		method: 'POST',
		agent: false,
		headers: {
			'content-type': 'application/json',
			'x-frameio-request-timestamp': timestamp,
			'x-frameio-signature': sign(timestamp, body, secret),
		},
	});
	const status = new Promise<number | undefined>((resolve) => {
		connection.once('response', (response) => {
			response.resume();
			resolve(response.statusCode);
		});
		connection.once('error', () => resolve(undefined));
	});
	connection.end(body);
	return { connection, status };
}

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

const started = () => listening.items.map(({ resource }) => (resource as IDataObject).id).sort();

test('a sender that hangs up while details are read leaves the way free for others', async () => {
	await listen({ details: 'full' });
	await frameio.control.addFault({
		service: 'api',
		operationId: 'files.show',
		times: 2,
		action: { delayMs: 300 },
	});
	const first = send('first');
	await pause(100);
	first.connection.destroy();
	expect(await first.status).toBeUndefined();
	await pause(500);
	expect(await send('second').status).toBe(200);
	expect(started()).toEqual(['first', 'second']);
});

test('a sender that hangs up while it waits for a start leads others nevertheless, once', async () => {
	await listen({ details: 'ids' });
	const n8n = storing();
	const first = send('first');
	await pause(100);
	const leader = send('leader');
	await pause(50);
	const follower = send('follower');
	await pause(50);
	leader.connection.destroy();
	await leader.status;
	n8n.finish();
	expect(await first.status).toBe(200);
	expect(await follower.status).toBe(200);
	expect(await send('later').status).toBe(200);
	expect(started()).toEqual(['first', 'follower', 'later', 'leader']);
	// Nobody has told the sender, so it comes again.
	expect(await send('leader').status).toBe(200);
	expect(started().filter((id) => id === 'leader')).toHaveLength(2);
});

test('a sender that hangs up while others take its event along is told nothing, and may come again', async () => {
	await listen({ details: 'ids' });
	const n8n = storing();
	const first = send('first');
	await pause(100);
	const leader = send('leader');
	await pause(50);
	const follower = send('follower');
	await pause(50);
	follower.connection.destroy();
	await follower.status;
	n8n.finish();
	expect(await first.status).toBe(200);
	expect(await leader.status).toBe(200);
	expect(started()).toEqual(['first', 'follower', 'leader']);
	expect(await send('follower').status).toBe(200);
	expect(started().filter((id) => id === 'follower')).toHaveLength(2);
});

test('a repetition that comes while the first one is answered starts nothing', async () => {
	await listen({ details: 'ids' });
	const n8n = storing();
	const both = [send('same'), send('same')];
	await pause(200);
	n8n.finish();
	expect(await Promise.all(both.map(async ({ status }) => await status))).toEqual([200, 200]);
	expect(started()).toEqual(['same']);
});
