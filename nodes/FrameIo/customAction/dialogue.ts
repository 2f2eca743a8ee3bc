import {
	needsSecondPage,
	plainAnswers,
	typedAnswers,
	unpack,
	withCarried,
	type Answers,
} from './answers';
import type { ActionCall } from './call';
import type { BuiltForm } from './form-parameters';
import { endedWithLink, firstAnswersOf, rememberFirstAnswers } from './interactions';
import { EXPIRED, LINK_FIELD, type Reply } from './reply';

/** What a call leads to: a reply without a run, or a run of the workflow with all answers. */
export type Step = { reply: Reply; answers?: undefined } | { answers: Answers };

/** Leads a person through the pages of the node's form. */
export function nextStep(call: ActionCall, form: BuiltForm | undefined): Step {
	const { data } = call;
	if (data === undefined) return form ? { reply: form.first } : { answers: {} };

	const names = Object.keys(data).filter((name) => name !== LINK_FIELD);
	// Closing a page that shows nothing but a link may be sent like the answers to a form.
	if (names.length === 0 && (LINK_FIELD in data || endedWithLink(call)))
		return { reply: undefined };
	if (!form) return { answers: plainAnswers(data) };

	const { first, second } = form;
	const answered = second ? unpack(second, data) : { data };
	const answeredNames = new Set(Object.keys(answered.data));
	const isOf = (page: { fields: Array<{ name: string }> } | undefined) =>
		page?.fields.some(({ name }) => answeredNames.has(name)) ?? false;
	const earlier = answered.carried ?? firstAnswersOf(call);

	if (second && (isOf(second) || (names.length === 0 && earlier))) {
		if (!earlier) return { reply: EXPIRED };
		return { answers: { ...earlier, ...typedAnswers(second.fields, answered.data) } };
	}
	// Answers to a form that the workflow itself replied with.
	if (names.length > 0 && !isOf(first)) return { answers: plainAnswers(data) };

	const answers = typedAnswers(first.fields, data);
	if (!second || !needsSecondPage(form, answers)) return { answers };
	rememberFirstAnswers(call, answers);
	return { reply: withCarried(second, answers) };
}
