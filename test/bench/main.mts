// Measures the package. What decides are ratios within one run, so that the machine's own speed cancels out. With --json
// the figures are printed, or with a name after it written to that file, as one list for other programs; --only names
// what to measure. It asserts nothing.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ROOT } from '../../harness/paths.mjs';
import type { Report } from '../../harness/report.mjs';
import { readArguments } from './arguments.mjs';
import { manyItemsChart, ratioChart } from './chart.mjs';
import { measureCoalesce } from './coalesce.mjs';
import { measureDownload } from './download.mjs';
import { measureEvents } from './events.mjs';
import { asJson, report, type Figure } from './figures.mjs';
import { measureLarge } from './large.mjs';
import { measureList } from './list.mjs';
import { measureLoad } from './load.mjs';
import { measurePace } from './pace.mjs';
import { measureParallel } from './parallel.mjs';
import { measureQueue } from './queue.mjs';
import { measureUpload } from './upload.mjs';

const MEASUREMENTS = {
	upload: measureUpload,
	download: measureDownload,
	load: measureLoad,
	events: measureEvents,
	parallel: measureParallel,
	coalesce: measureCoalesce,
	pace: measurePace,
	list: measureList,
	queue: measureQueue,
};

/** What the chart of many items shows. */
const MANY_ITEMS = ['parallel', 'coalesce', 'pace', 'list'] as const;

/** Long steps are told beside the output, which is for the figures alone. */
const tell: Report = (line, passing = false) => {
	if (!passing) process.stderr.write(`${line}\n`);
};

try {
	const { names, json, sizeMib, large } = readArguments(process.argv.slice(2), [
		'upload',
		'download',
		'load',
		'events',
		'parallel',
		'coalesce',
		'pace',
		'list',
		'queue',
	]);
	const figures: Figure[] = [];
	if (large) figures.push(...(await measureLarge(tell)));
	else for (const name of names) figures.push(...(await MEASUREMENTS[name](tell, sizeMib)));

	if (json === 'output') process.stdout.write(asJson(figures));
	else process.stdout.write(report(figures));
	for (const name of ['upload', 'download']) {
		const own = figures.filter(
			(figure) =>
				figure.name.startsWith(`${name}.shaped`) || figure.name.startsWith(`${name}.unshaped`),
		);
		if (own.length > 0)
			await writeFile(join(ROOT, 'docs', 'images', `${name}-speed.svg`), ratioChart(own));
	}
	// Only whole: a chart of some would take the others away.
	const ofMany = figures.filter(({ name }) => MANY_ITEMS.some((of) => name.startsWith(`${of}.`)));
	if (MANY_ITEMS.every((name) => names.includes(name)) && ofMany.length > 0)
		await writeFile(join(ROOT, 'docs', 'images', 'many-items.svg'), manyItemsChart(ofMany));
	if (typeof json === 'object') await writeFile(json.file, asJson(figures));
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
