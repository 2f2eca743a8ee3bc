import { timecodeOfFrame } from '../../../nodes/FrameIo/media/timecode';
import { kindOfFile } from '../../../nodes/FrameIo/media/kinds';
import { cleaned } from '../../../nodes/FrameIo/trigger/enrichment/clean';
import { Deadline, TooLate } from '../../../nodes/FrameIo/trigger/enrichment/deadline';
import { SharedReads } from '../../../nodes/FrameIo/trigger/enrichment/shared-reads';

/** Reads that the test ends one by one. */
function reads() {
	const started: Array<{ end: (value: string) => void; fail: (error: Error) => void }> = [];
	const start = async () =>
		await new Promise<string>((end, fail) => {
			started.push({ end, fail });
		});
	return { started, start };
}

/** Lets everything go on that waits for nothing but its turn. */
async function turn(): Promise<void> {
	for (let count = 0; count < 20; count++) await Promise.resolve();
}

describe('shared reads', () => {
	test('serve all who came before the read had started', async () => {
		const shared = new SharedReads<string>();
		const { started, start } = reads();
		const both = [1, 2].map(async () => shared.read('a', 0, start));
		started[0]?.end('one');
		expect(await Promise.all(both)).toEqual(['one', 'one']);
		expect(started).toHaveLength(1);
	});

	test('make one further read for all who came after it had started', async () => {
		const shared = new SharedReads<string>();
		const { started, start } = reads();
		const first = shared.read('a', 0, start);
		const later = [1, 2, 3].map(async () => shared.read('a', Date.now() + 1000, start));
		await turn();
		expect(started).toHaveLength(1);
		started[0]?.end('old');
		await turn();
		expect(started).toHaveLength(2);
		started[1]?.end('new');
		expect(await first).toBe('old');
		expect(await Promise.all(later)).toEqual(['new', 'new', 'new']);
	});

	test('forget what failed, and tell those who waited', async () => {
		const shared = new SharedReads<string>();
		const { started, start } = reads();
		const first = shared.read('a', 0, start);
		started[0]?.fail(new Error('Broken'));
		await expect(first).rejects.toThrow('Broken');
		const second = shared.read('a', 0, start);
		started[1]?.end('fine');
		expect(await second).toBe('fine');
	});

	test('are bounded', async () => {
		const shared = new SharedReads<string>(2);
		let count = 0;
		const start = async () => await Promise.resolve(`read ${(count += 1)}`);
		for (const key of ['a', 'b', 'c']) await shared.read(key, 0, start);
		expect(await shared.read('c', 0, start)).toBe('read 3');
		expect(await shared.read('a', 0, start)).toBe('read 4');
	});
});

describe('a deadline', () => {
	test('ends waiting, not the work', async () => {
		const { start, started } = reads();
		const work = start();
		await expect(new Deadline(10).orLate(work)).rejects.toThrow(TooLate);
		started[0]?.end('late');
		expect(await work).toBe('late');
	});

	test('leaves what comes in time as it is', async () => {
		const deadline = new Deadline(10_000);
		expect(await deadline.orLate(Promise.resolve('value'))).toBe('value');
		await expect(deadline.orLate(Promise.reject(new Error('Broken')))).rejects.toThrow('Broken');
	});
});

describe('a date that jumps', () => {
	afterEach(() => jest.restoreAllMocks());

	test.each([
		['ahead', 24 * 3_600_000],
		['back', -24 * 3_600_000],
	])('%s neither ends nor prolongs what is left of the time', async (_direction, jump) => {
		const [long, short] = [new Deadline(10_000), new Deadline(10)];
		const { now } = Date;
		jest.spyOn(Date, 'now').mockImplementation(() => now() + jump);
		const value = new Promise((resolve) => {
			AbortSignal.timeout(5).addEventListener('abort', () => resolve('value'));
		});
		expect(await long.orLate(value)).toBe('value');
		await expect(short.orLate(new Promise(() => {}))).rejects.toThrow(TooLate);
	});
});

describe('details', () => {
	test('hold nothing secret, at any depth, and values by the names of their fields', () => {
		expect(
			cleaned({
				id: '1',
				passphrase: 'secret',
				owner: { name: 'Jane', avatar_url: 'https://signed' },
				attachments: [{ name: 'a.png', upload_urls: ['https://signed'] }],
				metadata: [{ field_definition_name: 'Rating', value: 4 }],
			}),
		).toEqual({
			id: '1',
			owner: { name: 'Jane' },
			attachments: [{ name: 'a.png' }],
			metadata: { Rating: 4 },
		});
	});

	test.each([
		[0, 24, '00:00:00:00'],
		[86_400, 24, '01:00:00:00'],
		[9000, 29.97, '00:05:00:10'],
		[11_974, 29.97, '00:06:39:16'],
		[1799, 29.97, '00:00:59:29'],
		[1800, 29.97, '00:01:00:02'],
		[17_982, 29.97, '00:10:00:00'],
		[24, 23.976, '00:00:01:00'],
		[119, 60, '00:00:01:59'],
	])('show frame %p at %p frames a second as %s', (frame, fps, timecode) => {
		expect(timecodeOfFrame(frame, fps)).toBe(timecode);
	});

	test.each([
		['a.mov', 'video/quicktime', 'video'],
		['a.mxf', 'application/mxf', 'video'],
		['a.wav', null, 'audio'],
		['a.psd', 'image/vnd.adobe.photoshop', 'image'],
		['a.pdf', 'application/pdf', 'document'],
		['a.docx', null, 'document'],
		['a.srt', null, 'document'],
		['a.zip', 'application/zip', 'other'],
		['a', null, 'other'],
	])('take %s (%p) for %s', (name, mediaType, kind) => {
		expect(kindOfFile(name, mediaType)).toBe(kind);
	});
});
