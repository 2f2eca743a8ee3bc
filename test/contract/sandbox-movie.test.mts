import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileStart } from '../../harness/video/mp4.mjs';
import { writeSampleVideo } from '../../harness/video/sample-video.mjs';
import { movieFacts } from '../../sandbox/movie.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { TestSandbox } from '../../sandbox/testing.mjs';

/** A movie of 30 pictures, with other units and another length of each picture. */
function movie(unitsASecond = 25, unitsAFrame = 1): Buffer {
	const sizes = Array<number>(30).fill(10);
	const bytes = Buffer.concat([fileStart(sizes), Buffer.alloc(300)]);
	bytes.writeUInt32BE(unitsASecond, bytes.indexOf('mdhd') + 16);
	bytes.writeUInt32BE(unitsAFrame, bytes.indexOf('stts') + 16);
	return bytes;
}

function box(type: string, content: Buffer): Buffer {
	const head = Buffer.alloc(8);
	head.writeUInt32BE(8 + content.length);
	head.write(type, 4, 'latin1');
	return Buffer.concat([head, content]);
}

function facts(bytes: Buffer) {
	async function* read(start: number, end: number) {
		yield await Promise.resolve(bytes.subarray(start, end + 1));
	}
	return movieFacts(read, bytes.length);
}

describe('what the header of a movie says', () => {
	test.each([
		[25, 1, 25, 1.2],
		[30_000, 1001, 29.97, 1.001],
		[24_000, 1001, 23.976, 1.251],
		[60, 1, 60, 0.5],
	])('%p units a second, %p a picture: %p frames a second', async (units, each, fps, duration) => {
		expect(await facts(movie(units, each))).toEqual({ fps, duration, width: 640, height: 352 });
	});

	test('is found behind the pictures, too, and behind a box of 64 bits', async () => {
		const bytes = movie();
		const header = bytes.subarray(bytes.indexOf('moov') - 4, bytes.indexOf('mdat') - 4);
		const long = Buffer.alloc(16 + 100);
		long.writeUInt32BE(1);
		long.write('mdat', 4);
		long.writeBigUInt64BE(116n, 8);
		const behind = Buffer.concat([box('ftyp', Buffer.from('qt  ')), long, header]);
		expect(await facts(behind)).toMatchObject({ fps: 25 });
	});

	test.each([
		['no bytes', Buffer.alloc(0)],
		['a text', Buffer.from('Sandbox content of a file\n'.repeat(64))],
		['zeros', Buffer.alloc(5000)],
		['boxes without end', Buffer.from('00000008'.repeat(8000), 'hex')],
		['a movie without header', box('mdat', Buffer.alloc(100))],
		['a header that is cut off', movie().subarray(0, 400)],
		['a header with nothing in it', box('moov', Buffer.alloc(0))],
		[
			'a track without times',
			Buffer.from(movie().toString('latin1').replace('stts', 'free'), 'latin1'),
		],
		['a track of sound', Buffer.from(movie().toString('latin1').replace('vide', 'soun'), 'latin1')],
		['no units a second', movie(0)],
		['pictures without length', movie(25, 0)],
	])('is not read from %s', async (_what, bytes) => {
		expect(await facts(bytes)).toBeUndefined();
	});

	test('is not read when it counts more pictures than it holds', async () => {
		const bytes = movie();
		bytes.writeUInt32BE(0xffffffff, bytes.indexOf('stts') + 8);
		expect(await facts(bytes)).toBeUndefined();
	});
});

describe('an uploaded video', () => {
	const sample = path.join(tmpdir(), `frameio-sandbox-movie-${process.pid}.mp4`);
	let box: TestSandbox;

	beforeAll(async () => {
		box = await TestSandbox.start({ timeScale: 1000 });
		await writeSampleVideo(sample, 1);
	});
	afterAll(async () => {
		expect(await box.control.violations()).toEqual([]);
		await box.stop();
		await rm(sample, { force: true });
	});

	async function upload(bytes: Buffer, name = 'Upload.mp4'): Promise<string> {
		const folder = `~/folders/${demo.rootFolders.film}/files/local_upload`;
		const answer = await box.api('POST', folder, { name, file_size: bytes.length });
		const id = answer.textAt('data.id');
		await box.put(answer.textAt('data.upload_urls.0.url'), bytes);
		await box.control.waitForFile(id, { status: 'transcoded', timeoutMs: 10_000 });
		return id;
	}

	const metadata = async (id: string) => (await box.api('GET', `~/files/${id}/metadata`)).text;

	test('has the frame rate, duration and size of its bytes, and comments count by it', async () => {
		const id = await upload(await readFile(sample));
		const shown = await metadata(id);
		expect(shown).toMatch(/"Frame Rate"[^}]*"value":25\b/);
		expect(shown).toMatch(/"Duration"[^}]*"value":1\b/);
		expect(shown).toMatch(/"Resolution - Width"[^}]*"value":640\b/);
		const comment = { text: 'Here', timestamp: '00:00:10:00' };
		const made = await box.api('POST', `~/files/${id}/comments`, comment);
		expect(made.at('data.timestamp')).toBe(250);
	});

	test('keeps what is assumed of a video when its bytes say nothing', async () => {
		const id = await upload(Buffer.from('no movie at all'));
		expect(await metadata(id)).toMatch(/"Frame Rate"[^}]*"value":24\b/);
	});
});
