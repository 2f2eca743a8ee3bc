import type { Attempt } from '../signed-calls.mjs';
import type { ActionPayload } from './payload.mjs';

interface NamedField {
	name: string;
	label: string;
}

/** A field of a form, as the user sees it: with a value, and a boolean for what is a checkbox. */
export type FormField =
	| (NamedField & { type: 'text' | 'textarea'; value: string })
	| (NamedField & { type: 'boolean'; value: boolean })
	/** The value is one of the options, or empty as long as none is picked. */
	| (NamedField & { type: 'select'; value: string; options: FormOption[] })
	| LinkField;

export interface FormOption {
	name: string;
	value: string;
}

/** Leads somewhere and is not answered. */
export interface LinkField {
	type: 'link';
	label: string;
	value: string;
}

/** What the user sees after a call: nothing, a text to read, a form to fill in, or what went wrong. */
export type Shown =
	| { kind: 'done' }
	| { kind: 'message'; title: string; description: string; links: LinkField[] }
	| { kind: 'form'; title: string; description: string; fields: FormField[] }
	| { kind: 'error'; title: string; description: string };

/** One call of the receiver: the first one, or the answer to a form. */
export interface InteractionStep {
	payload: ActionPayload;
	/** What was filled in; null for the first call. */
	data: Record<string, unknown> | null;
	attempts: Attempt[];
	/** When the next try is due, in `elapsed()` milliseconds of the clock; null when none is planned. */
	nextTryAt: number | null;
	/** Null while there is no reply yet. */
	shown: Shown | null;
}

/** One use of a custom action by a user, from the menu to the last dialog. */
export interface Interaction {
	id: string;
	actionId: string;
	/** As it was when the user picked it. */
	actionName: string;
	userId: string;
	time: string;
	/**
	 * `calling`: the receiver is being asked; `form`: the user has a form before him. The others are ends: `done`
	 * without a word, `message` with one, `failed` with an error, `cancelled` by the user.
	 */
	state: 'calling' | 'form' | 'done' | 'message' | 'failed' | 'cancelled';
	steps: InteractionStep[];
}
