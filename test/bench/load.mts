import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { execa } from 'execa';

import { installN8n, type N8nInstallation } from '../../harness/n8n-install.mjs';
import { installPackage, packageTarball } from '../../harness/package-tarball.mjs';
import { type Report, reportWhile } from '../../harness/report.mjs';
import { temporaryFolder } from '../../harness/temporary-folder.mjs';
import type { Figure } from './figures.mjs';
import { defaultVersion, loadFigures, type LoadedNode, type Yardstick } from './load-figures.mjs';
import type { Loading, LoadTask } from './load-once.mjs';

const ROUNDS = 9;
const LOAD_ONCE = join(dirname(fileURLToPath(import.meta.url)), 'load-once.mts');

interface LargeNode extends Yardstick {
	/** The name in its description. */
	node: string;
	/** Its files, with those of its trigger and of the credentials that it names: a package like ours. */
	files: { nodes: string[]; credentials: string[] };
}

const LARGE_NODES: LargeNode[] = [
	{
		key: 'drive',
		title: 'Google Drive',
		node: 'googleDrive',
		files: {
			nodes: [
				'dist/nodes/Google/Drive/GoogleDrive.node.js',
				'dist/nodes/Google/Drive/GoogleDriveTrigger.node.js',
			],
			credentials: [
				'dist/credentials/GoogleApi.credentials.js',
				'dist/credentials/GoogleDriveOAuth2Api.credentials.js',
			],
		},
	},
	{
		key: 'slack',
		title: 'Slack',
		node: 'slack',
		files: {
			nodes: ['dist/nodes/Slack/Slack.node.js', 'dist/nodes/Slack/SlackTrigger.node.js'],
			credentials: [
				'dist/credentials/SlackApi.credentials.js',
				'dist/credentials/SlackOAuth2Api.credentials.js',
			],
		},
	},
];

/**
 * How long the packed package takes to load in n8n, against large nodes of n8n's own. Each loading is a process of its
 * own, and they take turns. n8n's parts, and the libraries that a node takes from n8n, are loaded before the clock starts.
 */
export async function measureLoad(report: Report): Promise<Figure[]> {
	const n8n = await installN8n(report);
	const tarball = await packageTarball(report);
	const folder = await temporaryFolder();
	try {
		await installPackage(tarball, folder.path, n8n.runtime);
		const installed = join(folder.path, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-frameio');
		const base = join(n8n.folder, 'node_modules', 'n8n-nodes-base');
		const subject = async (name: string, from: Omit<LoadTask, 'n8nFolder' | 'libraries'>) =>
			await Subject.prepare(n8n, folder.path, name, from);

		return await reportWhile(report, `Loading the package and n8n's own nodes`, async () => {
			const own = await subject('frameIo', { packageFolder: installed });
			const yardsticks = await Promise.all(
				LARGE_NODES.map(async ({ key, title, node, files }) => ({
					key,
					title,
					loaded: await subject(node, { packageFolder: base, files }),
				})),
			);
			for (let round = 0; round < ROUNDS; round++) {
				await own.measure();
				for (const { loaded } of yardsticks) await loaded.measure();
			}
			return loadFigures(own, yardsticks);
		});
	} finally {
		await folder.remove();
	}
}

/** A node that is loaded again and again. */
class Subject implements LoadedNode {
	readonly milliseconds: number[] = [];

	private constructor(
		private readonly load: () => Promise<Loading>,
		readonly description: LoadedNode['description'],
	) {}

	/** The first loading is not counted: it brings the files into memory, and tells the libraries that the node needs. */
	static async prepare(
		n8n: N8nInstallation,
		userFolder: string,
		name: string,
		from: Omit<LoadTask, 'n8nFolder' | 'libraries'>,
	): Promise<Subject> {
		const task = { ...from, n8nFolder: n8n.folder };
		const { descriptions, libraries } = await loadOnce(n8n, userFolder, { ...task, libraries: [] });
		return new Subject(
			async () => await loadOnce(n8n, userFolder, { ...task, libraries }),
			defaultVersion(descriptions, name),
		);
	}

	async measure(): Promise<void> {
		this.milliseconds.push((await this.load()).milliseconds);
	}
}

async function loadOnce(
	{ runtime, folder }: N8nInstallation,
	userFolder: string,
	task: LoadTask,
): Promise<Loading> {
	const packages = join(folder, 'node_modules');
	const { stdout } = await execa(
		runtime.executable,
		['--expose-gc', LOAD_ONCE, JSON.stringify(task)],
		{
			env: {
				...runtime.environment,
				N8N_USER_FOLDER: userFolder,
				N8N_LOG_LEVEL: 'silent',
				// n8n lets installed packages find its own n8n-workflow in the same way.
				NODE_PATH: [join(packages, 'n8n', 'node_modules'), packages].join(delimiter),
			},
			extendEnv: false,
			stdin: 'ignore',
		},
	);
	return JSON.parse(stdout) as Loading;
}
