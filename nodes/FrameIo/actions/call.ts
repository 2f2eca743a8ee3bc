import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';
import { afterStop, type Caller } from '../transport/caller';
import type { Endpoint, ListEndpoint, ReplyOf, RequestOf, RowOf } from '../transport/contract';
import { isRecord } from '../transport/json';
import { largestPage, readList } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import { CollectionValues } from './collection-values';
import type { Run } from './run';

/** One operation on one item: its parameters as values, and the way to Frame.io. */
export class Call<Name extends string = string, Allowed extends Endpoint = Endpoint> {
	constructor(
		private readonly run: Run,
		readonly itemIndex: number,
		private readonly properties: INodeProperties[],
	) {}

	get functions(): IExecuteFunctions {
		return this.run.functions;
	}

	/** A text as the person entered it, '' when empty. */
	text(name: Name): string {
		const value: unknown = this.functions.getNodeParameter(name, this.itemIndex, '');
		return value === null || value === undefined ? '' : String(value);
	}

	/** A text that must not be empty, without spaces at its ends. */
	requiredText(name: Name): string {
		const value = this.text(name).trim();
		if (value === '') throw this.problem(`'${this.label(name)}' is empty`, 'Enter a value.');
		return value;
	}

	/** A number; a text holding one, as expressions often give, counts too. */
	number(name: Name): number {
		const value: unknown = this.functions.getNodeParameter(name, this.itemIndex);
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		if (typeof number !== 'number' || !Number.isFinite(number)) {
			throw this.problem(`'${this.label(name)}' is not a number`, 'Enter digits only.');
		}
		return number;
	}

	flag(name: Name): boolean {
		return this.functions.getNodeParameter(name, this.itemIndex, false) === true;
	}

	/** The values that were set in a collection such as Options. */
	collection(name: Name): CollectionValues {
		const values: unknown = this.functions.getNodeParameter(name, this.itemIndex, {});
		return new CollectionValues(isRecord(values) ? values : {}, (message, description) =>
			this.problem(message, description),
		);
	}

	/** The id that a resource locator holds. */
	id(name: Name): string {
		const value = this.optionalId(name);
		if (value === '') {
			const label = this.label(name);
			throw this.problem(`'${label}' is empty`, `Choose a ${label.toLowerCase()} or enter its ID.`);
		}
		return value;
	}

	/** The id that a resource locator holds, '' when none was chosen. */
	optionalId(name: Name): string {
		const value: unknown = this.functions.getNodeParameter(name, this.itemIndex, '', {
			extractValue: true,
		});
		return typeof value === 'string' ? value.trim() : '';
	}

	/** The chosen account, or the only one there is. */
	async account(): Promise<string> {
		const chosen: unknown = this.functions.getNodeParameter('accountId', this.itemIndex, '', {
			extractValue: true,
		});
		return await this.run.account(typeof chosen === 'string' ? chosen.trim() : '', this.itemIndex);
	}

	/** The chosen folder, or the root of the chosen project. */
	async folder(folderName: Name, projectName: Name): Promise<string> {
		const folderId = this.optionalId(folderName);
		if (folderId !== '') return folderId;
		const projectId = this.optionalId(projectName);
		if (projectId === '') {
			const labels = [this.label(projectName), this.label(folderName)];
			throw this.problem(
				`'${labels[0]}' and '${labels[1]}' are both empty`,
				`Choose a project to use its top level, or a folder.`,
			);
		}
		return await this.run.rootFolder(await this.account(), projectId, this.itemIndex);
	}

	/** Calls an endpoint inside the chosen account. */
	async send<E extends Allowed>(endpoint: E, request: RequestOf<E>): Promise<ReplyOf<E>> {
		return await sendRequest(await this.inAccount(), endpoint, request);
	}

	/** The same, also when the execution was stopped meanwhile: for cleaning up. */
	async sendEvenWhenStopped<E extends Allowed>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<ReplyOf<E>> {
		const caller = { ...(await this.inAccount()), functions: afterStop(this.functions) };
		return await sendRequest(caller, endpoint, request);
	}

	/** Calls an endpoint that belongs to no account. */
	async sendOutsideAccount<E extends Allowed>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<ReplyOf<E>> {
		return await sendRequest(this.caller, endpoint, request);
	}

	/** Reads a list inside the chosen account as far as Return All and Limit say. */
	async list<E extends Allowed & ListEndpoint>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<Array<RowOf<E>>> {
		return await this.readAsAsked(await this.inAccount(), endpoint, request);
	}

	/** Reads a list that belongs to no account as far as Return All and Limit say. */
	async listOutsideAccount<E extends Allowed & ListEndpoint>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<Array<RowOf<E>>> {
		return await this.readAsAsked(this.caller, endpoint, request);
	}

	/** An error about this item: what is wrong and what to do. */
	problem(message: string, description: string): NodeOperationError {
		return new NodeOperationError(this.functions.getNode(), message, {
			description,
			itemIndex: this.itemIndex,
		});
	}

	/** Shows a note at the node's output, for what is no error but surprises. */
	hint(message: string): void {
		this.functions.addExecutionHints({ message, location: 'outputPane' });
	}

	private async readAsAsked<E extends ListEndpoint>(
		caller: Caller,
		endpoint: E,
		request: RequestOf<E>,
	): Promise<Array<RowOf<E>>> {
		const returnAll = this.functions.getNodeParameter('returnAll', this.itemIndex, false) === true;
		const limit = returnAll ? Infinity : this.limit();
		const pageSize = Math.min(limit, largestPage(endpoint));
		return await readList(caller, endpoint, withPageSize(request, pageSize), limit);
	}

	/** The Limit; expressions and AI tools may fill in anything. */
	private limit(): number {
		const value: unknown = this.functions.getNodeParameter('limit', this.itemIndex, 50);
		const limit = Number(value);
		if (!Number.isInteger(limit) || limit < 1) {
			throw this.problem(
				"'Limit' must be a whole number of at least 1",
				`It is ${String(value)}. Turn on 'Return All' to get everything.`,
			);
		}
		return limit;
	}

	private get caller(): Caller {
		return { functions: this.functions, itemIndex: this.itemIndex };
	}

	private async inAccount(): Promise<Caller> {
		return { ...this.caller, account: await this.account() };
	}

	/** The name that the person sees. */
	private label(name: string): string {
		return this.properties.find((property) => property.name === name)?.displayName ?? name;
	}
}

function withPageSize<R extends { query?: unknown }>(request: R, pageSize: number): R {
	const query = isRecord(request.query) ? request.query : {};
	return { ...request, query: { ...query, page_size: pageSize } };
}
