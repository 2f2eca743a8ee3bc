import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

import type { Report } from '../../harness/report.mjs';

const NAME_WIDTH = 9;

/** Prints text, line by line, under the name of the suite they come from, so that suites can run side by side. */
export function lineWriter(name: string): Report {
	const prefix = `${name.padEnd(NAME_WIDTH)} │ `;
	return (text) => {
		const shown = process.stdout.isTTY ? text : stripVTControlCharacters(text);
		for (const line of shown.split('\n')) process.stdout.write(`${prefix}${line}\n`);
	};
}

/** Hands every complete line of a stream on. */
export async function forEachLine(stream: Readable, write: Report): Promise<void> {
	let rest = '';
	stream.setEncoding('utf8');
	for await (const chunk of stream) {
		const lines = `${rest}${String(chunk)}`.split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) write(line);
	}
	if (rest !== '') write(rest);
}
