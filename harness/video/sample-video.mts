import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { pictureUnit } from './h264.mjs';
import { fileStart } from './mp4.mjs';
import { FRAMES_PER_SECOND, picture } from './picture.mjs';

function* bytes(frames: number): Generator<Buffer> {
	const sizes = Array.from(
		{ length: frames },
		(_, frame) => pictureUnit(frame, picture(frame)).length,
	);
	yield fileStart(sizes);
	for (let frame = 0; frame < frames; frame += 1) yield pictureUnit(frame, picture(frame));
}

/**
 * Writes a video that every player plays: colour bars with the timecode burnt in, 640 × 352, 25 frames a second.
 * It is not compressed, 8.5 MB a second, so that a short one is a big upload.
 */
export async function writeSampleVideo(path: string, seconds = 6): Promise<void> {
	await pipeline(Readable.from(bytes(seconds * FRAMES_PER_SECOND)), createWriteStream(path));
}
