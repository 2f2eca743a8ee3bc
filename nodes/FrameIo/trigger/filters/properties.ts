import type { INodeProperties } from 'n8n-workflow';

/** The parameter Filters of the trigger. */
export const filters: INodeProperties = {
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	description:
		'Which of the events start the workflow. A filter applies to the events that it can apply to: that for files, for example, to files and to comments on them.',
	options: [
		{
			displayName: 'Changed To Names or IDs',
			name: 'customFieldValues',
			type: 'multiOptions',
			typeOptions: {
				loadOptionsMethod: 'getCustomFieldValues',
				loadOptionsDependsOn: ['filters.customField'],
			},
			default: [],
			description:
				'Values that the custom field must have now, e.g. Approved. Any when empty; names work, too. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'Comment Kinds',
			name: 'commentKinds',
			type: 'multiOptions',
			options: [
				{ name: 'New Thread', value: 'thread', description: 'It answers no other comment' },
				{ name: 'Reply', value: 'reply', description: 'It answers another comment' },
				{ name: 'With Attachment', value: 'attachment', description: 'It has files' },
				{
					name: 'With Drawing',
					value: 'annotation',
					description: 'Something is drawn on the picture',
				},
				{ name: 'With Mention', value: 'mention', description: 'It names a person with @' },
			],
			default: [],
			description: 'Comments that are at least one of these',
		},
		{
			displayName: 'Custom Field Name or ID',
			name: 'customField',
			type: 'options',
			typeOptions: { loadOptionsMethod: 'getSettableFields' },
			default: '',
			description:
				'For the event Custom Field Value Changed: which field, e.g. Status; its name works, too. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
		{
			displayName: 'File Kinds',
			name: 'fileKinds',
			type: 'multiOptions',
			options: [
				{ name: 'Audio', value: 'audio', description: 'Music, voices and other sound' },
				{ name: 'Document', value: 'document', description: 'PDF, office, text and subtitles' },
				{ name: 'Image', value: 'image', description: 'Stills, frames and artwork' },
				{ name: 'Other', value: 'other', description: 'Archives, project files and the like' },
				{ name: 'Video', value: 'video', description: 'Moving pictures, MXF included' },
			],
			default: [],
			description: 'Kinds of files, also of those that comments are about',
		},
		{
			displayName: 'Folder',
			name: 'folderId',
			type: 'resourceLocator',
			default: { mode: 'list', value: '' },
			modes: [
				{
					displayName: 'From List',
					name: 'list',
					type: 'list',
					placeholder: 'Choose a folder',
					typeOptions: { searchListMethod: 'searchFilterFolders', searchable: true },
				},
				{
					displayName: 'By Link',
					name: 'url',
					type: 'string',
					placeholder:
						'e.g. https://next.frame.io/project/d5e6011c-2bc9-4596-be05-77d562627112/3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085',
				},
				{
					displayName: 'By ID',
					name: 'id',
					type: 'string',
					placeholder: 'e.g. b2702c44-c6da-4bb6-8bbd-be6e547ccf1b',
				},
			],
			description:
				'A folder, with all folders in it. The list shows those of the projects that are chosen as a filter.',
		},
		{
			displayName: 'Ignore Own Changes',
			name: 'ignoreOwn',
			type: 'boolean',
			default: false,
			description:
				'Whether to leave out what the user or service account of this credential does, so that a workflow does not start itself',
		},
		{
			displayName: 'Project Names or IDs',
			name: 'projects',
			type: 'multiOptions',
			typeOptions: {
				loadOptionsMethod: 'getProjects',
				loadOptionsDependsOn: ['accountId', 'workspaceId'],
			},
			default: [],
			description:
				'Projects whose events start the workflow. Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
		},
	],
};
