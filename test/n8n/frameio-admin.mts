import { Json } from '../../harness/json.mjs';
import type { Sandbox } from '../../sandbox/sandbox.mjs';
import { serverScopes } from '../../sandbox/scopes.mjs';
import { demo } from '../../sandbox/store/seed.mjs';

/** An admin of the account who works in Frame.io by hand or with another program. */
export class FrameIoAdmin {
	private constructor(
		private readonly apiUrl: string,
		private readonly token: string,
	) {}

	static async signIn({ apiUrl, imsUrl, clientId, clientSecret }: Sandbox): Promise<FrameIoAdmin> {
		const response = await fetch(new URL('/ims/token/v3', imsUrl), {
			method: 'POST',
			body: new URLSearchParams({
				grant_type: 'client_credentials',
				client_id: clientId,
				client_secret: clientSecret,
				scope: serverScopes.join(','),
			}),
		});
		return new FrameIoAdmin(
			apiUrl,
			Json.parse(await response.text())
				.at('access_token')
				.text(),
		);
	}

	async create(
		kind: 'webhooks' | 'actions',
		workspaceId: string,
		data: Record<string, unknown>,
	): Promise<void> {
		await this.call('POST', `workspaces/${workspaceId}/${kind}`, data);
	}

	async change(
		kind: 'webhooks' | 'actions',
		id: string,
		data: Record<string, unknown>,
	): Promise<void> {
		await this.call('PATCH', `${kind}/${id}`, data);
	}

	async delete(kind: 'webhooks' | 'actions', id: string): Promise<void> {
		await this.call('DELETE', `${kind}/${id}`);
	}

	private async call(method: string, path: string, data?: Record<string, unknown>): Promise<void> {
		const response = await fetch(new URL(`/v4/accounts/${demo.account}/${path}`, this.apiUrl), {
			method,
			headers: {
				authorization: `Bearer ${this.token}`,
				...(data && { 'content-type': 'application/json' }),
			},
			body: data && JSON.stringify({ data }),
		});
		const words = await response.text();
		if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${words}`);
	}
}
