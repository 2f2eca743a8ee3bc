const pattern = /^(\d{2}):([0-5]\d):([0-5]\d):(\d{2,3})$/;

/** Whether a text has the form HH:MM:SS:FF, the only one that the API takes. */
export function isTimecode(text: string): boolean {
	return pattern.test(text);
}

/**
 * How frames are numbered at a rate: `base` numbers a second, of which the first `dropped` of a minute are left out
 * (but not in every tenth minute).
 *
 * The player was seen to count so on a 29.97 file: frame 11974 is 00:06:39;16 and frame 9000 is 00:05:00;10. GUESS:
 * the API counts as the player does, with a colon before the frames.
 */
function numbering(fps: number): { base: number; dropped: number } {
	const base = Math.round(fps);
	const isFractional = Math.abs(fps - (base * 1000) / 1001) < 0.005;
	return { base, dropped: isFractional && base % 30 === 0 ? base / 15 : 0 };
}

/**
 * The frame that a timecode HH:MM:SS:FF names at a frame rate, 00:00:00:00 being frame 0. Undefined when it is no
 * timecode or names no frame at that rate.
 */
export function framesFromTimecode(text: string, fps: number): number | undefined {
	const match = pattern.exec(text);
	if (!match) return undefined;
	const [hours = 0, minutes = 0, seconds = 0, frames = 0] = match.slice(1).map(Number);
	const { base, dropped } = numbering(fps);
	const isDropped = frames < dropped && seconds === 0 && minutes % 10 !== 0;
	if (frames >= base || isDropped) return undefined;
	const allMinutes = hours * 60 + minutes;
	const count = (allMinutes * 60 + seconds) * base + frames;
	return count - dropped * (allMinutes - Math.floor(allMinutes / 10));
}

/** A frame as HH:MM:SS:FF at a frame rate. */
export function timecodeFromFrames(frame: number, fps: number): string {
	const { base, dropped } = numbering(fps);
	const perMinute = base * 60 - dropped;
	const perTenMinutes = perMinute * 10 + dropped;
	const rest = frame % perTenMinutes;
	const minutesInRest = rest < base * 60 ? 0 : 1 + Math.floor((rest - base * 60) / perMinute);
	const skipped = dropped * (9 * Math.floor(frame / perTenMinutes) + minutesInRest);
	const count = frame + skipped;
	const seconds = Math.floor(count / base);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	return [...parts, count % base].map((part) => String(part).padStart(2, '0')).join(':');
}
