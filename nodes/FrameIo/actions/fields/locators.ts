import type { INodeProperties } from 'n8n-workflow';
import { field } from '../operation';

interface Ways {
	/** The method of `locate/search.ts` behind From List. */
	list: string;
	/** What the list says while nothing is chosen. */
	choose: string;
	/** An address that people copy from the browser, where there is one for such a thing. */
	link?: string;
	/** An e-mail address, where it tells who is meant. */
	email?: string;
}

/** An ID of Frame.io: a UUID or, in accounts with Adobe storage, a text that starts with `adobe:`. */
const ID_PLACEHOLDER = 'e.g. b2702c44-c6da-4bb6-8bbd-be6e547ccf1b';

const PROJECT_LINK = 'e.g. https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112';
const FOLDER_LINK = `${PROJECT_LINK}/3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085`;
const FILE_LINK = `${PROJECT_LINK}/view/5a89a9fb-0900-4b23-826b-127b90e4db4c`;
const SHARE_LINK = 'e.g. https://next.frame.io/share/52f7ef62-8a3c-4e1e-a2c1-7a3a3ae0cfb7';

/** The ways to choose one thing: from a list, by its address in the browser, by e-mail address, by its ID. */
function ways({
	list,
	choose,
	link,
	email,
}: Ways): Pick<INodeProperties, 'type' | 'default' | 'modes'> {
	return {
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: choose,
				typeOptions: { searchListMethod: list, searchable: true },
			},
			...(link
				? [{ displayName: 'By Link', name: 'url', type: 'string' as const, placeholder: link }]
				: []),
			...(email
				? [{ displayName: 'By Email', name: 'email', type: 'string' as const, placeholder: email }]
				: []),
			{ displayName: 'By ID', name: 'id', type: 'string', placeholder: ID_PLACEHOLDER },
		],
	};
}

export const account = field({
	displayName: 'Account',
	name: 'accountId',
	...ways({ list: 'searchAccounts', choose: 'The only account' }),
	description: 'May stay empty when the credential sees only one account',
});

export const workspace = field({
	displayName: 'Workspace',
	name: 'workspaceId',
	...ways({ list: 'searchWorkspaces', choose: 'Choose a workspace' }),
	required: true,
});

/** The workspace whose things the list below shows; not needed when an ID is entered there. */
export const surroundingWorkspace = field({
	...workspace,
	required: false,
	description:
		'Workspace whose contents the list below shows. Not needed when an ID is entered there.',
});

export const project = field({
	displayName: 'Project',
	name: 'projectId',
	...ways({ list: 'searchProjects', choose: 'Choose a project', link: PROJECT_LINK }),
	required: true,
});

/** The project in which a folder or a file is chosen; not needed when those are given by their ID or address. */
export const surroundingProject = field({
	...project,
	required: false,
	description:
		'Project whose contents the list below shows. Not needed when a link or an ID is entered there.',
});

/** A folder that may stay empty, which means the top level of the project above. */
export const folder = field({
	displayName: 'Folder',
	name: 'folderId',
	...ways({ list: 'searchFolders', choose: 'Top level of the project', link: FOLDER_LINK }),
	description: 'The top level of the project when empty. The list shows folders with their path.',
});

/** A folder that must be named. */
export const oneFolder = field({
	...folder,
	...ways({ list: 'searchFolders', choose: 'Choose a folder', link: FOLDER_LINK }),
	required: true,
	description: 'The list shows the folders of the project with their path',
});

/** Where something is moved or copied to. */
export const targetFolder = field({
	displayName: 'Target Folder',
	name: 'targetFolderId',
	...ways({ list: 'searchFolders', choose: 'Choose a folder', link: FOLDER_LINK }),
	required: true,
	description:
		'The list shows the folders of the project above. For another project enter a link or an ID; the link of a project stands for its top level.',
});

/** Where something is copied to, if not beside the original. */
export const copyTarget = field({
	...targetFolder,
	...ways({ list: 'searchFolders', choose: 'Beside the original', link: FOLDER_LINK }),
	required: false,
	description:
		'The copy lies beside the original when empty. The list shows the folders of the project above; for another project enter a link or an ID.',
});

export const file = field({
	displayName: 'File',
	name: 'fileId',
	...ways({ list: 'searchFiles', choose: 'Choose a file', link: FILE_LINK }),
	required: true,
	description: 'The list shows the files of the project with their path',
});

/** The file whose comments the list below shows. */
export const surroundingFile = field({
	...file,
	required: false,
	description: 'File whose comments the list below shows. Not needed when an ID is entered there.',
});

export const versionStack = field({
	displayName: 'Version Stack',
	name: 'versionStackId',
	...ways({ list: 'searchVersionStacks', choose: 'Choose a version stack', link: FILE_LINK }),
	required: true,
	description: 'The list shows the version stacks of the project with their path',
});

/** The stack on which a file is put as its newest version. */
export const targetVersionStack = field({
	...versionStack,
	displayName: 'Target Version Stack',
	name: 'targetVersionStackId',
	description:
		'The list shows the version stacks of the project above. For another project enter a link or an ID.',
});

/** A version in the stack chosen above. */
export const version = field({
	displayName: 'Version',
	name: 'targetFileId',
	...ways({ list: 'searchVersions', choose: 'Choose a version', link: FILE_LINK }),
	required: true,
	description: 'The list shows the files in the version stack',
});

/** Deleted files, folders and version stacks are in no list of contents: they have lists of their own. */
const DELETED = 'The list shows what was deleted in the project recently';

export const deletedFile = field({
	...file,
	...ways({ list: 'searchDeletedFiles', choose: 'Choose a deleted file', link: FILE_LINK }),
	description: DELETED,
});

export const deletedFolder = field({
	...oneFolder,
	...ways({ list: 'searchDeletedFolders', choose: 'Choose a deleted folder', link: FOLDER_LINK }),
	description: DELETED,
});

export const deletedVersionStack = field({
	...versionStack,
	...ways({
		list: 'searchDeletedVersionStacks',
		choose: 'Choose a deleted version stack',
		link: FILE_LINK,
	}),
	description: DELETED,
});

/** A file, folder or version stack. */
export const asset = field({
	displayName: 'Asset',
	name: 'assetId',
	...ways({ list: 'searchAssets', choose: 'Choose a file, folder or stack', link: FILE_LINK }),
	required: true,
	description: 'A file, folder or version stack. The list shows them with their path.',
});

export const comment = field({
	displayName: 'Comment',
	name: 'commentId',
	...ways({
		list: 'searchComments',
		choose: 'Choose a comment',
		link: `${FILE_LINK}?comment=b2702c44-c6da-4bb6-8bbd-be6e547ccf1b`,
	}),
	required: true,
	description: 'After the Frame.io Trigger it is the ID of the resource in the item',
});

export const attachment = field({
	displayName: 'Attachment',
	name: 'attachmentId',
	...ways({ list: 'searchAttachments', choose: 'Choose an attachment' }),
	required: true,
	description: 'The list shows the attachments of the comment',
});

export const share = field({
	displayName: 'Share',
	name: 'shareId',
	...ways({ list: 'searchShares', choose: 'Choose a share', link: SHARE_LINK }),
	required: true,
	description: 'The list shows the shares of the project. Short links such as f.io/… work, too.',
});

export const user = field({
	displayName: 'User',
	name: 'userId',
	...ways({
		list: 'searchUsers',
		choose: 'Choose a user',
		email: 'e.g. jane@example.com',
	}),
	required: true,
	description: 'The list shows the users of the account',
});

export const group = field({
	displayName: 'Group',
	name: 'groupId',
	...ways({ list: 'searchGroups', choose: 'Choose a group' }),
	required: true,
});

export const customField = field({
	displayName: 'Custom Field',
	name: 'customFieldId',
	...ways({ list: 'searchCustomFields', choose: 'Choose a custom field' }),
	required: true,
});

export const collection = field({
	displayName: 'Collection',
	name: 'collectionId',
	...ways({ list: 'searchCollections', choose: 'Choose a collection' }),
	required: true,
	description: 'The list shows the collections of the project',
});

export const customAction = field({
	displayName: 'Custom Action',
	name: 'customActionId',
	...ways({ list: 'searchCustomActions', choose: 'Choose a custom action' }),
	required: true,
	description: 'The list shows the custom actions of the workspace',
});

export const webhook = field({
	displayName: 'Webhook',
	name: 'webhookId',
	...ways({ list: 'searchWebhooks', choose: 'Choose a webhook' }),
	required: true,
	description: 'The list shows the webhooks of the workspace',
});
