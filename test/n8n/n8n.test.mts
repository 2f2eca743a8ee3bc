// The packed package in a real n8n, used over n8n's own interface as a person uses it. All suites share one n8n.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';

import { credentialSuite } from './credential.suite.mjs';
import { customActionSuite } from './custom-action.suite.mjs';
import { demoSuite } from './demo.suite.mjs';
import { everyResourceSuite } from './every-resource.suite.mjs';
import { filterListsSuite } from './filter-lists.suite.mjs';
import { itemsSuite } from './items.suite.mjs';
import { lifeCycleSuite } from './life-cycle.suite.mjs';
import { linksSuite } from './links.suite.mjs';
import { listsSuite } from './lists.suite.mjs';
import { locatorsSuite } from './locators.suite.mjs';
import { mapperSuite } from './mapper.suite.mjs';
import { oauth2Suite } from './oauth2.suite.mjs';
import { packageSuite } from './package.suite.mjs';
import { secrecySuite } from './secrecy.suite.mjs';
import { type Stage, startStage } from './stage.mjs';
import { survivalSuite } from './survival.suite.mjs';
import { templatesSuite } from './templates.suite.mjs';
import { tokenSuite } from './token.suite.mjs';
import { transferSuite } from './transfer.suite.mjs';
import { triggerSuite } from './trigger.suite.mjs';

/** The first time n8n itself has to be installed. */
const INSTALL_MS = 30 * 60_000;

let started: Stage | undefined;

function stage(): Stage {
	if (started === undefined) throw new Error('The stage is not set up yet.');
	return started;
}

beforeAll(async () => {
	started = await startStage();
}, INSTALL_MS);

afterAll(async () => {
	await started?.stop();
}, 60_000);

beforeEach(async () => {
	await stage().control.reset();
});

packageSuite(stage);
credentialSuite(stage);
transferSuite(stage);
listsSuite(stage);
locatorsSuite(stage);
filterListsSuite(stage);
linksSuite(stage);
mapperSuite(stage);
everyResourceSuite(stage);
itemsSuite(stage);
tokenSuite(stage);
oauth2Suite(stage);
triggerSuite(stage);
lifeCycleSuite(stage);
survivalSuite(stage);
customActionSuite(stage);
templatesSuite(stage);
demoSuite(stage);
secrecySuite(stage);

test('the sandbox kept to the contract all the time', async () => {
	expect(await stage().control.violations()).toEqual([]);
});
