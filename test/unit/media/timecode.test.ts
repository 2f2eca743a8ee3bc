import * as fc from 'fast-check';
import { normalizeTimecode } from '../../../nodes/FrameIo/media/timecode';
import { SEEDED } from '../support/properties';

const twoDigits = (max: number) => fc.nat({ max }).map((value) => String(value).padStart(2, '0'));

describe('normalizeTimecode', () => {
	test.each([
		['00:00:05:12', '00:00:05:12'],
		['10:59:59:23', '10:59:59:23'],
		['00:06:39;16', '00:06:39:16'],
		['00:00:01:119', '00:00:01:119'],
		['  01:02:03:04  ', '01:02:03:04'],
		['99:00:00:00', '99:00:00:00'],
	])('takes %p', (entered, timecode) => {
		expect(normalizeTimecode(entered)).toBe(timecode);
	});

	test('takes every timecode and leaves it as it is', () => {
		const timecodes = fc
			.tuple(twoDigits(99), twoDigits(59), twoDigits(59), twoDigits(99))
			.map((parts) => parts.join(':'));
		fc.assert(
			fc.property(timecodes, (timecode) => {
				expect(normalizeTimecode(timecode)).toBe(timecode);
			}),
			SEEDED,
		);
	});

	test('takes a semicolon before the frames, as drop frame is written', () => {
		fc.assert(
			fc.property(twoDigits(59), twoDigits(29), (seconds, frames) => {
				expect(normalizeTimecode(`00:00:${seconds};${frames}`)).toBe(`00:00:${seconds}:${frames}`);
			}),
			SEEDED,
		);
	});

	test.each([
		'',
		'5',
		'12.5',
		'00:00:05',
		'0:00:05:12',
		'00:60:00:00',
		'00:00:60:00',
		'00:00:05:1',
		'00:00:05:1234',
		'00;00;05;12',
		'-00:00:05:12',
		'00:00:05:12 x',
		'00:00:05.12',
		'00:00:0५:12',
		'00:00:05:12\n00:00:05:12',
	])('refuses %p', (entered) => {
		expect(normalizeTimecode(entered)).toBeUndefined();
	});
});
