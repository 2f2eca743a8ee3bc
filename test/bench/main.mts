// Measures the package as ratios within one run, so that the machine's own speed cancels out. With --json it prints one
// object for other programs. It asserts nothing.
import { report, type Figure } from './figures.mjs';
import { measureUpload } from './upload.mjs';

const figures: Figure[] = [...(await measureUpload())];

if (process.argv.includes('--json')) {
	process.stdout.write(
		`${JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value])))}\n`,
	);
} else {
	process.stdout.write(report(figures));
}
