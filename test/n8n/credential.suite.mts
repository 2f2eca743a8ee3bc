import { describe, expect, test } from '@jest/globals';

import { freePorts } from '../../harness/free-port.mjs';
import { type GetStage, SERVICE_ACCOUNT, serviceAccount, type Stage } from './stage.mjs';

/** A wrong value in the credential, or a wrong world around it. */
type Mistake = (stage: Stage) => Promise<Record<string, string>> | Record<string, string>;

const MISTAKES: Array<[situation: string, sentence: string, mistake: Mistake]> = [
	[
		'a wrong secret',
		'Adobe did not accept the client secret',
		() => ({ clientSecret: 'p8e-a-secret-that-is-wrong' }),
	],
	[
		'an unknown client ID',
		"Adobe does not know the client ID 'nobody'",
		() => ({ clientId: 'nobody' }),
	],
	[
		'a project without the server-to-server product',
		'Adobe did not grant the scopes of this credential',
		async ({ control }) => {
			await control.putClient({
				id: 'no-product',
				secret: 'p8e-no-product-secret',
				kind: 's2s',
				scopes: ['openid', 'AdobeID'],
			});
			return { clientId: 'no-product', clientSecret: 'p8e-no-product-secret' };
		},
	],
	[
		'an account that the Admin Console does not manage',
		'Adobe issued a token, but Frame.io did not accept it',
		async ({ control }) => {
			await control.putClient({
				id: 'not-managed',
				secret: 'p8e-not-managed-secret',
				kind: 's2s',
				adminConsole: false,
			});
			return { clientId: 'not-managed', clientSecret: 'p8e-not-managed-secret' };
		},
	],
	[
		'an Adobe IMS that cannot be reached',
		'cannot be reached from n8n',
		async () => {
			const [nobodyListens] = await freePorts(1);
			return { imsBaseUrl: `http://127.0.0.1:${nobodyListens}` };
		},
	],
	[
		'a proxy that answers with a page',
		'answered with something that is not JSON',
		async ({ control }) => {
			await control.addFault({
				service: 'ims',
				operationId: 'ims.token',
				times: 5,
				action: { html: '<html><body>Sign in to the guest network</body></html>' },
			});
			return {};
		},
	],
	[
		'secrets that would travel unencrypted',
		"'IMS Base Address' in the Frame.io credential must start with https://",
		() => ({ imsBaseUrl: 'http://ims.example.com' }),
	],
];

/** What the banner says when a credential is saved. */
export function credentialSuite(stage: GetStage): void {
	describe('the test of the server-to-server credential', () => {
		test('is OK with the right values', async () => {
			const { n8n, credential } = stage();
			expect(await n8n.testCredential(credential)).toMatchObject({ status: 'OK' });
		});

		test.each(MISTAKES)('names %s', async (_situation, sentence, mistake) => {
			const { n8n, sandbox, secrets } = stage();
			const data = { ...serviceAccount(sandbox), ...(await mistake(stage())) };
			secrets.add(data.clientSecret);
			const credential = await n8n.createCredential(SERVICE_ACCOUNT, 'With a mistake', data);
			const verdict = await n8n.testCredential(credential, data);
			expect(verdict.status).toBe('Error');
			expect(verdict.message).toContain(sentence);
		});
	});
}
