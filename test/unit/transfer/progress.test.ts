import { inWords, progressInLog } from '../../../nodes/FrameIo/transfer/progress';

describe('progress in the log', () => {
	const linesFor = (total: number, steps: number[]) => {
		const lines: string[] = [];
		const tell = progressInLog({ info: (line) => lines.push(line) }, "'a.mov' uploaded");
		for (const bytes of steps) tell(bytes, total);
		return lines;
	};

	test('is a line for each tenth of a large file, and none twice', () => {
		const total = 2_000_000_000;
		const steps = Array.from({ length: 40 }, (_, index) => ((index + 1) * total) / 40);
		const lines = linesFor(total, steps);
		expect(lines).toHaveLength(10);
		expect(lines[0]).toBe("Frame.io: 'a.mov' uploaded: 10 % of 2.0 GB");
		expect(lines[9]).toBe("Frame.io: 'a.mov' uploaded: 100 % of 2.0 GB");
	});

	test('leaves out tenths that came together', () => {
		expect(linesFor(100_000_000, [35_000_000, 100_000_000])).toEqual([
			"Frame.io: 'a.mov' uploaded: 30 % of 100.0 MB",
			"Frame.io: 'a.mov' uploaded: 100 % of 100.0 MB",
		]);
	});

	test('says nothing of small files', () => {
		expect(linesFor(99_999_999, [50_000_000, 99_999_999])).toEqual([]);
	});
});

test.each([
	[0, '0 bytes'],
	[999, '999 bytes'],
	[1_500, '1.5 kB'],
	[50_645_990, '50.6 MB'],
	[5_000_000_000_000, '5.0 TB'],
])('%p bytes are %s in words', (bytes, words) => {
	expect(inWords(bytes)).toBe(words);
});
