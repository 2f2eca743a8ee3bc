// The packed package in an n8n of several processes, with a real Redis and a real Postgres.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { actionsSuite } from './actions.suite.mjs';
import { customActionSuite } from './custom-action.suite.mjs';
import { deathSuite } from './death.suite.mjs';
import { eventsSuite } from './events.suite.mjs';
import { filesSuite } from './files.suite.mjs';
import { webhookProcessSuite } from './webhook-process.suite.mjs';
import { type QueueStage, startQueueStage } from './stage.mjs';

/** The first time n8n itself has to be installed. */
const INSTALL_MS = 30 * 60_000;

let started: QueueStage | undefined;

function stage(): QueueStage {
	if (started === undefined) throw new Error('The stage is not set up yet.');
	return started;
}

beforeAll(async () => {
	started = await startQueueStage();
}, INSTALL_MS);

afterAll(async () => {
	await started?.stop();
}, 60_000);

beforeEach(async () => {
	await stage().control.reset();
});

actionsSuite(stage);
filesSuite('database', stage, () => stage().n8n.url);
customActionSuite(stage);
eventsSuite(stage);
deathSuite(stage);
webhookProcessSuite(stage);

test('the sandbox kept to the contract all the time', async () => {
	expect(await stage().control.violations()).toEqual([]);
});
