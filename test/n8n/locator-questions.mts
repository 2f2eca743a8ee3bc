import { namedId } from '../../sandbox/random.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { systemFieldId } from '../../sandbox/store/system-fields.mjs';
import { COMMENT, COMMENTED_FILE, type Scene } from './locator-scene.mjs';

/** A list behind From List: what it offers, and what it finds. */
export interface Question {
	/** What has to be chosen above the list, what is chosen there, and what the list says as long as nothing is. */
	above?: { parameter: string; id: (scene: Scene) => string; missing: string };
	/** Names with IDs, in their order. The day of a deletion is written YYYY-MM-DD. */
	offers: (scene: Scene) => Array<[string, string]>;
	/** What somebody types, and the names that are left. */
	search: { typed: string; finds: string[] };
}

/** The ID that the demo data gives to a file, folder or comment. */
const seeded = (kind: 'comment' | 'file' | 'folder', name: string) => namedId(`${kind} ${name}`);

const inProject = (listed: string, id: string) => ({
	parameter: 'projectId',
	id: () => id,
	missing: `Choose a project to list its ${listed}`,
});
const inStudio = (listed: string) => ({
	parameter: 'workspaceId',
	id: () => demo.workspaces.studio,
	missing: `Choose a workspace to list its ${listed}`,
});
const { film, archive } = demo.projects;
const { users, fields } = demo;

/** One question for each list that the nodes have, by the method behind it. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
	searchAccounts: {
		offers: () => [['Sandbox Studio', demo.account]],
		search: { typed: 'sand', finds: ['Sandbox Studio'] },
	},
	searchWorkspaces: {
		offers: () => [
			['Marketing', demo.workspaces.marketing],
			['Studio', demo.workspaces.studio],
		],
		search: { typed: 'stud', finds: ['Studio'] },
	},
	searchProjects: {
		offers: () => [
			['Archive 2025', archive],
			['Feature Film', film],
			['Spring Campaign', demo.projects.campaign],
		],
		search: { typed: 'CAMP', finds: ['Spring Campaign'] },
	},
	searchFolders: {
		above: inProject('folders', film),
		offers: () => [
			['Cuts', seeded('folder', 'Cuts')],
			['Dailies', seeded('folder', 'Dailies')],
			['Stills', seeded('folder', 'Stills')],
			['Dailies / Day 01', seeded('folder', 'Day 01')],
		],
		search: { typed: 'day', finds: ['Dailies / Day 01'] },
	},
	searchFiles: {
		above: inProject('files', film),
		offers: () => [
			['Project Files.zip', seeded('file', 'Project Files.zip')],
			['Script.pdf', seeded('file', 'Script.pdf')],
			['Cuts / Opening Scene v1.mp4', seeded('file', 'Opening Scene v1.mp4')],
			['Cuts / Trailer 29.97.mov', seeded('file', 'Trailer 29.97.mov')],
			['Dailies / A001_C001.mxf', seeded('file', 'A001_C001.mxf')],
			['Dailies / Wild Track.wav', seeded('file', 'Wild Track.wav')],
			['Stills / Poster.jpg', seeded('file', 'Poster.jpg')],
		],
		search: {
			typed: 'cuts /',
			finds: ['Cuts / Opening Scene v1.mp4', 'Cuts / Trailer 29.97.mov'],
		},
	},
	searchAssets: {
		above: inProject('files, folders and stacks', archive),
		offers: ({ stack, folder }) => [
			['Reel 1 graded.mov', stack],
			['Reels 2025', folder],
		],
		search: { typed: '2025', finds: ['Reels 2025'] },
	},
	searchVersionStacks: {
		above: inProject('version stacks', archive),
		offers: ({ stack }) => [['Reel 1 graded.mov', stack]],
		search: { typed: 'trailer', finds: [] },
	},
	searchVersions: {
		above: {
			parameter: 'versionStackId',
			id: ({ stack }) => stack,
			missing: 'Choose a version stack to list its versions',
		},
		offers: ({ versions: [reel, graded] }) => [
			['Reel 1.mov', reel],
			['Reel 1 graded.mov', graded],
		],
		search: { typed: 'graded', finds: ['Reel 1 graded.mov'] },
	},
	searchDeletedFiles: {
		above: inProject('deleted files', archive),
		offers: ({ deletedFile }) => [['Wrong Take.mov (deleted YYYY-MM-DD)', deletedFile]],
		search: { typed: 'reel', finds: [] },
	},
	searchDeletedFolders: {
		above: inProject('deleted folders', archive),
		offers: ({ deletedFolder }) => [['Wrong Day (deleted YYYY-MM-DD)', deletedFolder]],
		search: { typed: 'wrong', finds: ['Wrong Day (deleted YYYY-MM-DD)'] },
	},
	searchDeletedVersionStacks: {
		above: inProject('deleted version stacks', archive),
		offers: ({ deletedStack }) => [['Old Reel graded.mov (deleted YYYY-MM-DD)', deletedStack]],
		search: { typed: 'take', finds: [] },
	},
	searchComments: {
		above: {
			parameter: 'fileId',
			id: () => COMMENTED_FILE,
			missing: 'Choose a file to list its comments',
		},
		offers: () => [
			['00:00:02:00 · Olivia Owner · Hold this shot a little longer.', COMMENT],
			[
				'00:00:42:22 · Erin Editor · Grade is too warm here.',
				seeded('comment', 'Grade is too warm here.'),
			],
			[
				'00:00:21:08 · Service Account User · Audio peak at the door.',
				seeded('comment', 'Audio peak at the door.'),
			],
		],
		search: {
			typed: 'erin',
			finds: ['00:00:42:22 · Erin Editor · Grade is too warm here.'],
		},
	},
	searchAttachments: {
		above: {
			parameter: 'commentId',
			id: () => COMMENT,
			missing: 'Choose a comment to list its attachments',
		},
		offers: ({ attachment }) => [['Grading Notes.txt', attachment]],
		search: { typed: 'notes', finds: ['Grading Notes.txt'] },
	},
	searchShares: {
		above: inProject('shares', film),
		offers: () => [
			['Client Review', demo.shares.client],
			['Dailies for the Crew', demo.shares.dailies],
		],
		search: { typed: 'crew', finds: ['Dailies for the Crew'] },
	},
	searchCollections: {
		above: inProject('collections', film),
		offers: () => [
			['Selects', demo.collections.selects],
			['Approved', demo.collections.approved],
		],
		search: { typed: 'sel', finds: ['Selects'] },
	},
	searchUsers: {
		offers: () => [
			['Casey Client (casey@sandbox-client.example)', users.commenter],
			['Erin Editor (erin@sandbox-studio.example)', users.editor],
			['Olivia Owner (olivia@sandbox-studio.example)', users.owner],
			['Pat Producer (pat@sandbox-studio.example)', users.producer],
			['Robin Reviewer (robin@sandbox-client.example)', users.viewer],
			[
				'Service Account User (3f9c1d7e-5b2a-4c68-9f10-6d2b8e4a7c55@techacct.adobe.com)',
				users.service,
			],
		],
		search: { typed: 'pat@', finds: ['Pat Producer (pat@sandbox-studio.example)'] },
	},
	searchGroups: {
		offers: () => [
			['Agency', demo.groups.agency],
			['Post-Production', demo.groups.postProduction],
		],
		search: { typed: 'post', finds: ['Post-Production'] },
	},
	searchCustomFields: {
		offers: () => [
			['Assignee (single user)', fields.assignee],
			['Budget (number)', fields.budget],
			['Channels (multi-select)', fields.channels],
			['Client Notes (long text)', fields.clientNotes],
			['Comment Count (number)', systemFieldId(demo.account, 'Comment Count')],
			['Cut (select)', fields.cut],
			['Date Uploaded (date)', systemFieldId(demo.account, 'Date Uploaded')],
			['Delivery Date (date)', fields.deliveryDate],
			['Duration (number)', fields.duration],
			['File Size (number)', systemFieldId(demo.account, 'File Size')],
			['File Type (text)', systemFieldId(demo.account, 'File Type')],
			['Frame Rate (number)', fields.frameRate],
			['Keywords (multi-select)', fields.keywords],
			['Legacy Code (text)', fields.legacyCode],
			['Music Licensed (toggle)', fields.musicLicensed],
			['Name (text)', systemFieldId(demo.account, 'Name')],
			['Notes (long text)', fields.notes],
			['Priority (rating)', fields.priority],
			['Rating (rating)', fields.rating],
			['Resolution - Height (number)', systemFieldId(demo.account, 'Resolution - Height')],
			['Resolution - Width (number)', systemFieldId(demo.account, 'Resolution - Width')],
			['Reviewer (single user)', fields.reviewer],
			['Scene (text)', fields.scene],
			['Status (select)', fields.status],
			['Team (multi-user)', fields.team],
			['Uploader (single user)', systemFieldId(demo.account, 'Uploader')],
		],
		search: {
			typed: 'user)',
			finds: [
				'Assignee (single user)',
				'Reviewer (single user)',
				'Team (multi-user)',
				'Uploader (single user)',
			],
		},
	},
	searchCustomActions: {
		above: inStudio('custom actions'),
		offers: ({ customAction }) => [['Send to Grading', customAction]],
		search: { typed: 'grading', finds: ['Send to Grading'] },
	},
	searchWebhooks: {
		above: inStudio('webhooks'),
		offers: ({ webhook }) => [['Newsroom (hooks.example.com)', webhook]],
		// The rest of its address may be secret, so it is not found by it.
		search: { typed: 'key=', finds: [] },
	},
};
