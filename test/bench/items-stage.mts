import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { INodeParameters } from 'n8n-workflow';

import { ROOT } from '../../harness/paths.mjs';
import { SandboxControl } from '../../sandbox/control-client.mjs';
import type { Sandbox } from '../../sandbox/sandbox.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { startEngine } from '../support/engine.mjs';
import { serviceAccount } from '../support/frameio.mjs';

/** The time that an answer of Frame.io takes. */
export const LATENCY_MS = 100;

/** The node in the real n8n-core, and a Frame.io in a process of its own that is some way off. */
export interface ItemsStage {
	control: SandboxControl;
	/** Adds files to a project of the demo data; returns their IDs. */
	files(count: number): Promise<string[]>;
	/**
	 * Runs the node once on many items.
	 * @returns milliseconds that the node took
	 * @throws when an item fails
	 */
	run(parameters: INodeParameters, items: Array<Record<string, string>>): Promise<number>;
	/**
	 * The same with Continue On Fail.
	 * @returns how many items failed
	 */
	failures(parameters: INodeParameters, items: Array<Record<string, string>>): Promise<number>;
	/** A client that knows nothing of limits: posts to a path of the account and returns the status. */
	client(): Promise<(path: string, body: object) => Promise<number>>;
	close(): Promise<void>;
}

/** Rate limits are a thousand times as high as Frame.io's: what is measured is how requests are made, not the waiting. */
export async function startItemsStage(): Promise<ItemsStage> {
	const child = fork(join(ROOT, 'test', 'bench', 'transfer', 'sandbox-process.mts'), {
		execArgv: ['--import', 'tsx'],
	});
	const [sandbox] = (await once(child, 'message')) as [Sandbox];
	const control = new SandboxControl(sandbox.controlUrl);
	await control.rateLimits({ scale: 1000 });
	await control.shape({ service: 'api', latencyMs: LATENCY_MS });
	const { projects } = await control.state();
	const folderId = projects.find(({ id }) => id === demo.projects.film)?.rootFolderId ?? '';
	const engine = await startEngine();
	engine.credentials.set('frameIoServerToServerApi', serviceAccount(sandbox));
	return {
		control,
		async files(count) {
			const { files } = await control.seed({ files: { folderId, count, namePrefix: 'Clip' } });
			return files;
		},
		async run(parameters, items) {
			const { outputs, error, executionTime } = await engine.run({
				parameters,
				items: items.map((json) => ({ json })),
			});
			if (error) throw error;
			if (outputs[0]?.length !== items.length) throw new Error('An item has no output.');
			return executionTime;
		},
		async failures(parameters, items) {
			const { outputs, error } = await engine.run({
				parameters,
				items: items.map((json) => ({ json })),
				onError: 'continueRegularOutput',
			});
			if (error) throw error;
			const done = (outputs[0] ?? []).filter(({ json }) => !('error' in json));
			return items.length - done.length;
		},
		async client() {
			const { accounts } = await control.state();
			const token = await fetch(`${sandbox.imsUrl}/ims/token/v3`, {
				method: 'POST',
				body: new URLSearchParams({
					grant_type: 'client_credentials',
					client_id: sandbox.clientId,
					client_secret: sandbox.clientSecret,
					scope: 'openid,AdobeID,frame.s2s.all',
				}),
			});
			const { access_token: accessToken } = (await token.json()) as { access_token: string };
			return async (path, body) => {
				const response = await fetch(
					`${sandbox.apiUrl}/v4/accounts/${accounts[0]?.id ?? ''}${path}`,
					{
						method: 'POST',
						headers: {
							authorization: `Bearer ${accessToken}`,
							'content-type': 'application/json',
						},
						body: JSON.stringify(body),
					},
				);
				await response.arrayBuffer();
				return response.status;
			};
		},
		async close() {
			child.disconnect();
			await engine.close();
		},
	};
}
