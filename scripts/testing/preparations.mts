import { installN8n } from '../../harness/n8n-install.mjs';
import { buildTarball } from '../../harness/package-tarball.mjs';
import { lineWriter } from './output.mjs';
import type { Slots } from './slots.mjs';

/** What several suites need and is made once, when the first of them asks. */
export class Preparations {
	private tarball?: Promise<string>;

	private n8n?: Promise<void>;

	constructor(private readonly slots: Slots) {}

	/** The built and packed package. */
	package(): Promise<string> {
		this.tarball ??= this.slots.run(async () => await buildTarball(lineWriter('build')));
		return this.tarball;
	}

	/** An installed n8n. Takes no slot: it mostly waits for the network and the disk. */
	installedN8n(): Promise<void> {
		this.n8n ??= installN8n(lineWriter('n8n')).then(() => undefined);
		return this.n8n;
	}
}
