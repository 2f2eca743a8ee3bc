import { randomUUID } from 'node:crypto';

import { isRecord, Json } from './json.mjs';
import { Execution, type ExecutionSummary, readStatus } from './n8n-execution.mjs';
import { N8nSession } from './n8n-session.mjs';
import { waitFor } from './wait.mjs';

export interface Account {
	email: string;
	password: string;
}

export interface CredentialReference {
	id: string;
	name: string;
	type: string;
}

export interface WorkflowNode {
	name: string;
	type: string;
	typeVersion: number;
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string; name: string }>;
	[setting: string]: unknown;
}

/** A workflow as it is in a file that n8n exports. */
export interface WorkflowFile {
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	pinData?: Record<string, unknown>;
}

export interface Workflow {
	id: string;
	versionId: string;
	name: string;
}

/** A question to a node's dropdown or From List locator. */
export interface ListQuestion {
	nodeType: string;
	typeVersion?: number;
	/** The parameter's path, such as `parameters.projectId`. */
	path: string;
	method: string;
	credential: CredentialReference;
	parameters: Record<string, unknown>;
	filter?: string;
	page?: string;
}

export interface ListAnswer {
	results: Array<{ name: string; value: string }>;
	nextPage?: string;
}

const RUN_MS = 120_000;

/** Does in n8n what a person does in the editor. */
export class N8nClient {
	private readonly session: N8nSession;

	/** `logTail` is what an error shows when something did not happen in time. */
	constructor(
		readonly url: string,
		private readonly logTail: () => string = () => '',
	) {
		this.session = new N8nSession(url);
	}

	async setUpOwner({ email, password }: Account): Promise<void> {
		const owner = { email, password, firstName: 'Alex', lastName: 'Editor' };
		await this.session.call('POST', '/owner/setup', owner);
		await this.signIn({ email, password });
	}

	async signIn({ email, password }: Account): Promise<void> {
		await this.session.call('POST', '/login', { emailOrLdapLoginId: email, password });
	}

	/** The descriptions of all nodes of a package, as the editor gets them. */
	async nodeTypes(packageName: string): Promise<Json[]> {
		const all = await this.session.file('/types/nodes.json');
		return all.list().filter((type) => type.at('name').text().startsWith(`${packageName}.`));
	}

	/** The descriptions of all credentials, as the editor gets them. */
	async credentialTypes(): Promise<Json[]> {
		return (await this.session.file('/types/credentials.json')).list();
	}

	async createCredential(
		type: string,
		name: string,
		data: Record<string, unknown>,
	): Promise<CredentialReference> {
		const created = await this.session.call('POST', '/credentials', { name, type, data });
		return { id: created.at('id').text(), name, type };
	}

	/** Presses Save with other values, or Retry with the saved ones, and returns what the banner says. */
	async testCredential(
		{ id, name, type }: CredentialReference,
		data?: Record<string, unknown>,
	): Promise<{ status: string; message: string }> {
		const saved = data ?? (await this.getCredential(id)).at('data').record();
		const answer = await this.session.call('POST', '/credentials/test', {
			credentials: { id, name, type, data: saved },
		});
		return { status: answer.at('status').text(), message: answer.at('message').text() };
	}

	/** The saved credential; n8n blanks its secrets. */
	async getCredential(id: string): Promise<Json> {
		return await this.session.call('GET', `/credentials/${id}?includeData=true`);
	}

	async updateCredential(
		{ id, name, type }: CredentialReference,
		data: Record<string, unknown>,
	): Promise<void> {
		await this.session.call('PATCH', `/credentials/${id}`, { name, type, data });
	}

	/** Connects an OAuth2 credential: opens the provider's page and follows it back to n8n. */
	async connectOAuth2({ id }: CredentialReference): Promise<{ url: string; html: string }> {
		const address = await this.session.call('GET', `/oauth2-credential/auth?id=${id}`);
		return await this.session.visit(address.text());
	}

	async createWorkflow(file: WorkflowFile): Promise<Workflow> {
		const nodes = file.nodes.map((node, index) => ({
			id: randomUUID(),
			position: [240 * index, 0],
			...node,
		}));
		const created = await this.session.call('POST', '/workflows', {
			settings: { executionOrder: 'v1' },
			...file,
			active: false,
			nodes,
		});
		return {
			id: created.at('id').text(),
			versionId: created.at('versionId').text(),
			name: created.at('name').text(),
		};
	}

	async deleteWorkflow({ id }: Workflow): Promise<void> {
		await this.session.call('POST', `/workflows/${id}/archive`, {});
		await this.session.call('DELETE', `/workflows/${id}`);
	}

	/** Presses Archive, which also ends the activity of an active workflow. */
	async archiveWorkflow({ id }: Workflow): Promise<void> {
		await this.session.call('POST', `/workflows/${id}/archive`, {});
	}

	/** Deletes an archived workflow for good. */
	async deleteArchivedWorkflow({ id }: Workflow): Promise<void> {
		await this.session.call('DELETE', `/workflows/${id}`);
	}

	/** The file that Download gives. */
	async exportWorkflow({ id }: Workflow): Promise<string> {
		const saved = await this.session.call('GET', `/workflows/${id}`);
		const { name, nodes, pinData, connections, active, settings, versionId, meta } = saved.record();
		return JSON.stringify(
			{ name, nodes, pinData, connections, active, settings, versionId, meta, id },
			undefined,
			2,
		);
	}

	/** Changes the parameters, or settings such as the name, of nodes and presses Save. What is active stays as it was. */
	async changeWorkflow(
		workflow: Workflow,
		change: (node: WorkflowNode) => WorkflowNode,
	): Promise<Workflow> {
		const { nodes, connections, settings } = readWorkflow(await this.exportWorkflow(workflow));
		const saved = await this.session.call('PATCH', `/workflows/${workflow.id}`, {
			name: workflow.name,
			nodes: nodes.map(change),
			connections,
			settings,
			versionId: workflow.versionId,
		});
		return { ...workflow, versionId: saved.at('versionId').text() };
	}

	/** Waits until n8n has done what activating, deactivating or archiving asked for; tells how far that went. */
	async waitForPublication(
		{ id }: Workflow,
		timeoutMs = 60_000,
	): Promise<{ status: string; errors: string[] }> {
		return await waitFor(
			`the publication of workflow ${id}`,
			async () => {
				const publication = await this.session.call('GET', `/workflows/${id}/publication-status`);
				const status = publication.at('status').text();
				if (status === 'in_progress') return undefined;
				const errors = publication
					.at('triggers')
					.list()
					.map((trigger) => trigger.at('errorMessage').value)
					.filter((message) => typeof message === 'string');
				return { status, errors };
			},
			{ timeoutMs, details: this.logTail },
		);
	}

	/** Runs a workflow by hand from one of its triggers and waits until it is over. */
	async runWorkflow(
		{ id }: Workflow,
		trigger: string,
		timeoutMs: number = RUN_MS,
	): Promise<Execution> {
		const started = await this.startRun(id, trigger);
		return await this.waitUntilOver(started.at('executionId').text(), timeoutMs);
	}

	/** Presses Execute Workflow on one that begins with a webhook: n8n then waits for a call to its test address. */
	async listenForTestEvent({ id }: Workflow, trigger: string): Promise<void> {
		const started = await this.startRun(id, trigger);
		if (started.at('waitingForWebhook').value !== true) {
			throw new Error(`The workflow does not wait for a webhook: ${JSON.stringify(started.value)}`);
		}
	}

	/** Presses Stop while n8n waits for a call to the test address. */
	async stopListening({ id }: Workflow): Promise<void> {
		await this.session.call('DELETE', `/test-webhook/${id}`);
	}

	private async startRun(workflowId: string, trigger: string): Promise<Json> {
		const body = { triggerToStartFrom: { name: trigger } };
		return await this.session.call('POST', `/workflows/${workflowId}/run`, body);
	}

	/** The newest executions first, of one workflow or of all, at most as many as n8n shows on one page. */
	async listExecutions(workflowId?: string, limit = 100): Promise<ExecutionSummary[]> {
		return await this.executionPage({ workflowId }, limit);
	}

	/**
	 * All executions of a workflow, of an n8n that is one process. n8n's own cursor is an ID while its pages are ordered by
	 * the time of the start, and those that run come with the first page, however old they are, so this goes back by that time.
	 */
	async listAllExecutions(workflowId: string): Promise<ExecutionSummary[]> {
		const all = new Map<string, ExecutionSummary>();
		let startedBefore: string | undefined;
		for (;;) {
			const page = await this.executionPage({ workflowId, startedBefore }, 100);
			const fresh = page.filter(({ id }) => !all.has(id));
			if (fresh.length === 0) return [...all.values()];
			for (const execution of fresh) all.set(execution.id, execution);
			const over = fresh.filter(({ status }) => status !== 'new' && status !== 'running');
			const times = over.flatMap(({ startedAt }) => startedAt ?? []);
			// Others may have started in the same millisecond.
			if (times.length > 0) startedBefore = new Date(Math.min(...times) + 1).toISOString();
		}
	}

	private async executionPage(
		filter: Record<string, string | undefined>,
		limit: number,
	): Promise<ExecutionSummary[]> {
		const query = new URLSearchParams({ filter: JSON.stringify(filter), limit: String(limit) });
		const page = await this.session.call('GET', `/executions?${query.toString()}`);
		return page
			.at('results')
			.list()
			.map((entry) => {
				const startedAt = entry.at('startedAt').value;
				return {
					id: entry.at('id').text(),
					workflowId: entry.at('workflowId').text(),
					status: readStatus(entry.at('status').value),
					mode: entry.at('mode').text(),
					startedAt: typeof startedAt === 'string' ? Date.parse(startedAt) : undefined,
				};
			});
	}

	async getExecution(id: string): Promise<Execution> {
		return new Execution(await this.session.call('GET', `/executions/${id}`));
	}

	async waitUntilOver(executionId: string, timeoutMs: number = RUN_MS): Promise<Execution> {
		return await waitFor(
			`the end of execution ${executionId}`,
			async () => {
				const execution = await this.getExecution(executionId);
				return execution.isOver ? execution : undefined;
			},
			{ timeoutMs, details: this.logTail },
		);
	}

	/** Waits for an execution of a workflow that is over and for which the predicate holds. */
	async waitForExecution(
		workflowId: string,
		predicate: (execution: Execution) => boolean = () => true,
		timeoutMs: number = RUN_MS,
	): Promise<Execution> {
		return await waitFor(
			`an execution of workflow ${workflowId}`,
			async () => {
				for (const { id } of await this.listExecutions(workflowId)) {
					const execution = await this.getExecution(id);
					if (execution.isOver && predicate(execution)) return execution;
				}
				return undefined;
			},
			{ timeoutMs, details: this.logTail },
		);
	}

	/** Activates a workflow and waits until n8n says that it is. */
	async activate({ id, versionId }: Workflow): Promise<void> {
		await this.session.call('POST', `/workflows/${id}/activate`, { versionId });
	}

	async deactivate({ id }: Workflow): Promise<void> {
		await this.session.call('POST', `/workflows/${id}/deactivate`, {});
	}

	/** Waits until n8n knows a webhook address: until then it answers 404 to every call. */
	async waitForWebhook(address: string, timeoutMs = 10_000): Promise<void> {
		await waitFor(
			`n8n to serve ${address}`,
			async () => {
				const response = await fetch(address, { method: 'POST' });
				await response.text();
				return response.status === 404 ? undefined : true;
			},
			{ timeoutMs, everyMs: 50, details: this.logTail },
		);
	}

	/** Presses Download at a file in a binary field of an item. */
	async download(item: Json, field = 'data'): Promise<Buffer> {
		const id = item.at('binary', field, 'id').text();
		const query = new URLSearchParams({ id, action: 'download' });
		return await this.session.bytes(`/binary-data?${query.toString()}`);
	}

	/** What a From List locator shows. */
	async searchList(question: ListQuestion): Promise<ListAnswer> {
		const answer = await this.askNode('resource-locator-results', question);
		const nextPage = answer.at('paginationToken').value;
		return {
			results: namesAndValues(answer.at('results')),
			...(typeof nextPage === 'string' ? { nextPage } : {}),
		};
	}

	/** What a dynamic dropdown shows. */
	async loadOptions(question: ListQuestion): Promise<ListAnswer['results']> {
		return namesAndValues(await this.askNode('options', question));
	}

	/** The fields that a resource mapper offers, as n8n gives them to the editor. */
	async mapperFields(question: ListQuestion): Promise<Json[]> {
		return (await this.askNode('resource-mapper-fields', question)).at('fields').list();
	}

	private async askNode(endpoint: string, question: ListQuestion): Promise<Json> {
		const { credential, nodeType, typeVersion = 1, path, method, parameters } = question;
		return await this.session.call('POST', `/dynamic-node-parameters/${endpoint}`, {
			path,
			methodName: method,
			nodeTypeAndVersion: { name: nodeType, version: typeVersion },
			currentNodeParameters: parameters,
			credentials: { [credential.type]: { id: credential.id, name: credential.name } },
			filter: question.filter,
			paginationToken: question.page,
		});
	}
}

function namesAndValues(list: Json): ListAnswer['results'] {
	return list.list().map((entry) => ({
		name: entry.at('name').text(),
		value: String(entry.at('value').value),
	}));
}

function isWorkflowNode(value: unknown): value is WorkflowNode {
	return (
		isRecord(value) &&
		typeof value.name === 'string' &&
		typeof value.type === 'string' &&
		typeof value.typeVersion === 'number' &&
		isRecord(value.parameters)
	);
}

/** Reads the text of a file that n8n exported. */
export function readWorkflow(text: string): WorkflowFile {
	const { value } = Json.parse(text);
	if (!isRecord(value)) throw new TypeError('A workflow file holds one object.');
	const { name, nodes, connections, settings } = value;
	if (typeof name !== 'string' || !Array.isArray(nodes) || !isRecord(connections)) {
		throw new TypeError('A workflow file has a name, nodes and connections.');
	}
	const known = nodes.filter(isWorkflowNode);
	if (known.length < nodes.length) throw new TypeError(`A node of workflow ${name} is incomplete.`);
	return { name, nodes: known, connections, ...(isRecord(settings) ? { settings } : {}) };
}
