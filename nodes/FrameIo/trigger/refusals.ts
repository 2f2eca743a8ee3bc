import type { Verdict } from './signature';

/**
 * Why something that claims to come from Frame.io is refused, and what to do, for n8n's log.
 * @param thing what holds the secret: 'webhook' or 'custom action'
 */
export function refusal(verdict: Verdict | 'unknown', thing: string): string {
	const sentences: Readonly<Record<Verdict | 'unknown', string>> = {
		forged: `forged. Its signature is not made with the secret of this ${thing}.`,
		// Never logged; it makes the list complete.
		genuine: 'genuine',
		old: 'old. If Frame.io did send it now, check the clock of the n8n machine.',
		unknown: `no secret is stored. Deactivate and activate the workflow: that makes a new ${thing} with a new secret.`,
		unsigned: 'unsigned. A header with the signature or the time is missing or comes twice.',
	};
	return sentences[verdict];
}
