/** Tells whether a value is an object with named members. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a JSON value of unknown shape step by step and says where it was not what was expected:
 * `new Json(reply).at('data', 'id').text()`.
 */
export class Json {
	constructor(
		readonly value: unknown,
		private readonly path = '$',
	) {}

	static parse(text: string): Json {
		const value: unknown = JSON.parse(text);
		return new Json(value);
	}

	/** The value at the end of a path of names and indexes; undefined where the path ends early. */
	at(...keys: Array<string | number>): Json {
		const [key, ...rest] = keys;
		if (key === undefined) return this;
		let next: unknown;
		if (typeof key === 'number') next = Array.isArray(this.value) ? this.value.at(key) : undefined;
		else if (isRecord(this.value)) next = this.value[key];
		return new Json(next, `${this.path}.${key}`).at(...rest);
	}

	get exists(): boolean {
		return this.value !== undefined && this.value !== null;
	}

	text(): string {
		if (typeof this.value === 'string') return this.value;
		throw this.unexpected('a text');
	}

	number(): number {
		if (typeof this.value === 'number') return this.value;
		throw this.unexpected('a number');
	}

	list(): Json[] {
		if (!Array.isArray(this.value)) throw this.unexpected('a list');
		return this.value.map((entry, index) => new Json(entry, `${this.path}.${index}`));
	}

	record(): Record<string, unknown> {
		if (isRecord(this.value)) return this.value;
		throw this.unexpected('an object');
	}

	keys(): string[] {
		return Object.keys(this.record());
	}

	private unexpected(wanted: string): TypeError {
		const found = JSON.stringify(this.value) ?? 'nothing';
		return new TypeError(`${this.path} should be ${wanted}, but is ${found.slice(0, 300)}`);
	}
}
