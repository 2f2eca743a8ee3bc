// A large file under everything that can happen to its parts and to the requests around them: it arrives whole, or
// nothing of it stays.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { IBinaryData, INodeParameters } from 'n8n-workflow';

import type { FaultAction, FaultRule } from '../../sandbox/faults.mjs';
import { patternBytes } from '../support/bytes.mjs';
import type { NodeRun } from '../support/engine.mjs';
import { type FrameIoEngine, startFrameIoEngine, text } from '../support/frameio.mjs';
import { hurry } from '../support/hurry.mjs';
import { leftInFrameIo, openFolder, sha256, uploadTo } from '../support/uploads.mjs';
import { within } from '../support/within.mjs';

/** Twelve parts. Four are on their way at a time, and their memory is used again for the others. */
const BYTES = 200_000_000;
const PARTS = 12;

/** The waits between tries are seconds to half a minute. */
const TIME_SCALE = 30;

/** Seconds; a part takes a tenth of it where nothing happens. */
const SHORT_LIMIT = 3;

/** Milliseconds after which an upload hangs. The longest here are six tries that all run into the time limit. */
const LONGEST_RUN_MS = 60_000;

const xml = (code: string, message = '') =>
	`<Error><Code>${code}</Code><Message>${message}</Message></Error>`;

const named = (faults: Record<string, FaultAction>) => Object.entries(faults);

/** What passes at once: the part is to be sent again. */
const PASSING = named({
	'an error of the storage': { status: 500, xml: xml('InternalError') },
	'a gateway that reaches nobody': { status: 502, html: '<h1>Bad Gateway</h1>' },
	'a storage that is busy': { status: 503, xml: xml('SlowDown') },
	'a gateway without an answer': { status: 504, html: '<h1>Gateway Timeout</h1>' },
	'too many requests': { status: 429, headers: { 'retry-after': '1' } },
	'a storage that finds the bytes too slow': { status: 400, xml: xml('RequestTimeout') },
	'a connection that ends before anything': { close: 'before' },
	'a connection that ends in the middle': { close: 'middle' },
	'a connection that ends before the answer': { close: 'after' },
	'a connection that is reset before anything': { reset: 'before' },
	'a connection that is reset in the middle': { reset: 'middle' },
	'a connection that is reset before the answer': { reset: 'after' },
});

/** What only the time limit of the part ends. Bytes a second are those of a second that is hurried. */
const SILENT = named({
	'a storage that takes nothing': { stall: 'before' },
	'a storage that stops in the middle': { stall: 'middle' },
	'a storage that does not answer': { stall: 'after' },
	'a line that is too slow': { trickle: 20_000 },
});

/** What stays. */
const LASTING = named({
	'an address that has expired': { status: 403, xml: xml('AccessDenied', 'Request has expired') },
	'an address that is not accepted': { status: 403, xml: xml('SignatureDoesNotMatch') },
	'a request that is refused': { status: 400, xml: xml('InvalidRequest') },
	'an object that is gone': { status: 404, xml: xml('NoSuchKey') },
});

/** What only slows a part down, or not even that. */
const HARMLESS = named({
	'a slow line': { trickle: 1_000_000 },
	'a storage that takes its time': { delayMs: 500 },
});

let frameio: FrameIoEngine;
let folderId: string;
let file: IBinaryData;
/** For where the bytes are not what matters. */
let smallFile: IBinaryData;
/** Of the parts. */
let hashes: string[];
/** Ends the hurry. */
let atEase: () => void;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
	const bytes = patternBytes(BYTES);
	const size = Math.ceil(BYTES / PARTS);
	hashes = Array.from({ length: PARTS }, (_, part) =>
		sha256(bytes.subarray(part * size, (part + 1) * size)),
	);
	file = await frameio.engine.store({ bytes, fileName: 'master.mp4' });
	smallFile = await frameio.engine.store({ bytes: patternBytes(10), fileName: 'still.jpg' });
	atEase = hurry(TIME_SCALE);
});

afterAll(async () => {
	atEase();
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(startAgain);

async function startAgain(): Promise<void> {
	await frameio.control.reset();
	await frameio.control.keepBytes(false);
	folderId = await openFolder(frameio.control);
}

async function upload(options: INodeParameters = {}, data = file, what: unknown = 'The upload') {
	const parameters = uploadTo(folderId, { options, requestOptions: { timeLimit: 3600 } });
	const run = frameio.run(parameters, { items: [{ binary: { data } }] });
	return await within(LONGEST_RUN_MS, JSON.stringify(what), run);
}

/** What is to happen to one of the parts. */
const toPart = (action: FaultAction, part: number, times: number): FaultRule => ({
	service: 'storage',
	operationId: 'storage.put',
	part,
	times,
	action,
});

/** Spreads what happens over the parts. */
const spread = (faults: Array<[string, FaultAction]>) =>
	faults.map(([name, action], index) => ({ name, action, part: (index % PARTS) + 1 }));

async function expectWhole({ outputs, error }: NodeRun): Promise<void> {
	expect(error).toBeUndefined();
	const [whole, ...others] = await leftInFrameIo(frameio.control);
	expect(others).toEqual([]);
	expect(whole).toMatchObject({ id: text(outputs[0]?.[0]?.json.id), size: BYTES, failed: false });
	expect(whole?.status).not.toBe('created');
	expect(whole?.parts.map((part) => part.sha256)).toEqual(hashes);
}

describe('a part that meets', () => {
	test.each(spread(PASSING))('$name ($part) is sent again', async ({ action, part }) => {
		await frameio.control.addFault(toPart(action, part, 1));
		const run = await upload();
		await expectWhole(run);
		const [{ json } = { json: {} }] = run.outputs[0] ?? [];
		expect(json).toMatchObject({ bytes: BYTES, parts: PARTS, retries: 1 });
	});

	test.each(spread(SILENT))('$name ($part) is sent again', async ({ action, part }) => {
		await frameio.control.addFault(toPart(action, part, 1));
		const run = await upload({ partTimeLimit: SHORT_LIMIT });
		await expectWhole(run);
		// On a busy machine others may take too long, too.
		expect(run.outputs[0]?.[0]?.json.retries).toBeGreaterThanOrEqual(1);
	});

	test.each(spread(HARMLESS))('$name ($part) is not', async ({ action, part }) => {
		await frameio.control.addFault(toPart(action, part, 1));
		const run = await upload();
		await expectWhole(run);
		expect(run.outputs[0]?.[0]?.json.retries).toBe(0);
	});

	test.each([
		...spread(LASTING),
		{ name: 'an address that has expired', action: { status: 403 }, part: PARTS },
		{ name: 'a storage that stays busy', action: { status: 503 }, part: 5 },
		{ name: 'a connection that is always reset', action: { reset: 'middle' } as const, part: 8 },
		{ name: 'a storage that never answers', action: { stall: 'after' } as const, part: PARTS },
	])('$name ($part) ends the upload, and nothing stays', async ({ action, part }) => {
		await frameio.control.addFault(toPart(action, part, 100));
		const { error } = await upload({ partTimeLimit: 'stall' in action ? 1 : 60 });
		expect(error?.message).toMatch(
			new RegExp(`^Part ${part} of ${PARTS} did not arrive in Frame\\.io's storage: `),
		);
		expect(error?.description).toMatch(/^The unfinished file was deleted in Frame\.io\./);
		expect(await leftInFrameIo(frameio.control)).toEqual([]);
	});
});

/** What can happen to the requests around the parts. */
const TO_REQUESTS = named({
	'too many requests': { status: 429, headers: { 'retry-after': '1' } },
	'a failure': { status: 500, json: { errors: [{ detail: 'Something went wrong' }] } },
	'a gateway that reaches nobody': { status: 502, html: '<h1>Bad Gateway</h1>' },
	'a service that is busy': { status: 503 },
	'a connection that ends before anything': { close: 'before' },
	'a connection that is reset in the middle': { reset: 'middle' },
	'a connection that is reset before the answer': { reset: 'after' },
});

const CREATION = 'files.create_local_upload';
const AROUND = [CREATION, 'files.show_file_upload_status', 'files.delete', 'files.show'];

describe('a request around the parts that meets', () => {
	const cases = AROUND.flatMap((operationId) =>
		TO_REQUESTS.map(([name, action]) => ({ operationId, name, action })),
	);

	test.each(cases)('$name ($operationId) does no harm', async ({ operationId, action }) => {
		await frameio.control.addFault({ service: 'api', operationId, action });
		const isToFail = operationId === 'files.delete';
		if (isToFail) await frameio.control.addFault(toPart({ status: 403 }, 1, 1));
		const { outputs, error } = await upload({}, smallFile);
		const [fault] = await frameio.control.faults();
		expect(fault?.hits).toBe(1);
		const left = await leftInFrameIo(frameio.control);
		if (isToFail) expect(error?.message).toMatch(/^Part 1 of 1 did not arrive/);
		// What makes something is not asked for twice when it may have been made.
		else if (operationId !== CREATION) expect(error).toBeUndefined();
		if (error) {
			expect(left).toEqual([]);
		} else {
			const id = text(outputs[0]?.[0]?.json.id);
			expect(left).toMatchObject([{ id, size: 10, sha256: sha256(patternBytes(10)) }]);
		}
	});
});

/** What happens to some requests, and its name. */
interface Trouble {
	name: string;
	rule: FaultRule;
}

const partTrouble = fc
	.record({
		of: fc.oneof(
			{ weight: 12, arbitrary: fc.constantFrom(...PASSING) },
			{ weight: 4, arbitrary: fc.constantFrom(...SILENT) },
			{ weight: 3, arbitrary: fc.constantFrom(...LASTING) },
			{ weight: 2, arbitrary: fc.constantFrom(...HARMLESS) },
		),
		part: fc.integer({ min: 1, max: PARTS }),
		times: fc.constantFrom(1, 1, 1, 2),
	})
	.map(
		({ of: [name, action], part, times }): Trouble => ({
			name,
			rule: toPart(action, part, times),
		}),
	);

const requestTrouble = fc
	.record({
		of: fc.constantFrom(...TO_REQUESTS),
		operationId: fc.oneof(
			{ weight: 1, arbitrary: fc.constant(CREATION) },
			{ weight: 9, arbitrary: fc.constantFrom(...AROUND.slice(1)) },
		),
		times: fc.constantFrom(1, 1, 2),
	})
	.map(
		({ of: [name, action], operationId, times }): Trouble => ({
			name,
			rule: { service: 'api', operationId, times, action },
		}),
	);

const mix = fc
	.tuple(
		fc.array(partTrouble, { minLength: 1, maxLength: 4 }),
		fc.array(requestTrouble, { maxLength: 3 }),
	)
	.map((troubles) => troubles.flat());

test('any mix of them, fifty times: whole with the right bytes, or gone', async () => {
	const ends = { whole: 0, gone: 0 };
	/** Of what happened to parts. */
	const met = new Set<string>();
	for (const troubles of fc.sample(mix, { seed: 20_261_128, numRuns: 50 })) {
		await startAgain();
		for (const { rule } of troubles) await frameio.control.addFault(rule);
		const run = await upload({ partTimeLimit: SHORT_LIMIT }, file, troubles);
		const faults = await frameio.control.faults();
		for (const [index, { name, rule }] of troubles.entries()) {
			if (rule.service === 'storage' && faults[index]?.hits) met.add(name);
		}
		if (run.error) {
			expect([troubles, await leftInFrameIo(frameio.control)]).toEqual([troubles, []]);
			ends.gone++;
		} else {
			await expectWhole(run);
			ends.whole++;
		}
	}
	// A mix that never fails, never succeeds, or leaves something out, would show nothing.
	expect(ends.whole).toBeGreaterThan(15);
	expect(ends.gone).toBeGreaterThan(5);
	const all = [...PASSING, ...SILENT, ...LASTING, ...HARMLESS].map(([name]) => name);
	expect([...met].sort()).toEqual(all.sort());
}, 600_000);
