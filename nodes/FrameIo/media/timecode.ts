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
