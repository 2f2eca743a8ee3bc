import { describe, expect, test } from '@jest/globals';

import type { GetStage } from './stage.mjs';
import { frameIo, MANUAL, manual } from './workflows.mjs';

const WHO_AM_I = { authentication: 'oAuth2', resource: 'user', operation: 'getCurrent' };

/** Signing in as a person. */
export function oauth2Suite(stage: GetStage): void {
	describe('the OAuth2 credential', () => {
		const connect = async () => {
			const { n8n, control, sandbox, secrets } = stage();
			const client = (await control.state()).clients.find(({ kind }) => kind === 'web');
			if (!client) throw new Error('The sandbox has no web app.');
			secrets.add(client.secret);
			const credential = await n8n.createCredential('frameIoOAuth2Api', 'Frame.io person', {
				environment: 'custom',
				apiBaseUrl: sandbox.apiUrl,
				imsBaseUrl: sandbox.imsUrl,
				clientId: client.id,
				clientSecret: client.secret,
			});
			const page = await n8n.connectOAuth2(credential);
			const workflow = await n8n.createWorkflow(
				manual('Who am I, as a person', [frameIo('Me', credential, WHO_AM_I)]),
			);
			return { client, page, workflow };
		};

		test('connects through the sign-in of Adobe and acts as the person', async () => {
			const { n8n } = stage();
			const { page, workflow } = await connect();
			expect(page.url).toContain(`${n8n.url}/rest/oauth2-credential/callback`);
			expect(page.html).not.toMatch(/error/i);

			const execution = await n8n.runWorkflow(workflow, MANUAL);
			expect(execution.summary()).toContain('success');
			expect(execution.json('Me')[0]?.at('name').value).toBe('Erin Editor');
		});

		test('keeps its refresh token when a reply to a refresh brings no new one', async () => {
			const { n8n, control } = stage();
			const { client, workflow } = await connect();
			await control.putClient({ id: client.id, refreshTokenInRefreshReply: false });
			await control.clearRequests();

			for (const round of ['first', 'second']) {
				await control.expireTokens();
				const execution = await n8n.runWorkflow(workflow, MANUAL);
				expect([round, execution.summary()]).toEqual([round, expect.stringContaining('success')]);
			}

			const exchanges = await control.requests({ service: 'ims', operation: 'ims.token' });
			expect(exchanges.map(({ body }) => body)).toEqual([
				expect.objectContaining({ grant_type: 'refresh_token' }),
				expect.objectContaining({ grant_type: 'refresh_token' }),
			]);
		});
	});
}
