import { mediaTypeFromName } from '../../../nodes/FrameIo/media/media-types';

describe('mediaTypeFromName', () => {
	test.each([
		['trailer.mp4', 'video/mp4'],
		['A001_C003.MOV', 'video/quicktime'],
		['master.mxf', 'application/mxf'],
		['mix.final.wav', 'audio/wav'],
		['still.jpeg', 'image/jpeg'],
		['clip.mts', 'video/mp2t'],
		['script.pdf', 'application/pdf'],
	])('names the type of %s', (name, type) => {
		expect(mediaTypeFromName(name)).toBe(type);
	});

	test.each(['README', 'archive.unknown', 'mp4', '', '.', 'clip.mp4.', 'clip.mp4 '])(
		'calls %p a stream of bytes',
		(name) => {
			expect(mediaTypeFromName(name)).toBe('application/octet-stream');
		},
	);
});
