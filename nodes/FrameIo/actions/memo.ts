/**
 * Remembers answers by a key, and shares searches that run at the same time. What failed is forgotten, so that the
 * next item tries again; items that wait for the same search share its error.
 */
export class Memo<T> {
	private readonly answers = new Map<string, Promise<T>>();

	async once(key: string, find: () => Promise<T>): Promise<T> {
		const known = this.answers.get(key);
		if (known) return await known;
		const search = find();
		this.answers.set(key, search);
		search.catch(() => this.answers.delete(key));
		return await search;
	}
}
