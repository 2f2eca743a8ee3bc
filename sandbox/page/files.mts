import { readdir, readFile } from 'node:fs/promises';

/** A file that is served as it is. */
export interface ServedFile {
	type: string;
	text: string;
}

const types: Record<string, string> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css; charset=utf-8',
	js: 'text/javascript; charset=utf-8',
	svg: 'image/svg+xml',
};

/** Reads a folder of texts by their names. */
export async function readFiles(folder: URL): Promise<Map<string, ServedFile>> {
	const files = new Map<string, ServedFile>();
	for (const name of await readdir(folder)) {
		const type = types[name.split('.').at(-1) ?? ''];
		if (type === undefined) throw new Error(`The page cannot serve ${name}`);
		files.set(name, { type, text: await readFile(new URL(name, folder), 'utf8') });
	}
	return files;
}
