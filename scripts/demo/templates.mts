import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isRecord } from '../../harness/json.mjs';
import {
	type CredentialReference,
	readWorkflow,
	type WorkflowFile,
	type WorkflowNode,
} from '../../harness/n8n-client.mjs';
import { ROOT } from '../../harness/paths.mjs';

/** The workflows of the folder templates. */
export const TEMPLATES = [
	'custom-action',
	'download-approved',
	'list-projects',
	'new-comment',
	'share-new-uploads',
	'upload-and-comment',
] as const;

export type TemplateName = (typeof TEMPLATES)[number];

/** What a person fills in after importing a template. */
export interface Choices {
	credential: CredentialReference;
	/** Values of the Settings node. */
	settings?: Record<string, string>;
	/** From List choices, by parameter; put where the template left one empty. */
	lists?: Record<string, { name: string; value: string }>;
}

/** A workflow of the folder templates, as it is shared. */
export async function readTemplate(name: TemplateName): Promise<WorkflowFile> {
	return readWorkflow(await readFile(join(ROOT, 'templates', `${name}.json`), 'utf8'));
}

/** Fills a template in as a person does in the editor. */
export function fillIn(template: WorkflowFile, choices: Choices): WorkflowFile {
	return { ...template, nodes: template.nodes.map((node) => fillInNode(node, choices)) };
}

function fillInNode(node: WorkflowNode, choices: Choices): WorkflowNode {
	if (node.name === 'Settings') return withSettings(node, choices.settings ?? {});
	if (!node.type.startsWith('n8n-nodes-frameio.')) return node;
	const { id, name, type } = choices.credential;
	const parameters = { ...node.parameters };
	for (const [parameter, chosen] of Object.entries(choices.lists ?? {})) {
		const locator = parameters[parameter];
		if (!isRecord(locator) || locator.value !== '') continue;
		parameters[parameter] = { ...locator, value: chosen.value, cachedResultName: chosen.name };
	}
	return { ...node, parameters, credentials: { [type]: { id, name } } };
}

function withSettings(node: WorkflowNode, settings: Record<string, string>): WorkflowNode {
	const { assignments } = node.parameters;
	if (!isRecord(assignments) || !Array.isArray(assignments.assignments)) return node;
	const filled = assignments.assignments.map((entry: unknown) =>
		isRecord(entry) && typeof entry.name === 'string' && entry.name in settings
			? { ...entry, value: settings[entry.name] }
			: entry,
	);
	return { ...node, parameters: { ...node.parameters, assignments: { assignments: filled } } };
}
