// A file under everything that can happen to its parts: it arrives whole, or nothing of it stays.
import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { INodeParameters } from 'n8n-workflow';

import type { FaultAction } from '../../sandbox/faults.mjs';
import { patternBytes } from '../support/bytes.mjs';
import { byId, type FrameIoEngine, startFrameIoEngine } from '../support/frameio.mjs';

/** Two parts, or as much as somebody asks for. */
const BYTES = patternBytes(Number(process.env.UPLOAD_FAULT_MB ?? 20) * 1_000_000);
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

const xml = (code: string, message = '') =>
	`<Error><Code>${code}</Code><Message>${message}</Message></Error>`;

/** What passes: the part is to be sent again. */
const PASSING: Array<[string, FaultAction]> = [
	['an error of the storage', { status: 500, xml: xml('InternalError') }],
	['a storage that is busy', { status: 503, xml: xml('SlowDown') }],
	['too many requests', { status: 429, headers: { 'retry-after': '1' } }],
	['a gateway without an answer', { status: 504, html: '<h1>Gateway Timeout</h1>' }],
	['a connection that ends before anything', { close: 'before' }],
	['a connection that ends in the middle', { close: 'middle' }],
	['a connection that ends before the answer', { close: 'after' }],
	['a connection that is reset in the middle', { reset: 'middle' }],
	['a connection that is reset before the answer', { reset: 'after' }],
	['a storage that says nothing', { stall: 'after' }],
];

/** What stays. */
const LASTING: Array<[string, FaultAction]> = [
	['an address that has expired', { status: 403, xml: xml('AccessDenied', 'Request has expired') }],
	['a request that is refused', { status: 400, xml: xml('InvalidRequest') }],
];

let frameio: FrameIoEngine;
let projectId: string;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	await frameio.control.reset();
	const { projects } = await frameio.control.state();
	projectId = projects.find(({ restricted }) => !restricted)?.id ?? '';
});

async function upload() {
	const parameters: INodeParameters = {
		resource: 'file',
		operation: 'upload',
		projectId: byId(projectId),
		options: { partTimeLimit: 4 },
	};
	const items = [{ binary: { data: { bytes: BYTES, fileName: 'clip.mp4' } } }];
	return await frameio.run(parameters, { items });
}

async function orders(action: FaultAction, part: number, times: number): Promise<void> {
	const rule = { service: 'storage', operationId: 'storage.put', part, times, action } as const;
	await frameio.control.addFault(rule);
}

/** The files that n8n began to upload and that were not deleted since. */
async function left() {
	return (await frameio.control.uploads()).filter(({ deleted }) => !deleted);
}

describe('a part that meets', () => {
	test.each(PASSING)('%s is sent again, and the file is whole', async (_, action) => {
		await orders(action, 2, 1);
		const { outputs, error } = await upload();
		expect(error).toBeUndefined();
		expect(outputs[0]?.[0]?.json).toMatchObject({ bytes: BYTES.length, retries: 1 });
		expect(await left()).toMatchObject([{ sha256: SHA256, size: BYTES.length }]);
	});

	test.each(LASTING)('%s ends the upload, and nothing stays', async (_, action) => {
		await orders(action, 2, 100);
		const { error } = await upload();
		expect(error?.message).toMatch(/^Part 2 of 2 did not arrive in Frame\.io's storage: /);
		expect(error?.description).toMatch(/^The unfinished file was deleted in Frame\.io\./);
		expect(await left()).toEqual([]);
	});
});

const trouble = fc.record({
	action: fc.constantFrom(...PASSING.slice(0, -1), ...LASTING.slice(0, 1)),
	part: fc.constantFrom(1, 2),
	times: fc.constantFrom(1, 1, 1, 2),
});

test('any mix of them, fifty times: whole with the right bytes, or gone', async () => {
	const mixes = fc.sample(fc.array(trouble, { maxLength: 3 }), { seed: 20_261_124, numRuns: 50 });
	const ends = { whole: 0, gone: 0 };
	for (const mix of mixes) {
		await frameio.control.reset();
		for (const { action, part, times } of mix) await orders(action[1], part, times);
		const { error } = await upload();
		const files = await left();
		if (error) {
			expect([mix, files]).toEqual([mix, []]);
			ends.gone++;
		} else {
			expect(files).toMatchObject([{ sha256: SHA256, status: 'uploaded', size: BYTES.length }]);
			ends.whole++;
		}
	}
	// A mix that never fails, or never succeeds, would show nothing.
	expect(ends.whole).toBeGreaterThan(10);
	expect(ends.gone).toBeGreaterThan(2);
}, 600_000);
