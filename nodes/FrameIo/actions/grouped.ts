import type { IDataObject, NodeApiError } from 'n8n-workflow';
import { statusOf } from '../transport/errors';
import { LARGEST_BATCH } from './batches';
import type { Call } from './call';
import type { Operation, Part } from './operation';
import type { Outcomes } from './outcomes';
import { isForbidden, isSameRefusal, isShut } from './shut-account';

/** Refusals of what a request says. After these nothing was done, and one item alone may be the reason. */
const ABOUT_CONTENT = new Set([400, 403, 404, 409, 422]);

/** An item with its part in a request that others can share; without one it is sent alone. */
interface Member {
	call: Call;
	part: Part | undefined;
}

/** Items that go out together, in their order. */
interface Group {
	members: Member[];
	/** How many IDs they name. */
	size: number;
}

/** An operation whose items can share requests. */
type Groupable = Pick<Operation, 'run' | 'neighboursOnly'> & Required<Pick<Operation, 'part'>>;

/**
 * Runs an operation in as few requests as possible: items that ask for the same share one. Each gets the output that it
 * would have had alone. A request that Frame.io refuses is cut into halves until the items are found that are at fault;
 * where most are, they go one by one.
 */
export async function runGrouped(
	operation: Groupable,
	calls: readonly Call[],
	outcomes: Outcomes,
): Promise<void> {
	for (const { members } of await groupsOf(operation, calls, outcomes)) {
		await new Sending(operation, outcomes).send(members);
	}
}

/** Reads the items up to the first that fails, or all with Continue On Fail, and sorts them into groups. */
async function groupsOf(
	operation: Groupable,
	calls: readonly Call[],
	outcomes: Outcomes,
): Promise<Group[]> {
	const groups = new Groups(operation.neighboursOnly === true);
	for (const call of calls) {
		if (!outcomes.mayStart(call.itemIndex)) break;
		try {
			const part = await operation.part(call);
			const isShareable = part && part.ids.length <= LARGEST_BATCH;
			const key = isShareable ? JSON.stringify([await call.account(), part.same]) : undefined;
			groups.add(key, { call, part });
		} catch (thrown) {
			outcomes.failed(call.itemIndex, thrown);
		}
	}
	return groups.all;
}

/** Sorts items into groups so that what happens to each ID happens in the order of the items. */
class Groups {
	readonly all: Group[] = [];

	/** The newest group of items that ask for the same, by its place. */
	private readonly newest = new Map<string, number>();

	/** The last group in which an ID is, by its place. */
	private readonly lastWith = new Map<string, number>();

	constructor(private readonly neighboursOnly: boolean) {}

	/** @param key what the item has in common with those that it can go with; undefined when with none */
	add(key: string | undefined, member: Member): void {
		const ids = member.part?.ids ?? [];
		const place = this.placeFor(key, ids) ?? this.all.push({ members: [], size: 0 }) - 1;
		const group = this.all[place];
		group?.members.push(member);
		if (group) group.size += ids.length;
		for (const id of ids) this.lastWith.set(id, place);
		// What an item does that is always alone is not known here: nothing goes past it.
		if (key === undefined) this.newest.clear();
		else this.newest.set(key, place);
	}

	/** The newest group of the kind, unless it is full or the item would come before another with one of its IDs. */
	private placeFor(key: string | undefined, ids: readonly string[]): number | undefined {
		const place = key === undefined ? undefined : this.newest.get(key);
		if (place === undefined) return undefined;
		const isFull = (this.all[place]?.size ?? 0) + ids.length > LARGEST_BATCH;
		const passesOthers = this.neighboursOnly
			? place < this.all.length - 1
			: ids.some((id) => (this.lastWith.get(id) ?? -1) > place);
		const repeats = ids.some((id) => this.lastWith.get(id) === place);
		return isFull || passesOthers || repeats ? undefined : place;
	}
}

/** Sends the items of a group, and finds those at fault where Frame.io refuses them together. */
class Sending {
	/** Items that failed alone, one right after the other, up to now. */
	private failedInARow = 0;

	/** Whether it was asked already if the whole account is refused. */
	private knowsAccount = false;

	constructor(
		private readonly operation: Groupable,
		private readonly outcomes: Outcomes,
	) {}

	/** @returns whether all of them succeeded */
	async send(all: readonly Member[]): Promise<boolean> {
		const members = all.filter(({ call }) => this.outcomes.mayStart(call.itemIndex));
		const [first] = members;
		if (!first) return false;
		if (!first.part || members.length === 1) return await this.alone(first);
		// As many have failed: that all of these do costs no more than what was lost so far.
		if (members.length <= this.failedInARow) return await this.oneByOne(members);
		try {
			const rows = await first.part.send(members.flatMap(({ part }) => part?.ids ?? []));
			this.failedInARow = 0;
			return await this.deal(members, rows);
		} catch (thrown) {
			if (!isAboutContent(thrown)) {
				for (const { call } of members) this.outcomes.failed(call.itemIndex, thrown);
			} else if (isForbidden(thrown) && (await this.isAccountShut(first, thrown))) {
				await this.likeTheFirst(members, thrown);
			} else {
				await this.inHalves(members);
			}
			return false;
		}
	}

	/** Asked once: when it was not, refusals are about the items. */
	private async isAccountShut({ call }: Member, refusal: NodeApiError): Promise<boolean> {
		if (this.knowsAccount) return false;
		this.knowsAccount = true;
		return await isShut(await call.inAccount(), refusal);
	}

	/**
	 * For items of an account that is refused as a whole: the first one is sent alone. When it is refused in the same words,
	 * so would be all others, which need not be sent.
	 */
	private async likeTheFirst(members: readonly Member[], refusal: NodeApiError): Promise<void> {
		const [first, ...others] = members;
		if (!first) return;
		await this.alone(first);
		const isRefused = isSameRefusal(refusal, this.outcomes.failureOf(first.call.itemIndex));
		if (!isRefused) {
			await this.send(others);
			return;
		}
		for (const { call } of others) call.refuseLike(refusal);
		await this.oneByOne(others);
	}

	private async oneByOne(members: readonly Member[]): Promise<boolean> {
		let allDone = true;
		for (const member of members) {
			if (!this.outcomes.mayStart(member.call.itemIndex)) return false;
			allDone = (await this.alone(member)) && allDone;
		}
		return allDone;
	}

	/** For items that are refused together: when nothing is wrong with the first half, something is with the second. */
	private async inHalves(members: readonly Member[]): Promise<void> {
		const half = Math.ceil(members.length / 2);
		const after = members.slice(half);
		const isFirstFine = await this.send(members.slice(0, half));
		if (isFirstFine && after.length > 1) await this.inHalves(after);
		else await this.send(after);
	}

	/** Gives each item the rows about its IDs. One that the reply leaves out was not done: alone it is told why. */
	private async deal(
		members: readonly Member[],
		rows: Awaited<ReturnType<Part['send']>>,
	): Promise<boolean> {
		let allDone = true;
		for (const member of members) {
			const { call, part } = member;
			const own = (part?.ids ?? []).flatMap((id): IDataObject[] => {
				const row = rows.get(id);
				return row ? [row] : [];
			});
			if (own.length > 0) this.outcomes.done(call.itemIndex, own);
			else allDone = (await this.alone(member)) && allDone;
		}
		return allDone;
	}

	private async alone({ call }: Member): Promise<boolean> {
		const work = async () => await this.operation.run(call);
		const isDone = await this.outcomes.keep(call.itemIndex, work);
		this.failedInARow = isDone ? 0 : this.failedInARow + 1;
		return isDone;
	}
}

function isAboutContent(thrown: unknown): boolean {
	const status = statusOf(thrown);
	return status !== undefined && ABOUT_CONTENT.has(status);
}
