import {
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type NodeApiError,
} from 'n8n-workflow';
import { asNodeError } from '../transport/errors';
import { withProgress } from './batches';
import { ItemWithFiles, type OperationOutput } from './operation';

type Outcome = { result: OperationOutput } | { thrown: unknown };

/** The most messages of further items that one error repeats. */
const MOST_FURTHER_MESSAGES = 3;

/**
 * What became of the input items, whatever the order in which they were worked on. Says which may still begin, and
 * makes the output of the node of it.
 */
export class Outcomes {
	private readonly outcomes: Array<Outcome | undefined>;

	private readonly continueOnFail: boolean;

	private readonly stopped: AbortSignal | undefined;

	private firstFailed = Infinity;

	constructor(
		private readonly functions: IExecuteFunctions,
		readonly count: number,
	) {
		this.outcomes = Array.from({ length: count }, () => undefined);
		this.continueOnFail = functions.continueOnFail();
		this.stopped = functions.getExecutionCancelSignal();
	}

	/**
	 * Does the work of an item and keeps what comes of it. Never throws.
	 * @returns whether it succeeded
	 */
	async keep(itemIndex: number, work: () => Promise<OperationOutput>): Promise<boolean> {
		try {
			this.done(itemIndex, await work());
			return true;
		} catch (thrown) {
			this.failed(itemIndex, thrown);
			return false;
		}
	}

	done(itemIndex: number, result: OperationOutput): void {
		this.outcomes[itemIndex] = { result };
	}

	failed(itemIndex: number, thrown: unknown): void {
		this.outcomes[itemIndex] = { thrown };
		this.firstFailed = Math.min(this.firstFailed, itemIndex);
	}

	/** What an item that failed has thrown. */
	failureOf(itemIndex: number): unknown {
		const outcome = this.outcomes[itemIndex];
		return outcome && 'thrown' in outcome ? outcome.thrown : undefined;
	}

	/**
	 * Whether work on an item may begin: not after the execution was stopped, and, without Continue On Fail, only before
	 * the first item that failed.
	 */
	mayStart(itemIndex: number): boolean {
		return !this.stopped?.aborted && (this.continueOnFail || itemIndex < this.firstFailed);
	}

	/**
	 * The output items in the order of the input, each paired with its input item. With Continue On Fail an item that
	 * failed gives one item `{ error }`.
	 * @throws without Continue On Fail, the error of the first item that failed; it says what became of the others
	 */
	output(): INodeExecutionData[] {
		const node = this.functions.getNode();
		const first = this.outcomes[this.firstFailed];
		if (!this.continueOnFail && first && 'thrown' in first) {
			throw withProgress(asNodeError(node, first.thrown, this.firstFailed), this.othersInWords());
		}
		if (this.outcomes.includes(undefined)) {
			throw new NodeOperationError(node, 'The execution was stopped', {
				description: this.othersInWords(),
			});
		}
		return this.outcomes.flatMap((outcome, itemIndex) =>
			outcome ? this.itemsOf(outcome, itemIndex) : [],
		);
	}

	private itemsOf(outcome: Outcome, itemIndex: number): INodeExecutionData[] {
		const pairedItem = { item: itemIndex };
		if ('thrown' in outcome) {
			const error = asNodeError(this.functions.getNode(), outcome.thrown, itemIndex);
			return [{ json: { error: inOneSentence(error) }, pairedItem }];
		}
		const { result } = outcome;
		return (Array.isArray(result) ? result : [result]).map((each) => ({
			...(each instanceof ItemWithFiles ? each : { json: each }),
			pairedItem,
		}));
	}

	/** What became of the items besides the first that failed. */
	private othersInWords(): string {
		const where = (is: (outcome: Outcome | undefined) => boolean) =>
			this.outcomes.flatMap((outcome, index) =>
				index !== this.firstFailed && is(outcome) ? [index] : [],
			);
		const done = where((outcome) => outcome !== undefined && 'result' in outcome);
		const waiting = where((outcome) => outcome === undefined);
		return [
			...(done.length > 0 ? [`${itemsNamed(done)} ${wasOrWere(done)} done.`] : []),
			...this.furtherFailures(where((outcome) => outcome !== undefined && 'thrown' in outcome)),
			...(waiting.length > 0 ? [`${itemsNamed(waiting)} ${wasOrWere(waiting)} not started.`] : []),
		].join(' ');
	}

	private furtherFailures(failed: readonly number[]): string[] {
		const byMessage = new Map<string, number[]>();
		for (const index of failed) {
			const message = this.messageOf(index);
			byMessage.set(message, [...(byMessage.get(message) ?? []), index]);
		}
		const first = this.messageOf(this.firstFailed);
		return [...byMessage].map(([message, indices], place) => {
			if (message === first) return `${itemsNamed(indices)} failed in the same way.`;
			return place < MOST_FURTHER_MESSAGES
				? ended(`${itemsNamed(indices)} failed, too: ${message}`)
				: `${itemsNamed(indices)} failed, too.`;
		});
	}

	private messageOf(itemIndex: number): string {
		const outcome = this.outcomes[itemIndex];
		if (!outcome || !('thrown' in outcome)) return '';
		const { thrown } = outcome;
		return thrown instanceof Error ? thrown.message : String(thrown);
	}
}

/** Items by their numbers, as n8n counts them: `Items 0–4 and 6`. */
function itemsNamed(indices: readonly number[]): string {
	const spans: Array<{ from: number; to: number }> = [];
	for (const index of indices) {
		const last = spans.at(-1);
		if (last && index === last.to + 1) last.to = index;
		else spans.push({ from: index, to: index });
	}
	const words = spans.map(({ from, to }) => {
		if (from === to) return String(from);
		return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
	});
	const list = words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
	return `${indices.length === 1 ? 'Item' : 'Items'} ${list}`;
}

function wasOrWere(indices: readonly number[]): string {
	return indices.length === 1 ? 'was' : 'were';
}

/** What happened and what to do, for whoever reads only the output. */
function inOneSentence({ message, description }: NodeApiError | NodeOperationError): string {
	return description ? `${ended(message)} ${description}` : message;
}

function ended(words: string): string {
	return /[.!?]$/.test(words) ? words : `${words}.`;
}
