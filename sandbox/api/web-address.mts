import { unprocessable } from './errors.mjs';

/** Refuses what is no http or https address. */
export function checkUrl(url: string, pointer = '/data/url'): void {
	if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
		throw unprocessable(`Not a web address: ${pointer.split('/').at(-1)}`, pointer);
	}
}
