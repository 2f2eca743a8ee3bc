import type { Call } from '../call';

/** Frame.io takes so many reviewers in one request (contract). */
const MOST_REVIEWERS = 10;

type ReviewersCall = Call<'adobeUserIds' | 'emails' | 'userIds'>;

/** One kind of reviewers, as Frame.io wants them. */
type Reviewers = { adobe_user_ids: string[] } | { emails: string[] } | { user_ids: string[] };

/**
 * The reviewers in the parameter that was chosen, each once.
 * @throws NodeOperationError before anything is sent
 */
export async function reviewersBy(
	call: ReviewersCall,
	by: 'adobeUserIds' | 'emails' | 'userIds',
): Promise<Reviewers> {
	switch (by) {
		case 'emails':
			return { emails: emailsIn(call) };
		case 'userIds':
			return { user_ids: atMostTen(call, 'User IDs', await call.ids('userIds')) };
		case 'adobeUserIds':
			return {
				adobe_user_ids: atMostTen(call, 'Adobe User IDs', await call.ids('adobeUserIds')),
			};
	}
}

function emailsIn(call: ReviewersCall): string[] {
	const entries = call.requiredText('emails').split(/[\s,;]+/);
	const emails = [...new Set(entries.filter((entry) => entry !== ''))];
	const wrong = emails.find((email) => !/^[^\s@]+@[^\s@]+$/.test(email));
	if (wrong !== undefined || emails.length === 0) {
		throw call.problem(
			`'Emails' has an entry that is no address: '${(wrong ?? ',').slice(0, 60)}'`,
			'Enter addresses such as anna@example.com, with commas.',
		);
	}
	return atMostTen(call, 'Emails', emails);
}

/**
 * The values, when Frame.io takes so many reviewers at once.
 * @throws NodeOperationError before anything is sent
 */
export function atMostTen(call: Pick<Call, 'problem'>, label: string, values: string[]): string[] {
	if (values.length > MOST_REVIEWERS) {
		throw call.problem(
			`'${label}' has ${values.length} entries, but Frame.io takes at most ${MOST_REVIEWERS} at once`,
			'Split them over several items, ten in each.',
		);
	}
	return values;
}
