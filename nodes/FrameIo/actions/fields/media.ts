import type { INodeProperties } from 'n8n-workflow';

/** What Frame.io adds to files, folders and version stacks on request. */
export const ASSET_INCLUDES = [
	'creator',
	'media_links.efficient',
	'media_links.high_quality',
	'media_links.original',
	'media_links.scrub_sheet',
	'media_links.thumbnail',
	'media_links.thumbnail_high_quality',
	'media_links.video_h264_180',
	'metadata',
	'project',
] as const;

/** Folders have no renditions. */
export const FOLDER_INCLUDES = ['creator', 'metadata', 'project'] as const;

/** The option that chooses among what is added to files. */
export const assetInclude: INodeProperties = {
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	options: [
		{ name: 'Creator', value: 'creator' },
		{ name: 'Link: Efficient Rendition', value: 'media_links.efficient' },
		{ name: 'Link: High-Quality Rendition', value: 'media_links.high_quality' },
		{ name: 'Link: Large Thumbnail', value: 'media_links.thumbnail_high_quality' },
		{
			name: 'Link: Original',
			value: 'media_links.original',
			description: 'Needs the right to download',
		},
		{ name: 'Link: Preview Video Without Sound', value: 'media_links.video_h264_180' },
		{ name: 'Link: Scrub Sheet', value: 'media_links.scrub_sheet' },
		{ name: 'Link: Thumbnail', value: 'media_links.thumbnail' },
		{ name: 'Metadata', value: 'metadata', description: 'The values of custom fields' },
		{ name: 'Project', value: 'project' },
	],
	default: [],
	description: 'What to add to each result. Links are signed and expire.',
};

/** The same for folders. */
export const folderInclude: INodeProperties = {
	displayName: 'Include',
	name: 'include',
	type: 'multiOptions',
	options: [
		{ name: 'Creator', value: 'creator' },
		{ name: 'Metadata', value: 'metadata', description: 'The values of custom fields' },
		{ name: 'Project', value: 'project' },
	],
	default: [],
	description: 'What to add to each result',
};
