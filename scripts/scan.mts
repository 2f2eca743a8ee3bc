// The static checks that n8n runs on a published package: on the source (`source`) or on a packed archive (its path).
import {
	analyzePackage,
	buildScanConfig,
	SOURCE_FILE_PATTERNS,
} from '@n8n/scan-community-package/scanner/scanner.mjs';
import { ESLint } from 'eslint';
import { extract } from 'tar';

import { ROOT } from '../harness/paths.mjs';
import { temporaryFolder } from '../harness/temporary-folder.mjs';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The scanner keeps its warnings to itself when there are no errors, so they are asked for once more. */
async function warnings(folder: string, patterns: string[]): Promise<string> {
	const eslint = new ESLint({
		cwd: folder,
		allowInlineConfig: false,
		overrideConfigFile: true,
		overrideConfig: await buildScanConfig(),
	});
	const formatter = await eslint.loadFormatter('stylish');
	return await formatter.format(await eslint.lintFiles(patterns));
}

async function scan(what: string, folder: string, patterns: string[]): Promise<boolean> {
	const { passed, message, details } = await analyzePackage(folder, patterns);
	if (passed) say(`passed: scan of the ${what}${await warnings(folder, patterns)}`);
	else say(`FAILED: scan of the ${what}: ${details ?? message ?? ''}`);
	return passed;
}

async function scanArchive(archive: string): Promise<boolean> {
	const folder = await temporaryFolder();
	try {
		await extract({ file: archive, cwd: folder.path, strip: 1 });
		return await scan('package', folder.path, ['**/*.js', 'package.json']);
	} finally {
		await folder.remove();
	}
}

const [subject = 'source'] = process.argv.slice(2);
const passed =
	subject === 'source'
		? await scan('source', ROOT, SOURCE_FILE_PATTERNS)
		: await scanArchive(subject);
process.exitCode = passed ? 0 : 1;
