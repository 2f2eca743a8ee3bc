/**
 * Runs the package's nodes inside the real n8n-core: its execution engine, parameters and expressions, request helpers,
 * and binary store. No database and no server: credentials are kept in memory.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import {
	createRunExecutionData,
	NodeConnectionTypes,
	Workflow,
	type IBinaryData,
	type IDataObject,
	type IExecuteFunctions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWebhookData,
	type IWebhookResponseData,
	type ITaskData,
	type IWorkflowExecuteAdditionalData,
	type Logger,
	type OnError,
} from 'n8n-workflow';
import { FrameIoOAuth2Api } from '../../credentials/FrameIoOAuth2Api.credentials.js';
import { FrameIoServerToServerApi } from '../../credentials/FrameIoServerToServerApi.credentials.js';
import { FrameIo } from '../../nodes/FrameIo/FrameIo.node.js';
import { FrameIoCustomActionTrigger } from '../../nodes/FrameIo/FrameIoCustomActionTrigger.node.js';
import { FrameIoTrigger } from '../../nodes/FrameIo/FrameIoTrigger.node.js';
import { DatabaseFiles } from './database-files.mjs';
import { HttpHeaderAuth } from './header-auth.mjs';
import { StoredCredentials } from './stored-credentials.mjs';

/** A file that the first node of the workflow puts into an item. */
export interface InputFile {
	bytes: Buffer;
	fileName?: string;
	mimeType?: string;
}

export interface InputItem {
	json?: IDataObject;
	/** Files to store, or that were stored before. */
	binary?: Record<string, InputFile | IBinaryData>;
}

/** Where n8n keeps files: `filesystem` on disk, `default` in memory, `database` where queue mode keeps them. */
export type BinaryMode = 'filesystem' | 'default' | 'database';

export interface NodeRun {
	/** What the node gave back, by output. */
	outputs: INodeExecutionData[][];
	error: ITaskData['error'];
	hints: string[];
	/** How long the node itself took, in milliseconds, as n8n measures it. */
	executionTime: number;
	/** The whole execution as n8n would store it. */
	execution: IRun;
}

export interface RunOptions {
	parameters: INodeParameters;
	items?: InputItem[];
	onError?: OnError;
	/** Retry On Fail, as it is set in the node. */
	retries?: Pick<INode, 'retryOnFail' | 'maxTries' | 'waitBetweenTries'>;
	/** Called with the run before it ends, to stop it. */
	onStart?: (stop: () => void) => void;
	/** Called with n8n's log before the node runs, to look into it. */
	onLog?: (logger: Logger) => void;
}

/** What n8n does with the trigger node when a workflow is activated and deactivated. */
export interface Activation {
	checkExists(): Promise<boolean>;
	create(): Promise<boolean>;
	delete(): Promise<boolean>;
	/** What the node does with a request to its address. */
	webhook(request: IncomingMessage, response: ServerResponse): Promise<IWebhookResponseData>;
	/** What n8n stores for the node. */
	staticData: IDataObject;
	/** The address that Frame.io is to call. */
	url: string;
}

export interface ActivationOptions {
	parameters: INodeParameters;
	/** What was stored before. */
	staticData?: IDataObject;
	/** n8n's own address; default a loopback one. */
	webhookBaseUrl?: string;
	/** Which trigger; default Frame.io Trigger. */
	trigger?: 'frameIoTrigger' | 'frameIoCustomActionTrigger';
	/** `manual` around a test run in the editor; default `trigger`. */
	mode?: 'trigger' | 'manual';
}

/** A trigger that is active and listens. */
export interface Listening {
	activation: Activation;
	/** The items with which the workflow was started, in this order. */
	items: IDataObject[];
	/** Called instead of starting the workflow; what it throws is answered with 500, as n8n does. */
	onStart: ((item: IDataObject) => Promise<void>) | undefined;
	close(): Promise<void>;
}

export interface Engine {
	credentials: StoredCredentials;
	run(options: RunOptions): Promise<NodeRun>;
	activation(options: ActivationOptions): Activation;
	/** A trigger that is active, at an address where the sandbox reaches it. */
	listen(parameters: INodeParameters): Promise<Listening>;
	/** Puts a file where n8n keeps them, for several runs to use. */
	store(file: InputFile): Promise<IBinaryData>;
	/** The bytes of a file that a node put into an item, wherever n8n keeps them. */
	bytesOf(file: IBinaryData): Promise<Buffer>;
	close(): Promise<void>;
}

const SOURCE = 'Source';
const NODE = 'Frame.io';
const TRIGGER = 'Frame.io Trigger';

const NODE_CREDENTIALS = {
	frameIoServerToServerApi: { id: '1', name: 'Service account' },
	frameIoOAuth2Api: { id: '2', name: 'Person' },
	httpHeaderAuth: { id: '3', name: 'Source' },
};

export async function startEngine(binaryMode: BinaryMode = 'filesystem'): Promise<Engine> {
	const userFolder = await mkdtemp(join(tmpdir(), 'frameio-engine-'));
	process.env.N8N_USER_FOLDER = userFolder;
	process.env.N8N_ENCRYPTION_KEY = 'engine-tests';
	process.env.N8N_DEFAULT_BINARY_DATA_MODE = binaryMode;
	process.env.N8N_LOG_LEVEL = 'silent';

	// n8n-core reads the environment while it is loaded.
	await import('reflect-metadata');
	const { Container } = await import('@n8n/di');
	const {
		BinaryDataService,
		ExecutionLifecycleHooks,
		ExternalSecretsProxy,
		HookContext,
		WebhookContext,
		WorkflowExecute,
	} = await import('n8n-core');
	const binaryData = Container.get(BinaryDataService);
	await binaryData.init();
	binaryData.setManager('database', new DatabaseFiles());

	const credentials = new StoredCredentials([
		new FrameIoServerToServerApi(),
		new FrameIoOAuth2Api(),
		new HttpHeaderAuth(),
	]);
	let executions = 0;

	async function run({
		parameters,
		items = [{}],
		onError,
		retries,
		onStart,
		onLog,
	}: RunOptions): Promise<NodeRun> {
		const id = `engine-${++executions}`;
		const types: Record<string, INodeType> = {
			source: sourceNode(items, onLog),
			frameIo: new FrameIo(),
		};
		const nodes: INode[] = [
			{ id: '1', name: SOURCE, type: 'source', typeVersion: 1, position: [0, 0], parameters: {} },
			{
				id: '2',
				name: NODE,
				type: 'frameIo',
				typeVersion: 1,
				position: [200, 0],
				parameters,
				credentials: NODE_CREDENTIALS,
				...(onError && { onError }),
				...retries,
			},
		];
		const connections = {
			[SOURCE]: { main: [[{ node: NODE, type: NodeConnectionTypes.Main, index: 0 }]] },
		};
		const workflow = new Workflow({
			id,
			nodes,
			connections,
			active: false,
			nodeTypes: nodeTypes(types),
			settings: { executionOrder: 'v1' },
		});
		const additionalData: IWorkflowExecuteAdditionalData = {
			...additionalDataFor(credentials, id),
			externalSecretsProxy: new ExternalSecretsProxy(),
		};
		additionalData.hooks = new ExecutionLifecycleHooks('manual', id, {
			id,
			name: 'Engine test',
			active: false,
			isArchived: false,
			activeVersionId: null,
			createdAt: new Date(0),
			updatedAt: new Date(0),
			nodes,
			connections,
		});
		const source = workflow.getNode(SOURCE);
		if (!source) throw new Error('The workflow has no first node');
		const execution = new WorkflowExecute(
			additionalData,
			'manual',
			createRunExecutionData({
				executionData: {
					nodeExecutionStack: [{ node: source, data: { main: [[{ json: {} }]] }, source: null }],
				},
			}),
		).processRunExecutionData(workflow);
		onStart?.(() => execution.cancel('stopped by the test'));
		const finished = await execution;
		const task = finished.data.resultData.runData[NODE]?.[0];
		return {
			outputs: (task?.data?.main ?? []).map((output) => output ?? []),
			error: task?.error,
			executionTime: task?.executionTime ?? NaN,
			hints: (task?.hints ?? []).map(({ message }) => message),
			execution: finished,
		};
	}

	function activation({
		parameters,
		staticData = {},
		webhookBaseUrl = 'http://127.0.0.1:1/webhook',
		trigger = 'frameIoTrigger',
		mode = 'trigger',
	}: ActivationOptions): Activation {
		const type: INodeType =
			trigger === 'frameIoTrigger' ? new FrameIoTrigger() : new FrameIoCustomActionTrigger();
		const workflow = new Workflow({
			id: 'activation',
			name: 'Notify the team',
			nodes: [
				{
					id: '1',
					name: TRIGGER,
					type: trigger,
					typeVersion: 1.1,
					position: [0, 0],
					parameters,
					webhookId: 'b0a7f5d2-0000-4000-8000-000000000001',
					credentials: NODE_CREDENTIALS,
				},
			],
			connections: {},
			active: true,
			nodeTypes: nodeTypes({ [trigger]: type }),
		});
		const node = workflow.getNode(TRIGGER);
		const methods = type.webhookMethods?.default;
		if (!node || !methods) throw new Error('The trigger node has no webhook');
		Object.assign(workflow.getStaticData('node', node), staticData);
		const context = new HookContext(
			workflow,
			node,
			{
				...additionalDataFor(credentials, 'activation'),
				webhookBaseUrl,
				externalSecretsProxy: new ExternalSecretsProxy(),
			},
			mode,
			mode === 'manual' ? 'manual' : 'activate',
		);
		return {
			checkExists: async () => await methods.checkExists.call(context),
			create: async () => await methods.create.call(context),
			delete: async () => await methods.delete.call(context),
			webhook: async (request, response) => {
				const webhookDescription = type.description.webhooks?.[0];
				if (!webhookDescription || !type.webhook)
					throw new Error('The trigger node has no webhook');
				const additionalData: IWorkflowExecuteAdditionalData = {
					...additionalDataFor(credentials, 'activation'),
					webhookBaseUrl,
					externalSecretsProxy: new ExternalSecretsProxy(),
					httpRequest: request,
					httpResponse: response,
				};
				const webhookData: IWebhookData = {
					httpMethod: 'POST',
					node: TRIGGER,
					path: 'webhook',
					webhookDescription,
					workflowId: 'activation',
					workflowExecuteAdditionalData: additionalData,
				};
				return await type.webhook.call(
					new WebhookContext(workflow, node, additionalData, 'webhook', webhookData, [], null),
				);
			},
			staticData: workflow.getStaticData('node', node),
			url: context.getNodeWebhookUrl('default') ?? '',
		};
	}

	async function listen(parameters: INodeParameters): Promise<Listening> {
		const items: IDataObject[] = [];
		const server = createServer((request, response) => {
			void answer(request, response);
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const activated = activation({
			parameters,
			webhookBaseUrl: `http://127.0.0.1:${port}/webhook`,
		});
		const listening: Listening = {
			activation: activated,
			items,
			onStart: undefined,
			close: async () => {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			},
		};
		await activated.create();

		/** Answers as n8n does: 200 when the execution is stored, 500 when it could not be. */
		async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
			Object.assign(request, { rawBody: await buffer(request) });
			Object.assign(response, {
				status: (code: number) => {
					response.statusCode = code;
					return { send: (words: string) => response.end(words) };
				},
			});
			try {
				const { noWebhookResponse, workflowData } = await activated.webhook(request, response);
				for (const { json } of workflowData?.flat() ?? []) {
					await listening.onStart?.(json);
					items.push(json);
				}
				if (noWebhookResponse !== true) response.end('{}');
			} catch {
				response.statusCode = 500;
				response.end('{}');
			}
		}
		return listening;
	}

	return {
		credentials,
		run,
		activation,
		listen,
		store: async ({ bytes, fileName = 'file', mimeType = 'application/octet-stream' }) =>
			await binaryData.store(
				{ type: 'execution', workflowId: 'stored', executionId: 'stored' },
				Readable.from([bytes]),
				{ data: '', fileName, mimeType },
			),
		bytesOf: async (file) => await binaryData.getAsBuffer(file),
		close: async () => await rm(userFolder, { recursive: true, force: true }),
	};
}

function nodeTypes(types: Record<string, INodeType>): INodeTypes {
	const typeOf = (name: string): INodeType => {
		const type = types[name];
		if (!type) throw new Error(`Unknown node type ${name}`);
		return type;
	};
	return { getByName: typeOf, getByNameAndVersion: typeOf, getKnownTypes: () => ({}) };
}

/** The first node of the workflow: gives out the items, with their files in n8n's binary store. */
function sourceNode(items: InputItem[], onLog?: RunOptions['onLog']): INodeType {
	return {
		description: {
			displayName: SOURCE,
			name: 'source',
			group: ['input'],
			version: 1,
			description: 'Gives out the items of the test',
			defaults: { name: SOURCE },
			inputs: [NodeConnectionTypes.Main],
			outputs: [NodeConnectionTypes.Main],
			properties: [],
		},
		async execute(this: IExecuteFunctions) {
			onLog?.(this.logger);
			const output: INodeExecutionData[] = [];
			for (const { json = {}, binary } of items) {
				const item: INodeExecutionData = { json, pairedItem: { item: 0 } };
				for (const [name, file] of Object.entries(binary ?? {})) {
					item.binary ??= {};
					item.binary[name] = isStored(file)
						? file
						: await this.helpers.prepareBinaryData(
								Readable.from([file.bytes]),
								file.fileName,
								file.mimeType,
							);
				}
				output.push(item);
			}
			return [output];
		},
	};
}

function isStored(file: InputFile | IBinaryData): file is IBinaryData {
	return 'data' in file;
}

function additionalDataFor(
	credentialsHelper: StoredCredentials,
	executionId: string,
): Omit<IWorkflowExecuteAdditionalData, 'externalSecretsProxy'> {
	const notNeeded = async (): Promise<never> =>
		await Promise.reject(new Error('Not part of the engine tests'));
	const base = 'http://127.0.0.1:1';
	return {
		credentialsHelper,
		executionId,
		executeWorkflow: notNeeded,
		getRunExecutionData: notNeeded,
		getRuntimeCredential: notNeeded,
		startRunnerTask: notNeeded,
		currentNodeExecutionIndex: 0,
		restApiUrl: `${base}/rest`,
		instanceBaseUrl: base,
		formBaseUrl: `${base}/form`,
		formWaitingBaseUrl: `${base}/form-waiting`,
		formTestBaseUrl: `${base}/form-test`,
		webhookBaseUrl: `${base}/webhook`,
		webhookWaitingBaseUrl: `${base}/webhook-waiting`,
		webhookTestBaseUrl: `${base}/webhook-test`,
		mcpBaseUrl: `${base}/mcp`,
		mcpTestBaseUrl: `${base}/mcp-test`,
		variables: {},
		logAiEvent: () => {},
	};
}
