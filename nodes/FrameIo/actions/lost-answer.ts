import type { IExecuteFunctions } from 'n8n-workflow';
import { monotonic } from '../retry/monotonic';
import { pause } from '../retry/pause';
import { mayBeDone, withOutcome } from '../transport/fate';
import { text, type JsonRecord } from '../transport/json';
import { withProgress } from './batches';

/** Milliseconds before each look: what was asked may still be under way when the connection breaks. */
const WAITS_MS = [500, 1_500, 3_000];

/** How many are looked at, the newest first. */
export const LOOKED_AT = 50;

/** IDs that answers have named lately: what has one of them belongs to somebody in this process. */
const named = new Set<string>();
const MOST_NAMED = 10_000;

interface Made {
	id: string;
	created_at: string;
}

/** How to find what Frame.io has made when its answer was lost, and to delete it. */
export interface Search<Row extends Made> {
	/** In words: `file`, `comment`. */
	what: string;
	/** The newest ones, at most `LOOKED_AT`, asked for in a way that works after a stop, too. */
	look(onAnswer: (headers: JsonRecord) => void): Promise<Row[]>;
	/** Whether it is as the one that was asked for. */
	isLike(row: Row): boolean;
	/** Whether something like it is of no use, because its bytes are missing. */
	isUnfinished(row: Row): boolean;
	/** Deletes it; says in a sentence what became of it. */
	remove(row: Row): Promise<string>;
}

/**
 * Makes something in Frame.io that waits for bytes. When the answer is lost, nobody knows its ID, and the bytes never
 * come: so it is looked for, and deleted when there is no doubt which one it is.
 * @param search undefined when what is unfinished is to stay
 * @throws the error of the request, which says what was found
 */
export async function madeOrRemoved<Reply extends { data?: { id: string } }, Row extends Made>(
	functions: IExecuteFunctions,
	make: () => Promise<Reply>,
	search: Search<Row> | undefined,
): Promise<Reply> {
	const startedAt = monotonic();
	const made = await make().then(
		(reply) => ({ reply }),
		(error: unknown) => ({ error }),
	);
	if ('reply' in made) {
		remember(made.reply.data?.id);
		return made.reply;
	}
	const { error } = made;
	if (search === undefined || !mayBeDone(error)) throw error;
	const { isKnown, words } = await outcomeOf(functions, startedAt, search);
	if (isKnown) throw withOutcome(error, words);
	throw withProgress(error, words);
}

function remember(id: string | undefined): void {
	if (id === undefined) return;
	const [oldest] = named;
	if (oldest !== undefined && named.size >= MOST_NAMED) named.delete(oldest);
	named.add(id);
}

interface Outcome {
	/** Whether it is known what became of the request. */
	isKnown: boolean;
	words: string;
}

async function outcomeOf<Row extends Made>(
	functions: IExecuteFunctions,
	startedAt: number,
	search: Search<Row>,
): Promise<Outcome> {
	const { what } = search;
	try {
		const found = await newOnes(startedAt, search);
		const [only] = found;
		if (only === undefined) {
			return { isKnown: true, words: `No unfinished ${what} of it was there some seconds later.` };
		}
		if (found.length === 1 && only.isNew && search.isUnfinished(only.row)) {
			return { isKnown: true, words: await search.remove(only.row) };
		}
		return {
			isKnown: false,
			words: `There is a ${what} like it now. Whether it is this one is not certain, so nothing was deleted.`,
		};
	} catch (error) {
		functions.logger.warn(`Frame.io: an unfinished ${what} could not be looked for`, {
			reason: error instanceof Error ? error.message : String(error),
		});
		return { isKnown: false, words: '' };
	}
}

interface Found<Row> {
	row: Row;
	/** Whether it is certain that it was made since. */
	isNew: boolean;
}

/** What is like the one that was asked for, belongs to nobody else in this process, and may have been made since. */
async function newOnes<Row extends Made>(
	startedAt: number,
	{ look, isLike }: Search<Row>,
): Promise<Array<Found<Row>>> {
	for (const wait of WAITS_MS) {
		await pause(wait);
		let answeredAt = NaN;
		const rows = await look(({ date }) => (answeredAt = Date.parse(text(date) ?? '')));
		const elapsed = monotonic() - startedAt;
		const found = rows.flatMap((row) => {
			// Both times are of Frame.io's clock, so that n8n's may be wrong. It tells whole seconds in a header.
			const age = answeredAt - Date.parse(row.created_at);
			if (age > elapsed || named.has(row.id) || !isLike(row)) return [];
			return [{ row, isNew: age <= elapsed }];
		});
		if (found.length > 0) return found;
	}
	return [];
}
