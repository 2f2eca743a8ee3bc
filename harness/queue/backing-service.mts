import { chown } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';

import { freePorts } from '../free-port.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';
import { waitFor } from '../wait.mjs';
import { GuardedProgram, type ProgramOptions } from './guarded-program.mjs';
import type { Identity } from './unprivileged.mjs';

/** A Redis or a Postgres that runs on this machine only, with a temporary folder for its data. */
export interface BackingService {
	port: number;
	/** Ends it and removes its data. */
	stop: () => Promise<void>;
}

export interface ServiceOptions {
	/** For messages. */
	name: string;
	identity?: Identity | undefined;
	ending: ProgramOptions['ending'];
	/** Makes what the folder has to have before the first start. */
	prepare?: (folder: string) => Promise<void>;
	command: (folder: string, port: number) => ProgramOptions['command'];
	/** Appears in what it prints once it takes connections. */
	readyWords: string;
}

const READY_MS = 60_000;
const ATTEMPTS = 4;

async function accepts(port: number): Promise<boolean> {
	const socket = connect(port, '127.0.0.1');
	try {
		await once(socket, 'connect');
		return true;
	} catch {
		return false;
	} finally {
		socket.destroy();
	}
}

/** Starts a service at a port that was free and waits until it takes connections. */
export async function startService(options: ServiceOptions): Promise<BackingService> {
	const { name, identity, ending, prepare, command, readyWords } = options;
	const folder = await temporaryFolder();
	const logFile = join(folder.path, 'output.log');

	const startOnce = async () => {
		const [port = 0] = await freePorts(1);
		const program = await GuardedProgram.start({
			command: command(folder.path, port),
			folder: folder.path,
			logFile,
			ending,
			identity,
		});
		try {
			await waitFor(
				`${name} to take connections`,
				async () => {
					if (program.isOver) throw new Error(`${name} ended.\n${await program.printed()}`);
					const isReady = (await program.printed()).includes(readyWords);
					return isReady && (await accepts(port)) ? true : undefined;
				},
				{ timeoutMs: READY_MS, everyMs: 50 },
			);
			return { port, program };
		} catch (error) {
			await program.stop();
			throw error;
		}
	};
	/** Another program may have taken the port meanwhile. */
	const start = async (attempt = 1): ReturnType<typeof startOnce> =>
		await startOnce().catch(async (error: unknown) => {
			if (attempt === ATTEMPTS) throw error;
			return await start(attempt + 1);
		});

	try {
		if (identity) await chown(folder.path, identity.uid, identity.gid);
		await prepare?.(folder.path);
		const { port, program } = await start();
		return {
			port,
			stop: async () => {
				await program.stop();
				await folder.remove();
			},
		};
	} catch (error) {
		await folder.remove();
		throw error;
	}
}
