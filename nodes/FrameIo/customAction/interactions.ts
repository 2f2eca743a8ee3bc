import { createHash } from 'node:crypto';
import type { Sent } from './answer';
import type { Answers } from './answers';
import type { ActionCall } from './call';
import type { FormField } from './form';
import { BoundedMemory } from './memory';

/** Frame.io tries up to five times within about five minutes (behaviour of its webhooks); people take their time. */
const KEEP_MS = 15 * 60_000;

/** Longer answers are not remembered, which bounds the memory: 500 of them are 25 MB. */
const LONGEST_ANSWERS = 50_000;

// Memory of this process: calls of one interaction that reach other processes of n8n do not find it.
const runs = new BoundedMemory<Promise<Sent>>(1000, KEEP_MS);
const firstAnswers = new BoundedMemory<Answers>(500, KEEP_MS);
const links = new BoundedMemory<true>(1000, KEEP_MS);
const shownFields = new BoundedMemory<ShownField[]>(500, KEEP_MS);

/** What is remembered of a field, to give its answer the right type. */
export type ShownField = Pick<FormField, 'type' | 'name'>;

/** The same for a call and for its repetitions, but not for the next answers of the same person. */
function keyOf(call: ActionCall): string {
	const answers = createHash('sha256').update(JSON.stringify(call.data ?? null));
	return `${interactionOf(call)}/${answers.digest('hex')}`;
}

const interactionOf = ({ actionId, interactionId }: ActionCall) => `${actionId}/${interactionId}`;

/** What the run that an earlier, equal call has started answered or will answer. */
export function earlierRun(call: ActionCall): Promise<Sent> | undefined {
	return runs.get(keyOf(call));
}

/** Remembers a run from its start on. One that was not answered with success is forgotten, so that it runs again. */
export function rememberRun(
	call: ActionCall,
	run: Promise<Sent>,
	keeps: (sent: Sent) => boolean,
): void {
	const key = keyOf(call);
	runs.set(key, run);
	void run.then((sent) => {
		if (!keeps(sent)) runs.forget(key, run);
	});
}

export function rememberFirstAnswers(call: ActionCall, answers: Answers): void {
	if (JSON.stringify(answers).length > LONGEST_ANSWERS) return;
	firstAnswers.set(interactionOf(call), answers);
}

export function firstAnswersOf(call: ActionCall): Answers | undefined {
	return firstAnswers.get(interactionOf(call));
}

/** Notes that the interaction ended with a link: whatever is sent from that page are no answers. */
export function rememberLink(call: ActionCall): void {
	links.set(interactionOf(call), true);
}

export function endedWithLink(call: ActionCall): boolean {
	return links.get(interactionOf(call)) === true;
}

/** Notes the fields of a form with which the workflow replied; nobody else knows what their answers are. */
export function rememberFields(call: ActionCall, fields: readonly FormField[]): void {
	const shown = fields.map(({ type, name }) => ({ type, name }));
	if (JSON.stringify(shown).length > LONGEST_ANSWERS) return;
	shownFields.set(interactionOf(call), shown);
}

/** The fields of the form with which the workflow replied last in this interaction. */
export function fieldsShownIn(call: ActionCall): readonly ShownField[] | undefined {
	return shownFields.get(interactionOf(call));
}
