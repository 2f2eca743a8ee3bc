import { namedId } from '../../sandbox/random.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import type { Stage } from './stage.mjs';
import { byId, frameIo, MANUAL, manual } from './workflows.mjs';

/** The file of the demo data that has comments, and the comment that gets an attachment. */
export const COMMENTED_FILE = namedId('file Opening Scene v1.mp4');
export const COMMENT = namedId('comment Hold this shot a little longer.');

/** What the demo data lacks, by ID: things that lists show and only somebody's work makes. */
export interface Scene {
	stack: string;
	/** Of the stack, the oldest first. */
	versions: [string, string];
	folder: string;
	deletedStack: string;
	deletedFile: string;
	deletedFolder: string;
	attachment: string;
	customAction: string;
	webhook: string;
}

/**
 * Does that work in the real n8n, in the project Archive 2025: a version stack, one that was deleted, a deleted file and
 * folder; besides an attachment to a comment, a custom action and a webhook.
 */
export async function setScene({ n8n, control, credential }: Stage): Promise<Scene> {
	const folderId = demo.rootFolders.archive;
	const { files, folders } = await control.seed({
		files: [
			{ folderId, name: 'Reel 1.mov' },
			{ folderId, name: 'Reel 1 graded.mov' },
			{ folderId, name: 'Old Reel.mov' },
			{ folderId, name: 'Old Reel graded.mov' },
			{ folderId, name: 'Wrong Take.mov' },
		],
		folders: [
			{ folderId, name: 'Reels 2025' },
			{ folderId, name: 'Wrong Day' },
		],
	});
	const [reel = '', graded = '', oldReel = '', oldGraded = '', deletedFile = ''] = files;
	const [folder = '', deletedFolder = ''] = folders;
	const node = (name: string, resource: string, operation: string, rest: Record<string, unknown>) =>
		frameIo(name, credential, { resource, operation, ...rest });
	const workflow = await n8n.createWorkflow(
		manual(
			'Things to choose from',
			[
				{
					name: 'Notes',
					type: 'n8n-nodes-base.convertToFile',
					typeVersion: 1.1,
					parameters: {
						operation: 'toText',
						sourceProperty: 'notes',
						options: { fileName: 'Grading Notes.txt' },
					},
				},
				node('Attach', 'comment', 'addAttachment', { commentId: byId(COMMENT) }),
				node('Stack', 'versionStack', 'create', { fileIds: `${reel}, ${graded}` }),
				node('Old stack', 'versionStack', 'create', { fileIds: `${oldReel}, ${oldGraded}` }),
				node('Delete file', 'file', 'delete', { fileId: byId(deletedFile) }),
				node('Delete folder', 'folder', 'delete', { folderId: byId(deletedFolder) }),
				node('Action', 'customAction', 'create', {
					workspaceId: byId(demo.workspaces.studio),
					name: 'Send to Grading',
					description: 'Hands the cut over to the grading team',
					event: 'studio.grading',
					url: 'https://example.com/grading',
				}),
				node('Webhook', 'webhook', 'create', {
					workspaceId: byId(demo.workspaces.studio),
					name: 'Newsroom',
					url: 'https://hooks.example.com/frame-io?key=of-the-newsroom',
					events: ['file.ready'],
				}),
			],
			[{ notes: 'A little cooler, please.' }],
		),
	);
	const execution = await n8n.runWorkflow(workflow, MANUAL);
	if (execution.status !== 'success') throw new Error(execution.summary());
	const made = (name: string) => execution.json(name)[0]?.at('id').text() ?? '';
	const deletedStack = made('Old stack');
	await control.deleteVersionStack(deletedStack);
	return {
		stack: made('Stack'),
		versions: [reel, graded],
		folder,
		deletedStack,
		deletedFile,
		deletedFolder,
		attachment: made('Attach'),
		customAction: made('Action'),
		webhook: made('Webhook'),
	};
}
