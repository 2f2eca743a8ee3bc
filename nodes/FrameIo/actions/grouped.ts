import type { IDataObject } from 'n8n-workflow';
import { statusOf } from '../transport/errors';
import { LARGEST_BATCH } from './batches';
import type { Call } from './call';
import type { Operation, Part } from './operation';
import type { Outcomes } from './outcomes';

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
 * would have had alone. A request that Frame.io refuses is cut into halves until the items are found that are at fault.
 */
export async function runGrouped(
	operation: Groupable,
	calls: readonly Call[],
	outcomes: Outcomes,
): Promise<void> {
	const sending = new Sending(operation, outcomes);
	for (const { members } of await groupsOf(operation, calls, outcomes)) {
		await sending.send(members);
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
	constructor(
		private readonly operation: Groupable,
		private readonly outcomes: Outcomes,
	) {}

	/** @returns whether all of them succeeded */
	async send(all: readonly Member[]): Promise<boolean> {
		const members = all.filter(({ call }) => this.outcomes.mayStart(call.itemIndex));
		const [first] = members;
		if (!first) return false;
		if (!first.part || members.length === 1) return await this.alone(first.call);
		try {
			const rows = await first.part.send(members.flatMap(({ part }) => part?.ids ?? []));
			return await this.deal(members, rows);
		} catch (thrown) {
			if (isAboutContent(thrown)) await this.inHalves(members);
			else for (const { call } of members) this.outcomes.failed(call.itemIndex, thrown);
			return false;
		}
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
		for (const { call, part } of members) {
			const own = (part?.ids ?? []).flatMap((id): IDataObject[] => {
				const row = rows.get(id);
				return row ? [row] : [];
			});
			if (own.length > 0) this.outcomes.done(call.itemIndex, own);
			else allDone = (await this.alone(call)) && allDone;
		}
		return allDone;
	}

	private async alone(call: Call): Promise<boolean> {
		return await this.outcomes.keep(call.itemIndex, async () => await this.operation.run(call));
	}
}

function isAboutContent(thrown: unknown): boolean {
	const status = statusOf(thrown);
	return status !== undefined && ABOUT_CONTENT.has(status);
}
