import { isObject } from '../../sandbox/json.mjs';

/** What a JSON value holds below some names; undefined where there is nothing. */
export function inside(value: unknown, ...names: string[]): unknown {
	return names.reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), value);
}
