import {
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeProperties,
	type NodeApiError,
} from 'n8n-workflow';
import type { CustomField } from '../locate/custom-fields';
import type { FolderFiles } from '../locate/folder-files';
import type { FrameIoLink, LinkObjection } from '../locate/links';
import { enteredIn, idInLink, wrongLink } from '../locate/locator';
import { userIdOf, type Person } from '../locate/people';
import { afterStop, type Caller } from '../transport/caller';
import { CLEANING_UP } from '../retry/patience';
import type { Endpoint, ListEndpoint, ReplyOf, RequestOf, RowOf } from '../transport/contract';
import { isRecord } from '../transport/json';
import { firstRows, largestPage, readPages } from '../transport/paginate';
import { apiAddress, sendRequest } from '../transport/request';
import { wholeReply } from '../transport/whole-reply';
import { CollectionValues, knownChoice, knownChoices } from './collection-values';
import type { Run } from './run';
import { refusedLike } from './shut-account';

/** One operation on one item: its parameters as values, and the way to Frame.io. */
export class Call<Name extends string = string, Allowed extends Endpoint = Endpoint> {
	/** How Frame.io has refused the whole account, if it has. */
	private refusal: NodeApiError | undefined;

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

	/**
	 * What a JSON parameter holds, as text or as an expression gives it; undefined when empty.
	 * @throws NodeOperationError when it is not JSON
	 */
	json(name: Name): unknown {
		const value = this.value(name);
		if (typeof value !== 'string') return value;
		if (value.trim() === '') return undefined;
		try {
			return JSON.parse(value);
		} catch {
			throw this.problem(
				`'${this.label(name)}' is not valid JSON`,
				'Check brackets, commas and quotes.',
			);
		}
	}

	flag(name: Name | 'simplify'): boolean {
		return this.functions.getNodeParameter(name, this.itemIndex, false) === true;
	}

	/** The values that were set in a collection such as Options. */
	collection(name: Name): CollectionValues {
		const values: unknown = this.functions.getNodeParameter(name, this.itemIndex, {});
		return new CollectionValues(isRecord(values) ? values : {}, this.reject, () =>
			this.functions.getTimezone(),
		);
	}

	/** Several parameters, read like those of a collection; those that are not shown count as not added. */
	several(names: readonly string[]): CollectionValues {
		const values = names.map((name) => [
			name,
			this.functions.getNodeParameter(name, this.itemIndex, null),
		]);
		return new CollectionValues(Object.fromEntries(values), this.reject, () =>
			this.functions.getTimezone(),
		);
	}

	/** One of the allowed values of an options parameter, which an expression or an AI tool may fill. */
	choice<const Choice extends string>(name: Name, choices: readonly Choice[]): Choice {
		return knownChoice(this.text(name), this.label(name), choices, this.reject);
	}

	/** The allowed values of a multi-select that must have at least one. */
	severalOf<const Choice extends string>(name: Name, choices: readonly Choice[]): Choice[] {
		const chosen = knownChoices(this.value(name), this.label(name), choices, this.reject);
		if (chosen.length > 0) return chosen;
		throw this.problem(`'${this.label(name)}' is empty`, 'Choose at least one.');
	}

	/**
	 * What an update changes, when it changes anything.
	 * @throws NodeOperationError when nothing was set, because Frame.io refuses that
	 */
	someOf<Changes extends object>(changes: Changes): Changes {
		if (Object.values(changes).some((value) => value !== undefined)) return changes;
		throw this.problem('Nothing to change was set', "Add at least one field in 'Update Fields'.");
	}

	/** The ID that a resource locator holds: chosen, entered, taken out of an address, or a user's by e-mail address. */
	async id(name: Name): Promise<string> {
		const id = await this.optionalId(name);
		if (id === '') {
			const label = this.label(name);
			throw this.problem(`'${label}' is empty`, `Choose a ${label.toLowerCase()} or enter its ID.`);
		}
		return id;
	}

	/** The ID that a resource locator holds, '' when none was chosen. */
	async optionalId(name: Name): Promise<string> {
		return await this.idIn(name, this.value(name));
	}

	/** The ID that a resource locator inside a collection holds, undefined when none was chosen. */
	async idInCollection(collection: Name, name: string): Promise<string | undefined> {
		const values: unknown = this.functions.getNodeParameter(collection, this.itemIndex, {});
		const id = await this.idIn(name, isRecord(values) ? values[name] : undefined);
		return id === '' ? undefined : id;
	}

	/**
	 * The IDs in a parameter that takes several: a list, or a text with commas, of IDs or addresses.
	 * Repetitions are left out.
	 */
	async ids(name: Name): Promise<string[]> {
		const ids: string[] = [];
		for (const entry of entriesIn(this.value(name))) {
			const id = await this.idIn(singular(name), entry);
			if (id !== '' && !ids.includes(id)) ids.push(id);
		}
		if (ids.length === 0) {
			throw this.problem(
				`'${this.label(name)}' is empty`,
				'Enter one or several IDs, with commas.',
			);
		}
		return ids;
	}

	/** The chosen account, the only one there is, or the one in which an entered address leads somewhere. */
	async account(): Promise<string> {
		const chosen = enteredIn(this.value('accountId'));
		if (chosen !== '') return chosen;
		return await this.run.account(async () => this.enteredLink(), this.itemIndex);
	}

	/** The chosen folder, or the root of the chosen project. */
	async folder(folderName: Name, projectName: Name): Promise<string> {
		const folderId = await this.optionalId(folderName);
		if (folderId !== '') return folderId;
		const projectId = await this.optionalId(projectName);
		if (projectId === '') {
			const labels = [this.label(projectName), this.label(folderName)];
			throw this.problem(
				`'${labels[0]}' and '${labels[1]}' are both empty`,
				`Choose a project to use its top level, or a folder.`,
			);
		}
		return await this.run.rootFolder(await this.account(), projectId, this.itemIndex);
	}

	/**
	 * The reply, or its most useful fields when Simplify is on.
	 * @param simple makes the short form of one row
	 */
	output<Row extends IDataObject>(row: Row, simple: (row: Row) => IDataObject): IDataObject {
		return this.flag('simplify') ? simple(row) : row;
	}

	/** Several such replies. */
	outputs<Row extends IDataObject>(rows: Row[], simple: (row: Row) => IDataObject): IDataObject[] {
		return this.flag('simplify') ? rows.map(simple) : rows;
	}

	/** The users and groups of the account, read once an execution. */
	async people(): Promise<Person[]> {
		return await this.run.people(await this.inAccount());
	}

	/** The fields that files of the account have, read once an execution. */
	async activeFields(): Promise<CustomField[]> {
		return await this.run.activeFields(await this.inAccount());
	}

	/** The files that lie in a folder, read once an execution. */
	async filesIn(folderId: string): Promise<FolderFiles> {
		return await this.run.filesIn(await this.inAccount(), folderId);
	}

	/** From now on requests are not sent, but refused as another one was: Frame.io refuses the whole account. */
	refuseLike(refusal: NodeApiError): void {
		this.refusal = refusal;
	}

	/** Calls an endpoint inside the chosen account. */
	async send<E extends Allowed>(endpoint: E, request: RequestOf<E>): Promise<ReplyOf<E>> {
		if (this.refusal) {
			const asked = { endpoint, path: request.path };
			throw refusedLike(this.functions.getNode(), this.refusal, asked, this.itemIndex);
		}
		const caller = await this.inAccount();
		return wholeReply(caller, endpoint, await sendRequest(caller, endpoint, request));
	}

	/**
	 * The same, also when the execution was stopped meanwhile: for cleaning up.
	 * @param onAnswer gets the headers of every answer
	 */
	async sendEvenWhenStopped<E extends Allowed>(
		endpoint: E,
		request: RequestOf<E>,
		onAnswer?: Caller['onAnswer'],
	): Promise<ReplyOf<E>> {
		const caller: Caller = {
			...(await this.inAccount()),
			functions: afterStop(this.functions),
			patience: CLEANING_UP,
			onAnswer,
		};
		return wholeReply(caller, endpoint, await sendRequest(caller, endpoint, request));
	}

	/** Whether Frame.io is a service on this machine that is not encrypted, as the sandbox is. */
	async isOnLoopback(): Promise<boolean> {
		return (await apiAddress(this.caller)).startsWith('http:');
	}

	/** Calls an endpoint that belongs to no account. */
	async sendOutsideAccount<E extends Allowed>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<ReplyOf<E>> {
		return wholeReply(this.caller, endpoint, await sendRequest(this.caller, endpoint, request));
	}

	/** Reads a list inside the chosen account as far as Return All and Limit say. */
	async list<E extends Allowed & ListEndpoint>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<Array<RowOf<E>>> {
		return await this.listAs(endpoint, request, (row) => row);
	}

	/** The same, each row made into an output while its page is read: a long list is not held twice. */
	async listAs<E extends Allowed & ListEndpoint, Output>(
		endpoint: E,
		request: RequestOf<E>,
		toOutput: (row: RowOf<E>) => Output,
	): Promise<Output[]> {
		return await this.readAsAsked(await this.inAccount(), endpoint, request, toOutput);
	}

	/** The same, the rows as they are, or their most useful fields when Simplify is on. */
	async simpleList<E extends Allowed & ListEndpoint>(
		endpoint: E,
		request: RequestOf<E>,
		simple: (row: RowOf<E>) => IDataObject,
	): Promise<Array<RowOf<E> | IDataObject>> {
		return this.flag('simplify')
			? await this.listAs(endpoint, request, simple)
			: await this.list(endpoint, request);
	}

	/** Reads a list that belongs to no account as far as Return All and Limit say. */
	async listOutsideAccount<E extends Allowed & ListEndpoint>(
		endpoint: E,
		request: RequestOf<E>,
	): Promise<Array<RowOf<E>>> {
		return await this.readAsAsked(this.caller, endpoint, request, (row) => row);
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

	private async readAsAsked<E extends ListEndpoint, Output>(
		caller: Caller,
		endpoint: E,
		request: RequestOf<E>,
		toOutput: (row: RowOf<E>) => Output,
	): Promise<Output[]> {
		const limit = this.wanted();
		const pageSize = Math.min(limit, largestPage(endpoint));
		const pages = readPages(caller, endpoint, withPageSize(request, pageSize));
		return await firstRows(pages, limit, toOutput);
	}

	/** How many results Return All and Limit ask for; Infinity for all. */
	wanted(): number {
		const returnAll: unknown = this.functions.getNodeParameter('returnAll', this.itemIndex, false);
		return returnAll === true ? Infinity : this.limit();
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

	/** On whose behalf the operation asks, outside accounts. */
	get caller(): Caller {
		return {
			functions: this.functions,
			itemIndex: this.itemIndex,
			labelOf: (field) => this.labelOfField(field),
		};
	}

	/** On whose behalf requests are made, with the account: for functions that make several. */
	async inAccount(): Promise<Caller> {
		return { ...this.caller, account: await this.account() };
	}

	/** The name that the person sees. */
	private label(name: string): string {
		return this.propertyNamed(name)?.displayName ?? name;
	}

	/** The parameter that stands for a field of Frame.io's request: `multi_asset` is the parameter `multiAsset`. */
	private labelOfField(field: string): string | undefined {
		const name = field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
		return [name, ...(OTHER_NAMES[field] ?? [])]
			.flatMap((each) => this.propertyNamed(each)?.displayName ?? [])
			.at(0);
	}

	/** A parameter, or one inside a collection. */
	private propertyNamed(name: string): INodeProperties | undefined {
		const inside = this.properties.flatMap(({ options = [] }) =>
			options.flatMap((option) => ('type' in option ? [option] : [])),
		);
		return [...this.properties, ...inside].find((property) => property.name === name);
	}

	/** As `problem`, for functions that check values. */
	readonly reject = (message: string, description: string) => this.problem(message, description);

	/** A parameter as it was entered, locators with their mode. */
	private value(name: string): unknown {
		return this.functions.getNodeParameter(name, this.itemIndex, '');
	}

	private async idIn(name: string, value: unknown): Promise<string> {
		const place = await this.run.located(value);
		if ('id' in place) {
			// No ID of a user has an @ in it, so that is an e-mail address.
			if (name !== 'userId' || !place.id.includes('@')) return place.id;
			return userIdOf(place.id, await this.run.users(await this.inAccount()), this.reject);
		}
		if (!('link' in place)) throw this.linkProblem(name, place);
		const { link } = place;
		const id = idInLink(name, link);
		if (id !== undefined) return id;
		// The address of a project stands for its top level.
		if (/folderId$/i.test(name) && link.projectId !== undefined) {
			return await this.run.rootFolder(await this.account(), link.projectId, this.itemIndex);
		}
		throw this.linkProblem(name, wrongLink(name, link));
	}

	private linkProblem(name: string, { objection, nextStep }: LinkObjection): NodeOperationError {
		return this.problem(`'${this.label(name)}': ${objection}`, nextStep);
	}

	/** The first address among the locators and lists of IDs, which tells the account where none is chosen. */
	private async enteredLink(): Promise<FrameIoLink | undefined> {
		for (const { name, type } of this.properties) {
			if (name === 'accountId') continue;
			const value = this.value(name);
			const entries =
				type === 'resourceLocator' ? [value] : name.endsWith('Ids') ? entriesIn(value) : [];
			for (const entry of entries) {
				const place = await this.run.located(entry);
				if ('link' in place) return place.link;
			}
		}
		return undefined;
	}
}

/** The entries of a list, or of a text with commas or spaces. */
function entriesIn(value: unknown): unknown[] {
	return Array.isArray(value) ? value : String(value ?? '').split(/[\s,]+/);
}

/** Fields of requests whose parameter has another name: what a file is called, and where something goes. */
const OTHER_NAMES: Readonly<Record<string, string[]>> = {
	name: ['fileName'],
	parent_id: ['targetFolderId', 'targetVersionStackId'],
};

/** Parameters for several IDs are named in the plural of those for one. */
function singular(name: string): string {
	return name.replace(/Ids$/, 'Id');
}

function withPageSize<R extends { query?: unknown }>(request: R, pageSize: number): R {
	const query = isRecord(request.query) ? request.query : {};
	return { ...request, query: { ...query, page_size: pageSize } };
}
