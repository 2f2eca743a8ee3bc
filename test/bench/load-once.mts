// Loads one node the way n8n loads a community package, once, in a process of its own, and prints how long it took.
// It runs on n8n's Node, without tsx, which would slow down the very thing that is measured. So it imports no other file.
import { createRequire } from 'node:module';
import { isAbsolute, join, sep } from 'node:path';

import type * as N8nCore from 'n8n-core';
import type { INodeTypeDescription } from 'n8n-workflow';

/** What to load, as the JSON of the only argument. */
export interface LoadTask {
	/** Where n8n is installed. */
	n8nFolder: string;
	/** The package that has the node. */
	packageFolder: string;
	/** Its files for the node; without them the whole package is loaded. */
	files?: { nodes: string[]; credentials: string[] };
	/** Libraries to load before the clock starts. */
	libraries: string[];
}

/** What is printed, as JSON. */
export interface Loading {
	milliseconds: number;
	/** Every version of every node, as n8n hands them to the editor. */
	descriptions: INodeTypeDescription[];
	/** Files outside the package that were loaded while the clock ran. */
	libraries: string[];
}

const task = JSON.parse(process.argv[2] ?? '') as LoadTask;
const n8n = createRequire(join(task.n8nFolder, 'node_modules', 'n8n', 'package.json'));

n8n('reflect-metadata');
n8n('n8n-workflow');
const { PackageDirectoryLoader } = n8n('n8n-core') as typeof N8nCore;

/** n8n's loader, where files are named with these instead of what the package's own list says. */
class Loader extends PackageDirectoryLoader {
	constructor(folder: string, files: LoadTask['files']) {
		super(folder);
		if (files) this.packageJson = { ...this.packageJson, n8n: files };
	}
}

// The first node of all also starts n8n's logger.
await new Loader(join(task.n8nFolder, 'node_modules', 'n8n-nodes-base'), {
	nodes: ['dist/nodes/NoOp/NoOp.node.js'],
	credentials: [],
}).loadAll();
for (const library of task.libraries) n8n(library);
// What loading n8n left behind is not to be cleared away while the clock runs.
globalThis.gc?.();

const before = new Set(Object.keys(n8n.cache));
const started = performance.now();
const loader = new Loader(task.packageFolder, task.files);
await loader.loadAll();
const milliseconds = performance.now() - started;

const loading: Loading = {
	milliseconds,
	descriptions: loader.types.nodes,
	libraries: Object.keys(n8n.cache).filter(
		(file) => isAbsolute(file) && !before.has(file) && !file.startsWith(loader.directory + sep),
	),
};
process.stdout.write(JSON.stringify(loading));
