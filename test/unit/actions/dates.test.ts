import { isoDay, isoTime } from '../../../nodes/FrameIo/actions/dates';

test.each([
	['with its zone', '2026-11-24T17:00:00+01:00', '2026-11-24T16:00:00.000Z'],
	['in UTC', '2026-11-24T17:00:00Z', '2026-11-24T17:00:00.000Z'],
	[
		'as the date picker writes it, in the zone of the workflow',
		'2026-11-24T17:00:00',
		'2026-11-24T16:00:00.000Z',
	],
	['in summer time', '2026-07-01T00:00:00', '2026-06-30T22:00:00.000Z'],
	['in the hour before summer time begins', '2026-03-29T01:30:00', '2026-03-29T00:30:00.000Z'],
	['with a space', '2026-11-24 17:00', '2026-11-24T16:00:00.000Z'],
	['as a day', '2026-11-24', '2026-11-23T23:00:00.000Z'],
	['as a Date', new Date(0), '1970-01-01T00:00:00.000Z'],
	[
		'as Luxon gives it',
		{ toISO: () => '2026-11-24T17:00:00.000+01:00' },
		'2026-11-24T16:00:00.000Z',
	],
])('a time %s', (_, value, time) => {
	expect(isoTime(value, 'Europe/Berlin')).toBe(time);
});

test.each(['tomorrow', '24.11.2026', '2026-13-01T00:00:00Z', 5, true, {}, new Date(NaN)])(
	'%j is no time',
	(value) => expect(isoTime(value, 'UTC')).toBeUndefined(),
);

test.each([
	['2026-11-24', '2026-11-24'],
	['2026-11-24T23:30:00-05:00', '2026-11-24'],
	['2026-02-31', undefined],
	['24.11.2026', undefined],
	[7, undefined],
])('%j as a day is %j', (value, day) => {
	expect(isoDay(value)).toBe(day);
});
