import { randomUUID } from 'node:crypto';

import { Json } from './json.mjs';

/** n8n refused a request; `said` and `description` are n8n's own words, the latter only where the editor shows it. */
export class N8nRefusal extends Error {
	constructor(
		readonly status: number,
		readonly what: string,
		readonly said: string,
		readonly description?: string,
	) {
		super([`${what}: ${status} ${said}`, description].filter(Boolean).join(' | '));
	}
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** A browser at n8n's door: keeps the cookie and says the same browser id every time. */
export class N8nSession {
	private cookie = '';

	private readonly browserId = randomUUID();

	constructor(readonly url: string) {}

	private headers(): Record<string, string> {
		return { 'browser-id': this.browserId, cookie: this.cookie };
	}

	/** Calls n8n's own interface and returns what is in `data`. */
	async call(method: Method, path: string, body?: unknown): Promise<Json> {
		const response = await fetch(`${this.url}/rest${path}`, {
			method,
			headers: { ...this.headers(), 'content-type': 'application/json' },
			body: body === undefined ? undefined : JSON.stringify(body),
		});
		this.keepCookie(response);
		const text = await response.text();
		if (!response.ok) {
			const { said, description } = wordsIn(text);
			throw new N8nRefusal(response.status, `${method} ${path}`, said, description);
		}
		return Json.parse(text || '{}').at('data');
	}

	/** Loads a file that the editor loads, such as /types/nodes.json. */
	async file(path: string): Promise<Json> {
		const load = async () => await fetch(`${this.url}${path}`, { headers: this.headers() });
		// n8n may close an idle connection at the moment in which it is used again; reading is harmless to repeat.
		const response = await load().catch(load);
		if (!response.ok) throw new N8nRefusal(response.status, `GET ${path}`, await response.text());
		return Json.parse(await response.text());
	}

	/** Loads bytes that n8n has stored. */
	async bytes(path: string): Promise<Buffer> {
		const response = await fetch(`${this.url}/rest${path}`, { headers: this.headers() });
		if (!response.ok) throw new N8nRefusal(response.status, `GET ${path}`, await response.text());
		return Buffer.from(await response.arrayBuffer());
	}

	/** Opens an address as a browser does, through all redirects, and returns the last page. */
	async visit(address: string): Promise<{ url: string; status: number; html: string }> {
		let url = address;
		for (let hop = 0; hop < 10; hop += 1) {
			const ours = new URL(url).origin === this.url;
			const response = await fetch(url, {
				redirect: 'manual',
				headers: ours ? this.headers() : {},
			});
			const location = response.headers.get('location');
			if (location === null) return { url, status: response.status, html: await response.text() };
			await response.body?.cancel();
			url = new URL(location, url).href;
		}
		throw new Error(`More than ten redirects from ${address}`);
	}

	private keepCookie(response: Response): void {
		const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
		if (cookies.length > 0) this.cookie = cookies.join('; ');
	}
}

/** The editor reads a description from errors of an API only, and shows the message alone of all others. */
function wordsIn(text: string): { said: string; description?: string } {
	try {
		const error = Json.parse(text);
		const description = error.at('description').value;
		const shown = error.at('name').value === 'NodeApiError' && typeof description === 'string';
		return { said: error.at('message').text(), ...(shown && { description }) };
	} catch {
		return { said: text.slice(0, 500) };
	}
}
