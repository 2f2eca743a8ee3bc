const pattern = /^(\d{2}):([0-5]\d):([0-5]\d):(\d{2,3})$/;

/** Whether a text has the form HH:MM:SS:FF, the only one that the API takes. */
export function isTimecode(text: string): boolean {
	return pattern.test(text);
}

/**
 * The frame that a timecode HH:MM:SS:FF names at a frame rate, or undefined when it is no timecode or its
 * frame part does not exist at that rate. Counts without dropped frames, 00:00:00:00 being frame 0.
 */
export function framesFromTimecode(text: string, fps: number): number | undefined {
	const match = pattern.exec(text);
	if (!match) return undefined;
	const [hours, minutes, seconds, frames] = match.slice(1).map(Number);
	const base = Math.round(fps);
	if (frames === undefined || frames >= base) return undefined;
	return (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * base + frames;
}

/** A frame as HH:MM:SS:FF at a frame rate, without dropped frames. */
export function timecodeFromFrames(frame: number, fps: number): string {
	const base = Math.round(fps);
	const seconds = Math.floor(frame / base);
	const parts = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60,
		frame % base,
	];
	return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
