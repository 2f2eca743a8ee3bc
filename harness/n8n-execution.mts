import { parse } from 'flatted';

import { Json } from './json.mjs';

export type ExecutionStatus =
	| 'new'
	| 'running'
	| 'waiting'
	| 'success'
	| 'error'
	| 'canceled'
	| 'crashed'
	| 'unknown';

const STATUSES: readonly ExecutionStatus[] = [
	'new',
	'running',
	'waiting',
	'success',
	'error',
	'canceled',
	'crashed',
];

/** Reads n8n's word for how far an execution is. */
export function readStatus(value: unknown): ExecutionStatus {
	return STATUSES.find((status) => status === value) ?? 'unknown';
}

/** One line of n8n's list of executions. */
export interface ExecutionSummary {
	id: string;
	workflowId: string;
	status: ExecutionStatus;
	mode: string;
	/** Milliseconds since 1970; undefined while it waits for a worker. */
	startedAt: number | undefined;
}

/** One execution with what every node put out. */
export class Execution {
	/** Everything that n8n keeps of the execution. */
	readonly data: Json;

	/** The same as n8n stores it: a text, because the data may hold circles. */
	readonly stored: string;

	constructor(private readonly reply: Json) {
		this.stored = reply.at('data').text();
		const unflattened: unknown = parse(this.stored);
		this.data = new Json(unflattened);
	}

	get id(): string {
		return this.reply.at('id').text();
	}

	get status(): ExecutionStatus {
		return readStatus(this.reply.at('status').value);
	}

	/** Whether nothing more will happen; a waiting execution is not over. */
	get isOver(): boolean {
		return !['new', 'running', 'waiting', 'unknown'].includes(this.status);
	}

	get error(): Json {
		return this.data.at('resultData', 'error');
	}

	/** The items that a node put out in its last run. */
	items(node: string, output = 0): Json[] {
		const run = this.data.at('resultData', 'runData', node, -1);
		const items = run.at('data', 'main', output);
		return items.exists ? items.list() : [];
	}

	/** The `json` of the items that a node put out. */
	json(node: string, output = 0): Json[] {
		return this.items(node, output).map((item) => item.at('json'));
	}

	/** The end of the execution in words, for error messages. */
	summary(): string {
		const message = this.error.at('message').value;
		const description = this.error.at('description').value;
		const node = this.error.at('node', 'name').value;
		return [`Execution ${this.id}: ${this.status}`, node, message, description]
			.filter(Boolean)
			.join(' | ');
	}
}
