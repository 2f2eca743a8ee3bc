import type { ICredentialDataDecryptedObject, INodeProperties } from 'n8n-workflow';
import { credentialProblem } from './problem';

/** Frame.io V4, the same for every account. */
export const PRODUCTION_API = 'https://api.frame.io';

/** Adobe Identity Management Services (IMS), which signs in both people and service accounts. */
export const PRODUCTION_IMS = 'https://ims-na1.adobelogin.com';

export interface ServiceAddresses {
	/** Base address of the Frame.io API without a slash at its end. */
	api: string;
	/** Base address of Adobe IMS without a slash at its end. */
	ims: string;
}

/** Where the credential's services are: shown only for Custom, which is meant for the sandbox and for proxies. */
export const environmentFields: INodeProperties[] = [
	{
		displayName: 'Environment',
		name: 'environment',
		type: 'options',
		options: [
			{
				name: 'Production',
				value: 'production',
				description: 'The Frame.io that you use in the browser',
			},
			{
				name: 'Custom',
				value: 'custom',
				description: 'Other addresses, for example those of the Frame.io sandbox or of a proxy',
			},
		],
		default: 'production',
	},
	{
		displayName: 'API Base Address',
		name: 'apiBaseUrl',
		type: 'string',
		default: PRODUCTION_API,
		placeholder: 'e.g. https://api.frame.io',
		description:
			'Address of the Frame.io API, without /v4. It must start with https://; only a loopback address may use http://.',
		displayOptions: { show: { environment: ['custom'] } },
	},
	{
		displayName: 'IMS Base Address',
		name: 'imsBaseUrl',
		type: 'string',
		default: PRODUCTION_IMS,
		placeholder: 'e.g. https://ims-na1.adobelogin.com',
		description:
			'Address of Adobe IMS, which issues the access tokens. It must start with https://; only a loopback address may use http://.',
		displayOptions: { show: { environment: ['custom'] } },
	},
];

/** Hosts that only this machine reaches. */
export const LOOPBACK_HOSTS = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads an address that a person typed and returns it without a slash at its end.
 * @throws UserError naming the field when it is no address, carries a password, or would send secrets unencrypted
 */
export function parseServiceAddress(value: unknown, fieldName: string): string {
	const url = parseUrl(typeof value === 'string' ? value.trim() : '');
	if (!url) {
		throw credentialProblem(
			`'${fieldName}' in the Frame.io credential is not a valid address`,
			`Enter a complete address such as ${PRODUCTION_API}, or set 'Environment' to Production.`,
		);
	}
	if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
		throw credentialProblem(
			`'${fieldName}' in the Frame.io credential holds more than an address`,
			'Leave out user names, passwords, and everything after a question mark or a #.',
		);
	}
	const encrypted = url.protocol === 'https:';
	const staysOnThisMachine = url.protocol === 'http:' && LOOPBACK_HOSTS.test(url.hostname);
	if (!encrypted && !staysOnThisMachine) {
		throw credentialProblem(
			`'${fieldName}' in the Frame.io credential must start with https://`,
			'Secrets and tokens would otherwise cross the network unencrypted. Only loopback addresses (127.0.0.1, localhost) may use http://.',
		);
	}
	return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

function parseUrl(address: string): URL | undefined {
	try {
		return new URL(address);
	} catch {
		return undefined;
	}
}

/**
 * The addresses that a decrypted Frame.io credential, of either type, stands for.
 * @throws UserError when a custom address cannot be used
 */
export function serviceAddresses(credentials: ICredentialDataDecryptedObject): ServiceAddresses {
	if (credentials.environment !== 'custom') return { api: PRODUCTION_API, ims: PRODUCTION_IMS };
	return {
		api: parseServiceAddress(credentials.apiBaseUrl, 'API Base Address'),
		ims: parseServiceAddress(credentials.imsBaseUrl, 'IMS Base Address'),
	};
}
