import {
	NodeHelpers,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type INodeParameters,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { fake } from './fake';
import { isRecord } from '../../../nodes/FrameIo/transport/json';
import { nodeWith, NO_PATIENCE, withFarLimit, type Answer } from './frame-io';
import { Pieces } from './pieces';

export interface Execution {
	description: INodeTypeDescription;
	/** What a person has set in the node: once for all items, or for each item, as expressions give it. */
	parameters: INodeParameters | INodeParameters[];
	/** How many items come in; as many as there are parameters unless given. */
	items?: number;
	answer(request: IHttpRequestOptions): Answer | Promise<Answer>;
	continueOnFail?: boolean;
	/** Aborts when somebody stops the execution. */
	stopped?: AbortSignal;
	/** The bytes in the binary field `data` of every item. */
	binary?: { bytes: Buffer; fileName?: string };
	/** How the storage answers; it stores a part, and gives some bytes, unless given. */
	store?(request: IHttpRequestOptions): Answer;
	/** How n8n's own store takes the bytes of a file; it takes them unless given. */
	keep?(bytes: Buffer): Buffer | undefined;
}

/**
 * A running node. Its parameters are those that n8n itself would give: n8n's own functions add the defaults and leave
 * out what the node does not show.
 */
export function executionOf(execution: Execution) {
	const { description, parameters, continueOnFail = false, binary } = execution;
	const each = Array.isArray(parameters) ? parameters : [parameters];
	const items = execution.items ?? each.length;
	const resolved = each.map((values) => withDefaults(description, values));
	const parametersOf = (itemIndex: number) => resolved[itemIndex % resolved.length] ?? {};

	const inputItems = Array.from({ length: items }, () => ({
		json: {},
		...(binary && { binary: { data: { data: '', mimeType: 'video/mp4' } } }),
	}));
	const requests: IHttpRequestOptions[] = [];
	const stored: IHttpRequestOptions[] = [];
	const hints: string[] = [];
	const warnings: string[] = [];
	const told: string[] = [];

	const functions = fake<IExecuteFunctions>({
		getNode: () => nodeWith(parametersOf(0)),
		getCredentials: async () => ({ environment: 'production' }),
		continueOnFail: () => continueOnFail,
		getInputData: () => inputItems,
		getTimezone: () => 'Europe/Berlin',
		addExecutionHints: (...added) => hints.push(...added.map(({ message }) => message)),
		getExecutionCancelSignal: () => execution.stopped,
		getNodeParameter: (name: string, itemIndex: number, fallback?: unknown, options?: unknown) =>
			name === 'requestOptions'
				? requestOptionsOf(parametersOf(itemIndex))
				: parameterOf(parametersOf(itemIndex), name, fallback, options),
		logger: { info: (line) => told.push(line), warn: (message) => warnings.push(message) },
		helpers: {
			assertBinaryData: () => ({ data: '', mimeType: 'video/mp4', fileName: binary?.fileName }),
			getBinaryDataBuffer: async () => binary?.bytes ?? Buffer.alloc(0),
			prepareBinaryData: async (stream, fileName, mimeType) => {
				const bytes = await bytesOf(stream);
				const kept = execution.keep?.(bytes) ?? bytes;
				return { data: kept.toString('base64'), bytes: kept.length, fileName, mimeType };
			},
			httpRequest: async (request) => {
				stored.push(request);
				if (execution.store) return execution.store(request);
				return request.method === 'GET' ? DOWNLOAD : { statusCode: 200, body: '' };
			},
			httpRequestWithAuthentication: async (credentialType, request) => {
				if (credentialType === 'httpHeaderAuth') return DOWNLOAD;
				requests.push(request);
				return withFarLimit(await execution.answer(request));
			},
		},
	});
	return { functions, requests, stored, hints, warnings, told };
}

/** What the storage, or a source of an upload, gives for any address. */
const DOWNLOAD: Answer = {
	statusCode: 200,
	headers: { 'content-length': '5' },
	body: new Pieces([Buffer.from('bytes')]),
};

/** The bytes of a stream, as n8n's store reads them. */
async function bytesOf(stream: AsyncIterable<Buffer> | Buffer): Promise<Buffer> {
	if (Buffer.isBuffer(stream)) return stream;
	const pieces: Buffer[] = [];
	for await (const piece of stream) pieces.push(piece);
	return Buffer.concat(pieces);
}

/** Request Options with no time for a second try, unless they say how much there is. */
function requestOptionsOf({ requestOptions }: INodeParameters) {
	return { ...NO_PATIENCE, ...(isRecord(requestOptions) && requestOptions) };
}

function withDefaults(description: INodeTypeDescription, values: INodeParameters): INodeParameters {
	const node = nodeWith(values);
	const { properties } = description;
	return (
		NodeHelpers.getNodeParameters(properties, values, true, false, node, description) ?? values
	);
}

/** As n8n's getNodeParameter: a parameter that is not shown has no value, and without a fallback that is an error. */
function parameterOf(
	parameters: INodeParameters,
	name: string,
	fallback: unknown,
	options: unknown,
): unknown {
	const value: unknown = parameters[name] ?? fallback;
	if (value === undefined) throw new Error(`Could not get parameter '${name}'`);
	const extract = typeof options === 'object' && options !== null && 'extractValue' in options;
	const isLocator = typeof value === 'object' && value !== null && 'value' in value;
	return extract && isLocator ? value.value : value;
}
