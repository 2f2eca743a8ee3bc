import { type CredentialReference, N8nClient } from '../../harness/n8n-client.mjs';
import { type RunningN8n, startN8n } from '../../harness/n8n-server.mjs';
import { packageTarball } from '../../harness/package-tarball.mjs';
import { SandboxControl } from '../../sandbox/control-client.mjs';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.mjs';

export const SERVICE_ACCOUNT = 'frameIoServerToServerApi';

/** Who owns the n8n of the tests. */
export const OWNER = { email: 'owner@example.com', password: 'Passw0rd-of-the-owner' };

/** A real n8n with the packed package in it, the sandbox, and a saved credential for the service account. */
export interface Stage {
	server: RunningN8n;
	n8n: N8nClient;
	sandbox: Sandbox;
	control: SandboxControl;
	credential: CredentialReference;
	/** What must not show in executions, logs or errors; tests add what they learn. */
	secrets: Set<string>;
	stop: () => Promise<void>;
}

/** Hands the stage to tests; it exists only once they run. */
export type GetStage = () => Stage;

/** What the service account's credential holds. */
export function serviceAccount({ apiUrl, imsUrl, clientId, clientSecret }: Sandbox) {
	return { environment: 'custom', apiBaseUrl: apiUrl, imsBaseUrl: imsUrl, clientId, clientSecret };
}

export async function startStage(): Promise<Stage> {
	const sandbox = await startSandbox();
	const control = new SandboxControl(sandbox.controlUrl);
	const server = await startN8n({
		packageTarball: await packageTarball(() => undefined),
		// The last test looks for secrets in everything that n8n writes, so it writes everything.
		env: { N8N_LOG_LEVEL: 'debug' },
	});
	const n8n = new N8nClient(server.url, () => server.log.tail());
	await n8n.setUpOwner(OWNER);
	return {
		server,
		n8n,
		sandbox,
		control,
		credential: await n8n.createCredential(
			SERVICE_ACCOUNT,
			'Frame.io service account',
			serviceAccount(sandbox),
		),
		secrets: new Set([sandbox.clientSecret]),
		stop: async () => {
			await server.stop();
			await sandbox.stop();
		},
	};
}
