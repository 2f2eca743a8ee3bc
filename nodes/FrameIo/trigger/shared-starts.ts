/** Items of one execution at most: more would make its data unwieldy. */
const MOST_ITEMS = 100;

/** One start of a workflow that the caller must now make. */
export interface Start<Item> {
	/** Its own item, and those that came while another start was under way. */
	items: Item[];
	/** Lets the next start begin, though it is not known yet what becomes of this one. */
	release(): void;
	/** Tells whether n8n has stored the execution; only the first call counts. */
	settle(isStored: boolean): void;
}

interface Group<Item> {
	items: Item[];
	/** Whether n8n has stored the execution that they are in. */
	stored: Outcome<boolean>;
	/** When the next start may begin. */
	over: Outcome<void>;
}

/**
 * Starts of workflows, of which one is under way at a time. What comes meanwhile starts the workflow together: storing
 * an execution takes n8n some 20 ms, and a burst of events, each with an execution of its own, would have to wait longer
 * for its answers than Frame.io waits. An event that comes alone does not wait at all.
 */
export class SharedStarts<Item> {
	private readonly underWay = new Map<string, Group<Item>>();
	private readonly waiting = new Map<string, Group<Item>>();

	constructor(private readonly mostItems = MOST_ITEMS) {}

	/**
	 * Brings an item into a start of the workflow that the key names.
	 * @returns the start that the caller has to make, or undefined when n8n has stored the item with those of others
	 */
	async join(key: string, item: Item): Promise<Start<Item> | undefined> {
		for (;;) {
			const current = this.underWay.get(key);
			if (!current) return this.begin(key, groupOf(item));
			const group = this.waiting.get(key);
			if (!group) return await this.lead(key, groupOf(item), current);
			if (group.items.length < this.mostItems) {
				group.items.push(item);
				if (await group.stored.promise) return undefined;
			} else {
				await group.over.promise;
			}
		}
	}

	/** Collects what comes until the start under way is over, and begins the next one. */
	private async lead(key: string, group: Group<Item>, current: Group<Item>): Promise<Start<Item>> {
		this.waiting.set(key, group);
		await current.over.promise;
		this.waiting.delete(key);
		return this.begin(key, group);
	}

	private begin(key: string, group: Group<Item>): Start<Item> {
		this.underWay.set(key, group);
		const release = () => {
			if (this.underWay.get(key) === group) this.underWay.delete(key);
			group.over.resolve();
		};
		return {
			items: group.items,
			release,
			settle: (isStored) => {
				release();
				group.stored.resolve(isStored);
			},
		};
	}
}

interface Outcome<T> {
	promise: Promise<T>;
	resolve(value: T): void;
}

function groupOf<Item>(item: Item): Group<Item> {
	return { items: [item], stored: outcome<boolean>(), over: outcome<void>() };
}

function outcome<T>(): Outcome<T> {
	let resolve: (value: T) => void = () => {};
	const promise = new Promise<T>((settle) => (resolve = settle));
	return { promise, resolve };
}
