import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { SandboxControl } from '../../sandbox/control-client.mjs';
import { startSandbox, type Sandbox } from '../../sandbox/sandbox.mjs';
import { checkOutput } from './output-schemas.mjs';
import {
	startEngine,
	type BinaryMode,
	type Engine,
	type NodeRun,
	type RunOptions,
} from './engine.mjs';

/** Seconds that leave no time for a second try: what goes wrong is to be seen at once. */
const NO_PATIENCE = { timeLimit: 0.5 };

/** The nodes in n8n-core, the sandbox they talk to, and the service account's credential between them. */
export interface FrameIoEngine {
	engine: Engine;
	sandbox: Sandbox;
	control: SandboxControl;
	/**
	 * Runs one operation with the service account; its output must fit the output schema. Requests are tried once, unless
	 * the parameters have Request Options.
	 */
	run(parameters: INodeParameters, options?: Omit<RunOptions, 'parameters'>): Promise<NodeRun>;
	/** The JSON of what the node gave back; fails when the node failed. */
	json(
		parameters: INodeParameters,
		options?: Omit<RunOptions, 'parameters'>,
	): Promise<IDataObject[]>;
	close(): Promise<void>;
}

export async function startFrameIoEngine(binaryMode?: BinaryMode): Promise<FrameIoEngine> {
	const [sandbox, engine] = await Promise.all([startSandbox(), startEngine(binaryMode)]);
	engine.credentials.set('frameIoServerToServerApi', serviceAccount(sandbox));

	const run: FrameIoEngine['run'] = async (parameters, options) => {
		const result = await engine.run({
			parameters: { requestOptions: NO_PATIENCE, ...parameters },
			...options,
		});
		await checkOutput(
			parameters,
			result.outputs.flat().map(({ json }) => json),
		);
		return result;
	};

	return {
		engine,
		sandbox,
		control: new SandboxControl(sandbox.controlUrl),
		run,
		async json(parameters, options) {
			const { outputs, error } = await run(parameters, options);
			if (error) throw error;
			return (outputs[0] ?? []).map(({ json }) => json);
		},
		async close() {
			await Promise.all([sandbox.stop(), engine.close()]);
		},
	};
}

/** The credential that signs in as the sandbox's service account. */
export function serviceAccount(sandbox: Sandbox) {
	return {
		clientId: sandbox.clientId,
		clientSecret: sandbox.clientSecret,
		environment: 'custom',
		apiBaseUrl: sandbox.apiUrl,
		imsBaseUrl: sandbox.imsUrl,
	};
}

/** A resource locator as the editor stores it when an ID was entered. */
export function byId(value: string) {
	return { __rl: true, mode: 'id', value };
}

/** A value that must be a text. */
export function text(value: unknown): string {
	if (typeof value !== 'string') throw new TypeError(`${JSON.stringify(value)} is no text`);
	return value;
}
