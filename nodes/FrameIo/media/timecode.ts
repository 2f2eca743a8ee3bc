/** Timecodes as editors write them: hours, minutes, seconds, frames. A semicolon before the frames means drop frame. */
const TIMECODE = /^(\d{2}):([0-5]\d):([0-5]\d)[:;](\d{2,3})$/;

/**
 * The timecode in the form that Frame.io takes (`HH:MM:SS:FF`), or undefined when it is none.
 * Whether the frames fit the frame rate only Frame.io can tell, as it depends on the file.
 */
export function normalizeTimecode(value: string): string | undefined {
	const parts = TIMECODE.exec(value.trim());
	return parts ? parts.slice(1).join(':') : undefined;
}

/**
 * A frame as timecode (`HH:MM:SS:FF`), frame 0 being 00:00:00:00.
 *
 * Frame.io's player was seen to leave out numbers at 29.97 frames a second, as drop frame does: frame 9000 is
 * 00:05:00;10. GUESS: it does so at 59.94, too, and the API writes a colon before the frames.
 */
export function timecodeOfFrame(frame: number, fps: number): string {
	const base = Math.max(1, Math.round(fps));
	const isFractional = Math.abs(fps - (base * 1000) / 1001) < 0.005;
	const dropped = isFractional && base % 30 === 0 ? base / 15 : 0;
	const perMinute = base * 60 - dropped;
	const perTenMinutes = perMinute * 10 + dropped;
	const tens = Math.floor(frame / perTenMinutes);
	const rest = frame % perTenMinutes;
	const minutes = rest < base * 60 ? 0 : 1 + Math.floor((rest - base * 60) / perMinute);
	const count = frame + dropped * (9 * tens + minutes);
	const seconds = Math.floor(count / base);
	return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, count % base]
		.map((part) => String(part).padStart(2, '0'))
		.join(':');
}
