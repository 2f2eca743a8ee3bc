import type { INodeParameters } from 'n8n-workflow';
import { userScopes } from '../../sandbox/scopes.mjs';
import { webClient } from '../../sandbox/store/seed.mjs';
import { text, type FrameIoEngine } from './frameio.mjs';
import { inside } from './inside.mjs';

const REDIRECT = 'http://localhost:5678/rest/oauth2-credential/callback';

/**
 * Signs a user of the sandbox in through its IMS, as n8n does when somebody connects the OAuth2 credential.
 * @returns what the parameters of the node need to act as this user
 */
export async function signInAs(frameio: FrameIoEngine, userId: string): Promise<INodeParameters> {
	const { control, engine, sandbox } = frameio;
	await control.putClient({ id: webClient.id, userId });

	const page = new URL('/ims/authorize/v2', sandbox.imsUrl);
	page.search = new URLSearchParams({
		client_id: webClient.id,
		redirect_uri: REDIRECT,
		scope: userScopes.join(' '),
		response_type: 'code',
	}).toString();
	const { headers } = await fetch(page, { redirect: 'manual' });
	const code = new URL(headers.get('location') ?? '').searchParams.get('code') ?? '';

	const reply = await fetch(new URL('/ims/token/v3', sandbox.imsUrl), {
		method: 'POST',
		body: new URLSearchParams({
			grant_type: 'authorization_code',
			client_id: webClient.id,
			client_secret: webClient.secret,
			redirect_uri: REDIRECT,
			code,
		}),
	});
	const tokens: unknown = await reply.json();
	engine.credentials.set('frameIoOAuth2Api', {
		clientId: webClient.id,
		clientSecret: webClient.secret,
		environment: 'custom',
		apiBaseUrl: sandbox.apiUrl,
		imsBaseUrl: sandbox.imsUrl,
		oauthTokenData: { access_token: text(inside(tokens, 'access_token')) },
	});
	return { authentication: 'oAuth2' };
}
