import { UserError } from 'n8n-workflow';

/**
 * An error about a credential: what happened, and the next step.
 *
 * n8n's credential test shows the message only, nodes show message and description. So the message holds both here,
 * and the nodes take the next step off again (`headline`).
 */
export function credentialProblem(whatHappened: string, nextStep: string): UserError {
	return new UserError(`${whatHappened}. ${nextStep}`, { description: nextStep });
}

/** The message of an error without the next step, when its description says that already. */
export function headline(message: string, description: string | undefined): string {
	const ending = `. ${description ?? ''}`;
	return description && message.endsWith(ending) ? message.slice(0, -ending.length) : message;
}
