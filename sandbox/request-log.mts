import type { Json } from './json.mjs';

export type ServiceName = 'ims' | 'api' | 'storage';

/** One request that a service of the sandbox got, and how it was answered. */
export interface LoggedRequest {
	/** Counts up over all services; `since` asks for those with a greater one. */
	sequence: number;
	/** When the request came in, ISO 8601. */
	time: string;
	service: ServiceName;
	method: string;
	path: string;
	operationId: string | null;
	/** The part number of a storage request, else null. */
	part: number | null;
	/** The status of the answer; null while there is none, 0 when the connection broke before one. */
	status: number | null;
	/** Request headers; the value of `authorization` is replaced by a fingerprint. */
	headers: Record<string, string>;
	query: Record<string, string>;
	/** The JSON or form body; secrets are replaced by a fingerprint. */
	body: Json;
	/** Bytes of the request body that arrived. */
	bytes: number;
}

/** A reply that the contract does not allow, or an error that nothing caught: always a bug of the sandbox. */
export interface Violation {
	time: string;
	kind: 'response' | 'error';
	operationId: string | null;
	detail: string;
}

/** Which requests to list. */
export interface RequestFilter {
	service?: ServiceName;
	operation?: string;
	since?: number;
}

const limit = 100_000;

/** What the services were asked, and what went wrong inside them. Keeps the last 100,000 requests. */
export class RequestLog {
	private sequence = 0;
	private requests: LoggedRequest[] = [];
	readonly violations: Violation[] = [];

	/** Adds a request; the caller fills in what it learns later. */
	open(entry: Omit<LoggedRequest, 'sequence' | 'status' | 'body' | 'bytes'>): LoggedRequest {
		this.sequence += 1;
		const logged = { ...entry, sequence: this.sequence, status: null, body: null, bytes: 0 };
		this.requests.push(logged);
		if (this.requests.length > limit) this.requests.splice(0, limit / 10);
		return logged;
	}

	/** The requests that a filter lets through, oldest first. */
	list({ service, operation, since = 0 }: RequestFilter = {}): LoggedRequest[] {
		return this.requests.filter(
			(request) =>
				request.sequence > since &&
				(service === undefined || request.service === service) &&
				(operation === undefined || request.operationId === operation),
		);
	}

	/** Forgets the requests; the sequence goes on. */
	clear(): void {
		this.requests = [];
	}

	/** Notes a bug of the sandbox. */
	violation(kind: Violation['kind'], operationId: string | null, detail: string): void {
		this.violations.push({ time: new Date().toISOString(), kind, operationId, detail });
	}
}
