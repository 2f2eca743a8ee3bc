import { jsonParse } from 'n8n-workflow';
import { isRecord, record, type JsonRecord } from '../transport/json';
import { checkFields, isWebAddress, type Form, type Problem } from './form';

export interface Message {
	title: string;
	description: string;
}

/** What Frame.io shows to the person who ran the action; undefined: nothing. */
export type Reply = Message | Form | undefined;

/** The name of the field that shows a link: Frame.io knows links as fields of forms only. */
export const LINK_FIELD = 'n8n_link';

export const DONE: Message = { title: 'Done', description: 'The workflow has finished.' };
export const FAILED: Message = {
	title: 'The workflow failed',
	description: 'n8n could not finish it. Its list of executions says why.',
};
export const WORKING: Message = {
	title: 'n8n is working on it',
	description: 'The workflow goes on. You can close this window.',
};
export const STARTED: Message = {
	title: 'Thank you',
	description: 'n8n has started the workflow.',
};
export const EXPIRED: Message = {
	title: 'Please start again',
	description: 'Your first answers are no longer known. Run the action once more.',
};

/**
 * Puts what a workflow gave back into Frame.io's words: `fields` make a form, `link` a link, `title` or `description` a
 * message. Anything else becomes the message that the workflow has finished.
 */
export function replyFrom(output: unknown, onProblem: (problem: Problem) => void): Reply {
	const found = typeof output === 'string' ? parsed(output) : output;
	const first: unknown = Array.isArray(found) ? found[0] : found;
	if (!isRecord(first)) return DONE;
	if (Array.isArray(first.fields)) return formFrom(first, first.fields, onProblem);
	if (isWebAddress(first.link)) return linkFrom(first, first.link.trim());
	const { title, description } = texts(first);
	return title === '' && description === '' ? DONE : messageOf(title, description);
}

/** A message; nothing when both texts are empty. */
export function messageOf(title: string, description: string): Message | undefined {
	if (title === '' && description === '') return undefined;
	// Frame.io's messages have both; the more important words go on top.
	return title === '' ? { title: description, description: '' } : { title, description };
}

/** What the person sees when a form has a mistake; the words about it go to n8n's log. */
export function cannotShow({ message }: Problem): Message {
	return { title: 'This form cannot be shown', description: `${message}.` };
}

function formFrom(
	output: JsonRecord,
	fields: unknown[],
	onProblem: (problem: Problem) => void,
): Reply {
	const checked = checkFields(fields, "'fields'");
	if (checked.problem) {
		onProblem(checked.problem);
		return cannotShow(checked.problem);
	}
	const { title, description } = texts(output);
	return { title: title || 'One more question', description, fields: checked.value };
}

function linkFrom(output: JsonRecord, address: string): Form {
	const { title, description } = texts(output);
	const label = text(output.linkLabel) || 'Open link';
	return {
		title: title || DONE.title,
		description,
		fields: [{ type: 'link', name: LINK_FIELD, label, value: address }],
	};
}

function texts(output: JsonRecord): Message {
	return { title: text(output.title), description: text(output.description) };
}

function text(value: unknown): string {
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

function parsed(body: string): unknown {
	return jsonParse<unknown>(body, { fallbackValue: null });
}

export function isForm(reply: Reply): reply is Form {
	return reply !== undefined && 'fields' in reply;
}

/** Whether a reply shows a link, after which Frame.io may call once more without any answers. */
export function showsLink(reply: unknown): boolean {
	const { fields } = record(reply);
	return Array.isArray(fields) && fields.some((field) => record(field).name === LINK_FIELD);
}
