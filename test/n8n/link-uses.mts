import { namedId } from '../../sandbox/random.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { COMMENT, COMMENTED_FILE, type Scene } from './locator-scene.mjs';
import { byId } from './workflows.mjs';

export const FRAME_IO = 'https://next.frame.io';
const FILM = `${FRAME_IO}/project/${demo.projects.film}`;
const ARCHIVE = `${FRAME_IO}/project/${demo.projects.archive}`;
const STILLS = namedId('folder Stills');
export const POSTER = namedId('file Poster.jpg');

/** A place for a link: the operation that shows the parameter, a link, and what the operation makes of it. */
export interface LinkUse {
	parameter: string;
	resource: string;
	operation: string;
	link: (scene: Scene) => string;
	rest?: (scene: Scene) => Record<string, unknown>;
	/** What the output shows when the link was understood. */
	gives: (scene: Scene) => Record<string, unknown>;
}

/** One use of each parameter that takes a link, with addresses as the browser shows them. */
export const USES: LinkUse[] = [
	{
		parameter: 'projectId',
		resource: 'project',
		operation: 'get',
		link: () => FILM,
		gives: () => ({ id: demo.projects.film }),
	},
	{
		parameter: 'folderId',
		resource: 'folder',
		operation: 'get',
		link: () => `${FILM}/${STILLS}`,
		gives: () => ({ id: STILLS }),
	},
	{
		parameter: 'fileId',
		resource: 'file',
		operation: 'get',
		// Without its beginning, as browsers show addresses.
		link: () => `${FILM}/view/${POSTER}`.replace('https://', ''),
		gives: () => ({ id: POSTER }),
	},
	{
		parameter: 'versionStackId',
		resource: 'versionStack',
		operation: 'get',
		link: ({ stack }) => `${ARCHIVE}/view/${stack}`,
		gives: ({ stack }) => ({ id: stack }),
	},
	{
		parameter: 'commentId',
		resource: 'comment',
		operation: 'get',
		link: () => `${FILM}/view/${COMMENTED_FILE}?comment=${COMMENT}`,
		gives: () => ({ id: COMMENT }),
	},
	{
		parameter: 'shareId',
		resource: 'share',
		operation: 'get',
		link: () => `${FRAME_IO}/share/${demo.shares.client}`,
		gives: () => ({ id: demo.shares.client }),
	},
	{
		parameter: 'assetId',
		resource: 'share',
		operation: 'addAsset',
		rest: () => ({ shareId: byId(demo.shares.client) }),
		link: () => `${FILM}/${STILLS}?sort=name`,
		gives: () => ({ id: demo.shares.client }),
	},
	{
		parameter: 'targetFolderId',
		resource: 'file',
		operation: 'copy',
		rest: () => ({ fileId: byId(POSTER) }),
		link: ({ folder }) => `${ARCHIVE}/${folder}`,
		gives: ({ folder }) => ({ name: 'Poster.jpg', parent_id: folder }),
	},
	{
		parameter: 'targetVersionStackId',
		resource: 'file',
		operation: 'move',
		rest: () => ({ fileId: byId(COMMENTED_FILE), target: 'versionStack' }),
		link: ({ stack }) => `${ARCHIVE}/view/${stack}`,
		gives: ({ stack }) => ({ id: COMMENTED_FILE, parent_id: stack }),
	},
	{
		parameter: 'targetFileId',
		resource: 'versionStack',
		operation: 'reorder',
		rest: ({ stack }) => ({ versionStackId: byId(stack), moveTo: 'top' }),
		link: ({ versions: [oldest] }) => `${FRAME_IO}/player/${oldest}`,
		// All versions come out, the newest last.
		gives: ({ versions: [oldest] }) => ({ id: oldest }),
	},
];
