import type { INodeProperties } from 'n8n-workflow';
import { RENDITION_NAMES, RENDITIONS, type Rendition } from '../media/renditions';
import { inOrder } from '../order';
import { record } from '../transport/json';

const DESCRIPTIONS: Readonly<Record<Rendition, string>> = {
	original: 'The file as it was uploaded. Needs the right to download.',
	high_quality: 'Video or audio to watch in full size',
	efficient: 'Video or audio of fewer bytes',
	video_h264_180: 'A small video without sound',
	scrub_sheet: 'Stills of the whole video in one image',
	thumbnail: 'A small still',
	thumbnail_high_quality: 'A still of better quality',
};

/** The option Media Links of both triggers, for those who read details. */
export const mediaLinks: INodeProperties = {
	displayName: 'Media Links',
	name: 'mediaLinks',
	type: 'multiOptions',
	displayOptions: { show: { '/details': ['full'] } },
	options: RENDITIONS.map((value) => ({
		name: RENDITION_NAMES[value],
		value,
		description: DESCRIPTIONS[value],
	})).sort((a, b) => inOrder(a.name, b.name)),
	default: [],
	description:
		'Addresses to add to files. They are signed and expire; until then whoever has them can download.',
};

/** The addresses that are wanted, by what the parameter Options holds; expressions may fill it with anything. */
export function mediaLinksIn(options: unknown): Rendition[] {
	const chosen = record(options).mediaLinks;
	return Array.isArray(chosen) ? RENDITIONS.filter((rendition) => chosen.includes(rendition)) : [];
}
