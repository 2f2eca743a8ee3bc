import type { SandboxControl } from '../../sandbox/control-client.mjs';

/** A Frame.io to work with: the sandbox or the real one. */
export interface FrameIoService {
	/** How the output calls it. */
	name: string;
	/** What the Frame.io Server-to-Server credential holds. */
	credential: Record<string, unknown>;
	/** Looks behind the scenes; only the sandbox allows that. */
	control?: SandboxControl;
	/** A page on which a person does what is done in Frame.io; only the sandbox has one. */
	pageUrl?: string;
	stop: () => Promise<void>;
}

async function sandboxService(): Promise<FrameIoService> {
	const { startSandbox } = await import('../../sandbox/sandbox.mjs');
	const { SandboxControl } = await import('../../sandbox/control-client.mjs');
	const sandbox = await startSandbox({ seed: 'demo' });
	return {
		name: `the sandbox on this machine (API ${sandbox.apiUrl}, sign-in ${sandbox.imsUrl})`,
		credential: {
			environment: 'custom',
			apiBaseUrl: sandbox.apiUrl,
			imsBaseUrl: sandbox.imsUrl,
			clientId: sandbox.clientId,
			clientSecret: sandbox.clientSecret,
		},
		control: new SandboxControl(sandbox.controlUrl),
		pageUrl: sandbox.pageUrl,
		stop: async () => await sandbox.stop(),
	};
}

/** The real Frame.io when a service account is given in the environment, else the sandbox. */
export async function chooseService(): Promise<FrameIoService> {
	const { FRAMEIO_CLIENT_ID: clientId, FRAMEIO_CLIENT_SECRET: clientSecret } = process.env;
	if (!clientId || !clientSecret) return await sandboxService();
	return {
		name: 'Frame.io (https://api.frame.io)',
		credential: { environment: 'production', clientId, clientSecret },
		stop: async () => await Promise.resolve(),
	};
}
