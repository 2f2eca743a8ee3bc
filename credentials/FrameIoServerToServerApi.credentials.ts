import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IDataObject,
	IHttpRequestHelper,
	IHttpRequestOptions,
	Icon,
	INodeProperties,
} from 'n8n-workflow';
import { accessTokenFor } from './adobeIms';
import { credentialProblem } from './problem';
import { environmentFields, PRODUCTION_API, serviceAddresses } from './serviceAddresses';

const NOT_ACCEPTED =
	'Adobe issued a token, but Frame.io did not accept it. Check in the Adobe Developer Console that the project has the Frame.io API with Server-to-Server Authentication, and that your Frame.io account is managed in the Adobe Admin Console: server-to-server works only there.';

/** A service account of Frame.io: Adobe IMS client credentials, without a person and without a seat. */
export class FrameIoServerToServerApi implements ICredentialType {
	name = 'frameIoServerToServerApi';

	displayName = 'Frame.io Server-to-Server API';

	icon: Icon = { light: 'file:../icons/frameio.svg', dark: 'file:../icons/frameio.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-frameio/n8n-nodes-frameio/blob/main/docs/adobe-setup.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'hidden',
			typeOptions: { expirable: true, password: true },
			default: '',
		},
		{
			displayName: 'Client ID',
			name: 'clientId',
			type: 'string',
			required: true,
			default: '',
			description:
				'From the credential page of your project in the Adobe Developer Console, under OAuth Server-to-Server',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'From the same page, after Retrieve Client Secret',
		},
		{
			displayName: 'Scopes',
			name: 'scope',
			type: 'string',
			default: 'openid,AdobeID,frame.s2s.all',
			description:
				'Separated by commas. Change them only if the Adobe Developer Console shows others for your credential.',
		},
		...environmentFields,
	];

	/** Gets a token from Adobe IMS. n8n keeps it, encrypted, in the expirable field until a request is answered with 401. */
	async preAuthentication(
		this: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
	): Promise<IDataObject> {
		const text = (field: string) => String(credentials[field] ?? '').trim();
		const accessToken = await accessTokenFor(
			this,
			{
				imsAddress: serviceAddresses(credentials).ims,
				clientId: text('clientId'),
				clientSecret: text('clientSecret'),
				scope: text('scope'),
			},
			text('accessToken'),
		);
		return { accessToken };
	}

	/**
	 * Signs a request, but only one that goes to Frame.io: n8n's HTTP Request node may use this credential with any
	 * address, and the token must not travel elsewhere.
	 */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const { api } = serviceAddresses(credentials);
		const origin = originOf(requestOptions, api);
		if (origin !== new URL(api).origin) {
			throw credentialProblem(
				`This credential signs requests to ${api} only`,
				`The request goes to ${origin ?? 'an address that cannot be read'}. Choose other authentication for it.`,
			);
		}
		return {
			...requestOptions,
			headers: {
				...requestOptions.headers,
				Authorization: `Bearer ${String(credentials.accessToken)}`,
			},
			// A redirect to another origin must not take the token along.
			sendCredentialsOnCrossOriginRedirect: false,
		};
	}

	test: ICredentialTestRequest = {
		request: {
			baseURL: `={{ $credentials.environment === "custom" ? $credentials.apiBaseUrl.trim().replace(/\\/+$/, "") : "${PRODUCTION_API}" }}`,
			url: '/v4/me',
		},
		rules: [
			{ type: 'responseCode', properties: { value: 401, message: NOT_ACCEPTED } },
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'Frame.io knows this service account but refuses it. Ask an admin of the Frame.io account whether it is locked or the service account was removed.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message:
						"There is no Frame.io V4 API at 'API Base Address'. Enter it without /v4, or set 'Environment' to Production.",
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 429,
					message:
						'Frame.io is limiting requests of this service account. Wait a minute and test again.',
				},
			},
			...[500, 502, 503, 504].map((value) => ({
				type: 'responseCode' as const,
				properties: {
					value,
					message: `Frame.io cannot answer right now (HTTP ${value}). Try again in a minute; its state is on https://status.frame.io.`,
				},
			})),
		],
	};
}

/**
 * Where a request goes; undefined when that cannot be told, so that nothing is signed then.
 * n8n's HTTP Request node and older helpers name the address `uri` instead of `url`.
 */
function originOf(
	options: IHttpRequestOptions & { uri?: unknown },
	relativeTo: string,
): string | undefined {
	const address = options.url ?? options.uri;
	if (typeof address !== 'string' || address === '') return undefined;
	// Only an address without a scheme is relative. `https:/host` would be read in two ways.
	const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(address);
	const base = isAbsolute ? undefined : (options.baseURL ?? relativeTo);
	try {
		return new URL(address, base).origin;
	} catch {
		return undefined;
	}
}
