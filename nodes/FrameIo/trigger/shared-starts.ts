/** Items of one execution at most: more would make its data unwieldy. */
const MOST_ITEMS = 100;

/** One start of a workflow that the caller must now make. */
export interface Start<Item> {
	/** Its own item, and those that came while another start was under way. */
	items: Item[];
	/** Tells whether n8n has stored the execution; only the first call counts. */
	settle(isStored: boolean): void;
}

interface Group<Item> {
	items: Item[];
	/** Whether n8n has stored the execution that they are in. */
	stored: Promise<boolean>;
}

/**
 * Starts of workflows, of which one is under way at a time. What comes meanwhile starts the workflow together: storing
 * an execution takes n8n some 20 ms, and a burst of events, each with an execution of its own, would have to wait longer
 * for its answers than Frame.io waits. An event that comes alone does not wait at all.
 */
export class SharedStarts<Item> {
	private readonly underWay = new Map<string, Promise<boolean>>();
	private readonly waiting = new Map<string, Group<Item>>();

	constructor(private readonly mostItems = MOST_ITEMS) {}

	/**
	 * Brings an item into a start of the workflow that the key names.
	 * @returns the start that the caller has to make, or undefined when n8n has stored the item with those of others
	 */
	async join(key: string, item: Item): Promise<Start<Item> | undefined> {
		for (;;) {
			const current = this.underWay.get(key);
			if (!current) return this.begin(key, [item]);
			const group = this.waiting.get(key);
			if (!group) return await this.lead(key, item, current);
			if (group.items.length < this.mostItems) {
				group.items.push(item);
				if (await group.stored) return undefined;
			} else {
				await group.stored;
			}
		}
	}

	/** Collects what comes until the start under way is over, and begins the next one. */
	private async lead(key: string, item: Item, current: Promise<boolean>): Promise<Start<Item>> {
		const { promise: stored, resolve } = outcome();
		const group = { items: [item], stored };
		this.waiting.set(key, group);
		await current;
		this.waiting.delete(key);
		const { items, settle } = this.begin(key, group.items);
		return {
			items,
			settle: (isStored) => {
				settle(isStored);
				resolve(isStored);
			},
		};
	}

	private begin(key: string, items: Item[]): Start<Item> {
		const { promise, resolve } = outcome();
		this.underWay.set(key, promise);
		return {
			items,
			settle: (isStored) => {
				if (this.underWay.get(key) === promise) this.underWay.delete(key);
				resolve(isStored);
			},
		};
	}
}

function outcome(): { promise: Promise<boolean>; resolve: (isStored: boolean) => void } {
	let resolve: (isStored: boolean) => void = () => {};
	const promise = new Promise<boolean>((settle) => (resolve = settle));
	return { promise, resolve };
}
