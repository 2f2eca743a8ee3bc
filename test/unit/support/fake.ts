/** The members of T that a test gives; what its functions return is checked by the code under test, not here. */
type Given<T> = {
	[K in keyof T]?: T[K] extends (...args: infer Args) => unknown
		? (...args: Args) => unknown
		: Given<T[K]>;
};

/** Members that JavaScript itself looks for; asking for them is no use of n8n. */
const LOOKED_FOR_BY_THE_LANGUAGE = new Set<string | symbol>(['then', 'toJSON', 'constructor']);

/**
 * Stands in for one of n8n's large function objects with the few members that a test gives. Code that uses any other
 * member fails with its name, so a test also shows what the code does not use.
 */
export function fake<T>(given: Given<T>): T {
	// The one place where a part is taken for the whole: the proxy turns a missing member into a failed test.
	return strict(given) as T;
}

function strict(given: object): object {
	return new Proxy(given, {
		get(target, key) {
			const value: unknown = Reflect.get(target, key);
			if (value === undefined && !(key in target)) {
				if (typeof key === 'symbol' || LOOKED_FOR_BY_THE_LANGUAGE.has(key)) return undefined;
				throw new Error(`The code uses '${key}', which this test does not give`);
			}
			return typeof value === 'object' && value !== null ? strict(value) : value;
		},
	});
}
