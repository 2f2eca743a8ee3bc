import { needsSecondPage, plainAnswers, typedAnswers, type Answers } from './answers';
import type { ActionCall } from './call';
import { carriedAnswers, unpack, withCarried } from './carried';
import type { BuiltForm } from './form-parameters';
import { endedWithLink, fieldsShownIn, firstAnswersOf, rememberFirstAnswers } from './interactions';
import { EXPIRED, LINK_FIELD, type Reply } from './reply';

/** What a call leads to: a reply without a run, or a run of the workflow with all answers. */
export type Step = { reply: Reply; answers?: undefined } | { answers: Answers };

/**
 * Leads a person through the pages of the node's form.
 * @param secret of the action, with which the answers that travel are signed
 */
export function nextStep(call: ActionCall, form: BuiltForm | undefined, secret: string): Step {
	const { data } = call;
	if (data === undefined) return form ? { reply: form.first } : { answers: {} };

	const names = Object.keys(data).filter((name) => name !== LINK_FIELD);
	const shown = fieldsShownIn(call);
	// Closing a page that shows nothing but a link may be sent like the answers to a form.
	if (names.length === 0 && (LINK_FIELD in data || endedWithLink(call)))
		return { reply: undefined };
	if (shown && (names.length === 0 || shown.some(({ name }) => names.includes(name)))) {
		return { answers: typedAnswers(shown, data) };
	}
	if (!form) return { answers: plainAnswers(data) };

	const { first, second } = form;
	const answered = second ? unpack(second, data) : { data };
	const answeredNames = new Set(Object.keys(answered.data));
	const isOf = (page: { fields: Array<{ name: string }> } | undefined) =>
		page?.fields.some(({ name }) => answeredNames.has(name)) ?? false;
	// What this process remembers needs no trust.
	const earlier =
		firstAnswersOf(call) ??
		(answered.carried === undefined
			? undefined
			: carriedAnswers(answered.carried, first.fields, { call, secret }));

	if (second && (isOf(second) || (names.length === 0 && earlier))) {
		if (!earlier) return { reply: EXPIRED };
		return { answers: { ...earlier, ...typedAnswers(second.fields, answered.data) } };
	}
	// Answers to a form of the workflow, of which this process knows nothing.
	if (names.length > 0 && !isOf(first)) return { answers: plainAnswers(data) };

	const answers = typedAnswers(first.fields, data);
	if (!second || !needsSecondPage(form, answers)) return { answers };
	rememberFirstAnswers(call, answers);
	return { reply: withCarried(second, answers, { call, secret }) };
}
