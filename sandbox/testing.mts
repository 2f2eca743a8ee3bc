import { SandboxControl } from './control-client.mjs';
import { parseJson } from './json.mjs';
import { startSandbox, type Sandbox, type SandboxOptions } from './sandbox.mjs';
import { serverScopes } from './scopes.mjs';

/** An answer of one of the services; `json` is null when the body is none. */
export interface Answer {
	status: number;
	headers: Headers;
	text: string;
	/** The value at a path such as `data.0.id`; undefined when there is nothing. */
	at(path: string): unknown;
	/** The text at a path; throws when there is none. */
	textAt(path: string): string;
	/** The list at a path; throws when there is none. */
	listAt(path: string): unknown[];
}

/** A sandbox with short ways to sign in and call it, for tests of the sandbox itself. */
export class TestSandbox {
	readonly control: SandboxControl;
	private token = '';

	private constructor(readonly sandbox: Sandbox) {
		this.control = new SandboxControl(sandbox.controlUrl);
	}

	/** Starts one with rate limits off and signs in as the service account. */
	static async start(options: SandboxOptions = {}): Promise<TestSandbox> {
		const test = new TestSandbox(await startSandbox(options));
		await test.fresh();
		return test;
	}

	/** The demo data again, without rate limits, signed in as the service account. */
	async fresh(): Promise<void> {
		await this.control.reset();
		await this.control.rateLimits({ enabled: false });
		await this.signIn();
	}

	async stop(): Promise<void> {
		await this.sandbox.stop();
	}

	/** Asks IMS for a token with these form fields. */
	async ims(fields: Record<string, string>): Promise<Answer> {
		return answerOf(
			await fetch(new URL('/ims/token/v3', this.sandbox.imsUrl), {
				method: 'POST',
				body: new URLSearchParams(fields),
			}),
		);
	}

	/** Signs in as a server-to-server client; later calls carry its token. Returns the token. */
	async signIn(
		client: { id: string; secret: string } = {
			id: this.sandbox.clientId,
			secret: this.sandbox.clientSecret,
		},
		scope = serverScopes.join(','),
	): Promise<string> {
		const answer = await this.ims({
			grant_type: 'client_credentials',
			client_id: client.id,
			client_secret: client.secret,
			scope,
		});
		this.token = answer.textAt('access_token');
		return this.token;
	}

	/** Signs in as somebody else, by a client made for that user. */
	async signInAs(userId: string): Promise<string> {
		return this.signIn(await this.control.putClient({ id: `client-of-${userId}`, userId }));
	}

	/** Calls the API; the path may leave out `/v4/accounts/<demo account>` by starting with `~`. */
	async api(
		method: string,
		path: string,
		data?: Record<string, unknown>,
		token = this.token,
	): Promise<Answer> {
		return this.apiWith({ authorization: `Bearer ${token}` }, method, path, data);
	}

	/** Calls the API with more headers than usual, such as `api-version`. */
	async apiWith(
		headers: Record<string, string>,
		method: string,
		path: string,
		data?: Record<string, unknown>,
	): Promise<Answer> {
		return this.raw(method, path, data && JSON.stringify({ data }), {
			authorization: `Bearer ${this.token}`,
			...(data && { 'content-type': 'application/json' }),
			...headers,
		});
	}

	/** Calls the API with any body and headers. */
	async raw(
		method: string,
		path: string,
		body: string | undefined,
		headers: Record<string, string>,
	): Promise<Answer> {
		const { account } = await this.control.state();
		const url = new URL(path.replace('~', `/v4/accounts/${account.id}`), this.sandbox.apiUrl);
		return answerOf(await fetch(url, { method, headers, body }));
	}

	/** Sends one part with the right headers, or with others; null leaves one out. */
	async put(
		url: string,
		body: Buffer,
		headers: Record<string, string | null> = {},
		contentType = 'video/mp4',
	): Promise<Answer> {
		const all = { 'content-type': contentType, 'x-amz-acl': 'private', ...headers };
		const given = Object.entries(all).flatMap(([name, value]) =>
			value === null ? [] : [[name, value] as [string, string]],
		);
		return answerOf(await fetch(url, { method: 'PUT', headers: given, body }));
	}
}

/** Reads an answer whole. */
export async function answerOf(response: Response): Promise<Answer> {
	const text = await response.text();
	const isJson = (response.headers.get('content-type') ?? '').includes('json');
	const json: unknown = isJson ? parseJson(text) : null;
	const at = (path: string): unknown =>
		path
			.split('.')
			.reduce<unknown>((value, key) => new Map(Object.entries(value ?? {})).get(key), json);
	return {
		status: response.status,
		headers: response.headers,
		text,
		at,
		textAt(path) {
			const value = at(path);
			if (typeof value !== 'string') throw new Error(`No text at ${path} of ${text}`);
			return value;
		},
		listAt(path) {
			const value = at(path);
			if (!Array.isArray(value)) throw new Error(`No list at ${path} of ${text}`);
			return value as unknown[];
		},
	};
}
