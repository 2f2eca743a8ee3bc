// The pictures of the documentation: each is there, is shown, says in words what it shows, and is small.
import { access, readdir, readFile, stat } from 'node:fs/promises';

import { expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);
const IMAGES = new URL('docs/images/', ROOT);

/** Bytes. Whoever reads the documentation on a slow line has several of them on a page. */
const LARGEST = 200_000;

interface Shown {
	page: string;
	words: string;
	url: URL;
}

async function pages(folder: URL): Promise<URL[]> {
	const entries = await readdir(folder, { recursive: true });
	return entries.filter((entry) => entry.endsWith('.md')).map((entry) => new URL(entry, folder));
}

async function shownPictures(): Promise<Shown[]> {
	const all = [
		new URL('README.md', ROOT),
		new URL('sandbox/README.md', ROOT),
		...(await pages(new URL('docs/', ROOT))),
	];
	const found = all.map(async (page) => {
		const text = await readFile(page, 'utf8');
		return [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, words = '', path = '']) => ({
			page: page.pathname.slice(ROOT.pathname.length),
			words,
			url: new URL(path, page),
		}));
	});
	return (await Promise.all(found)).flat();
}

test('every picture that a page shows is there, with words for those who do not see it', async () => {
	const shown = await shownPictures();
	expect(shown.length).toBeGreaterThan(10);
	for (const { page, words, url } of shown) {
		await access(url).catch(() => {
			throw new Error(`${page} shows ${url.pathname}, which is not there.`);
		});
		expect([page, words]).toEqual([page, expect.stringMatching(/\w+ \w+/)]);
	}
});

test('every picture of the folder is shown somewhere', async () => {
	const shown = new Set((await shownPictures()).map(({ url }) => url.href));
	const unused = (await readdir(IMAGES)).filter((name) => !shown.has(new URL(name, IMAGES).href));
	expect(unused).toEqual([]);
});

test('no picture is large', async () => {
	const sizes = (await readdir(IMAGES)).map(async (name) => {
		const { size } = await stat(new URL(name, IMAGES));
		return { name, size };
	});
	expect((await Promise.all(sizes)).filter(({ size }) => size > LARGEST)).toEqual([]);
});
