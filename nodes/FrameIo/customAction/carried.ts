import { createHmac, timingSafeEqual } from 'node:crypto';
import { jsonParse } from 'n8n-workflow';
import { isRecord, type JsonRecord } from '../transport/json';
import { typedAnswers, type Answers } from './answers';
import type { ActionCall } from './call';
import { LONGEST_NAME, type Form, type FormField } from './form';

// Frame.io sends only the answers of the page that was filled in, and has no hidden fields. So the answers to the first
// page travel in the name of a field on the second, which people do not see, and any process of n8n can go on, also
// after a restart. GUESS: that Frame.io sends the names of fields back as they are; no source says so. Whoever may sign
// for Frame.io could write any name, so what travels is signed, with what only this action knows.

/** What separates a field's name from the answers that travel in it. */
const CARRIES = '#n8n:';

/** Half of what SHA-256 gives: room for answers is scarce, and nobody finds 16 bytes by trying. */
const SEAL_BYTES = 16;

/** Whose answers they are, and what they are signed with. */
export interface Carrying {
	call: ActionCall;
	secret: string;
}

/**
 * The second page with the answers of the first in the name of its first field. A name that would become longer than
 * Frame.io may take stays as it is.
 */
export function withCarried(page: Form, answers: Answers, carrying: Carrying): Form {
	const carrier = page.fields.findIndex(({ type }) => type !== 'link');
	const encoded = Buffer.from(JSON.stringify(answers)).toString('base64url');
	const seal = sealOf(encoded, carrying).toString('base64url');
	const fields = page.fields.map((field, index) => {
		const name = `${field.name}${CARRIES}${encoded}.${seal}`;
		return index === carrier && name.length <= LONGEST_NAME ? { ...field, name } : field;
	});
	const { title, description } = page;
	return { title, description, fields };
}

/** Answers as they came, with what travelled in a name taken out again. */
export interface Unpacked {
	data: JsonRecord;
	/** Not read yet: it may come from anybody. */
	carried?: string;
}

export function unpack({ fields }: Form, data: JsonRecord): Unpacked {
	let carried: string | undefined;
	const entries = Object.entries(data).map(([key, answer]) => {
		const field = fields.find(({ name }) => key.startsWith(`${name}${CARRIES}`));
		if (!field) return [key, answer];
		carried ??= key.slice(field.name.length + CARRIES.length);
		return [field.name, answer];
	});
	return { data: Object.fromEntries(entries), ...(carried !== undefined && { carried }) };
}

/**
 * The answers that travelled; undefined unless this action gave them out in this interaction, and they fit the page as it
 * is now.
 */
export function carriedAnswers(
	carried: string,
	fields: readonly FormField[],
	carrying: Carrying,
): Answers | undefined {
	const [encoded = '', seal = ''] = carried.split('.');
	const received = Buffer.from(seal, 'base64url');
	const expected = sealOf(encoded, carrying);
	if (received.length !== expected.length || !timingSafeEqual(received, expected)) return undefined;
	const found: unknown = jsonParse(Buffer.from(encoded, 'base64url').toString(), {
		fallbackValue: null,
	});
	if (!isRecord(found)) return undefined;
	const answers = typedAnswers(fields, found);
	const fits = fields.every(({ name, options }) => {
		const answer = answers[name];
		return answer === '' || !options || options.some(({ value }) => value === answer);
	});
	return fits ? answers : undefined;
}

/** Frame.io signs other texts with the same secret; none of them begins like this. */
function sealOf(encoded: string, { call, secret }: Carrying): Buffer {
	const { actionId, interactionId } = call;
	return createHmac('sha256', secret)
		.update(JSON.stringify(['n8n answers', actionId, interactionId, encoded]))
		.digest()
		.subarray(0, SEAL_BYTES);
}
