import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

import { freePorts, isFree } from './free-port.mjs';
import { installN8n, type N8nInstallation } from './n8n-install.mjs';
import { N8nLog } from './n8n-log.mjs';
import { type N8nPlace, type N8nRole, n8nSettings } from './n8n-settings.mjs';
import { installPackage } from './package-tarball.mjs';
import { ROOT } from './paths.mjs';
import { type Report, reportWhile, silent } from './report.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { waitFor } from './wait.mjs';

export interface N8nOptions {
	/** What this process does in queue mode; default everything, or in queue mode what is left for `main`. */
	role?: N8nRole;
	/** The packed package to install, as `npm pack` made it. */
	packageTarball: string;
	/** Kept when given; otherwise a temporary one that goes away with n8n. */
	userFolder?: string;
	/** Wished port; another is taken when it is in use. */
	port?: number;
	/** Further settings, which win over the usual ones. */
	env?: Record<string, string>;
	report?: Report;
	/** Ends n8n when it is aborted, also while it still starts. */
	signal?: AbortSignal;
}

export interface RunningN8n {
	/** Its address; that of a worker tells only how it is. */
	url: string;
	processId: number;
	userFolder: string;
	/** n8n's database, unless the settings name another one. */
	databaseFile: string;
	log: N8nLog;
	/** Ends n8n and removes its temporary folder. */
	stop: () => Promise<void>;
}

const READY_MS = 180_000;
const STOP_MS = 10_000;
const ATTEMPTS = 4;

const COMMANDS: Readonly<Record<N8nRole, string>> = {
	main: 'start',
	worker: 'worker',
	webhook: 'webhook',
};

/** Thrown when a port was taken by another program between choosing and using it. */
class PortTaken extends Error {}

async function launch(
	{ runtime, program, folder }: N8nInstallation,
	place: N8nPlace,
	{ role = 'main', env = {} }: Pick<N8nOptions, 'role' | 'env'>,
	log: N8nLog,
): Promise<ChildProcess> {
	const endWithParent = join(ROOT, 'harness', 'end-with-parent.mts');
	const output = await open(log.path, 'a');
	try {
		return spawn(runtime.executable, ['--import', endWithParent, program, COMMANDS[role]], {
			cwd: folder,
			env: { ...runtime.environment, ...n8nSettings(place, role), ...env },
			stdio: ['pipe', output.fd, output.fd],
			// Its own group: a Ctrl-C in the terminal reaches the program that started n8n, which then ends n8n in order.
			detached: process.platform !== 'win32',
		});
	} finally {
		await output.close();
	}
}

function isOver(child: ChildProcess): boolean {
	return child.exitCode !== null || child.signalCode !== null;
}

async function end(child: ChildProcess): Promise<void> {
	if (isOver(child)) return;
	const over = once(child, 'exit');
	child.kill('SIGTERM');
	const bound = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
	await over;
	clearTimeout(bound);
}

async function answers(url: string): Promise<true | undefined> {
	try {
		const response = await fetch(`${url}/healthz/readiness`);
		await response.text();
		return response.ok ? true : undefined;
	} catch {
		return undefined;
	}
}

async function waitUntilReady(child: ChildProcess, url: string, log: N8nLog): Promise<void> {
	await waitFor(
		'n8n to be ready',
		async () => {
			if (!isOver(child)) return await answers(url);
			if (log.all().includes('already in use')) throw new PortTaken(log.tail());
			throw new Error(`n8n ended before it was ready.\n${log.tail()}`);
		},
		{ timeoutMs: READY_MS, details: () => log.tail() },
	);
}

async function choosePlace(userFolder: string, wished: number | undefined): Promise<N8nPlace> {
	const [brokerPort = 0, anyPort = 0] = await freePorts(2);
	const port = wished !== undefined && (await isFree(wished)) ? wished : anyPort;
	return { userFolder, port, brokerPort };
}

/** Starts a real n8n with the package installed as a user installs it, and waits until it takes requests. */
export async function startN8n(options: N8nOptions): Promise<RunningN8n> {
	const { packageTarball, port: wishedPort, report = silent, signal } = options;
	const installation = await installN8n(report);
	const temporary = options.userFolder === undefined ? await temporaryFolder() : undefined;
	const userFolder = options.userFolder ?? temporary?.path ?? '';
	await mkdir(join(userFolder, '.n8n'), { recursive: true });
	const log = new N8nLog(join(userFolder, 'n8n.log'));

	const startOnce = async () => {
		const place = await choosePlace(userFolder, wishedPort);
		const url = `http://127.0.0.1:${place.port}`;
		signal?.throwIfAborted();
		const child = await launch(installation, place, options, log);
		signal?.addEventListener('abort', () => void end(child));
		try {
			await waitUntilReady(child, url, log);
			return { url, child };
		} catch (error) {
			await end(child);
			throw error;
		}
	};
	const start = async (attempt = 1): ReturnType<typeof startOnce> => {
		try {
			return await startOnce();
		} catch (error) {
			if (!(error instanceof PortTaken) || attempt === ATTEMPTS) throw error;
			log.startAfresh();
			return await start(attempt + 1);
		}
	};

	try {
		await installPackage(packageTarball, userFolder, installation.runtime);
		const { url, child } = await reportWhile(report, 'Starting n8n', () => start());
		return {
			url,
			processId: child.pid ?? NaN,
			userFolder,
			databaseFile: join(userFolder, '.n8n', 'database.sqlite'),
			log,
			stop: async () => {
				await end(child);
				log.finish();
				await temporary?.remove();
			},
		};
	} catch (error) {
		log.finish();
		await temporary?.remove();
		throw error;
	}
}
