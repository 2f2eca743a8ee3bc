import { isRecord } from '../transport/json';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const TIME = /^\d{4}-\d{2}-\d{2}(T|\s)\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * A point in time in ISO form and UTC, `2026-11-24T17:00:00.000Z`.
 * Takes what n8n's date picker and expressions give: ISO texts, with or without time and zone, Date and Luxon objects.
 * @param timezone IANA name, for texts without a zone, as n8n's date picker writes them
 * @returns undefined when it is no date
 */
export function isoTime(value: unknown, timezone: string): string | undefined {
	const entered = textOf(value);
	if (entered === undefined) return undefined;
	const written = /^\d{4}-\d{2}-\d{2}$/.test(entered) ? `${entered}T00:00:00` : entered;
	if (!TIME.test(written)) return undefined;
	const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(written.slice(10));
	const time = Date.parse(written.replace(' ', 'T') + (hasZone ? '' : 'Z'));
	if (Number.isNaN(time)) return undefined;
	return new Date(hasZone ? time : time - offsetAt(time, timezone)).toISOString();
}

/** A calendar day, `2026-11-24`, as it was written: no zone moves it. Undefined when it is no date. */
export function isoDay(value: unknown): string | undefined {
	const entered = textOf(value);
	const day = entered === undefined ? undefined : DAY.exec(entered)?.[0];
	if (day === undefined) return undefined;
	const time = Date.parse(`${day}T00:00:00Z`);
	// 2026-02-31 parses nowhere or as another day.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined;
}

function textOf(value: unknown): string | undefined {
	if (typeof value === 'string') return value.trim();
	if (value instanceof Date) {
		return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
	}
	// Luxon's DateTime, which n8n's $now and toDateTime() give, is known by its method only.
	if (isRecord(value) && typeof value.toISO === 'function') {
		const iso: unknown = value.toISO();
		return typeof iso === 'string' ? iso : undefined;
	}
	return undefined;
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds, at a time that its clocks show. */
function offsetAt(shown: number, timezone: string): number {
	const first = shown - aheadAt(shown, timezone);
	// Once more with the time found, because the offset may change in between.
	return aheadAt(first, timezone);
}

function aheadAt(time: number, timezone: string): number {
	const parts = new Intl.DateTimeFormat('en-US', {
		timeZone: timezone,
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	}).formatToParts(time);
	const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
	const clocks = Date.UTC(
		part('year'),
		part('month') - 1,
		part('day'),
		part('hour'),
		part('minute'),
		part('second'),
	);
	return clocks - Math.floor(time / 1000) * 1000;
}
