import type {
	ICredentialDataDecryptedObject,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

/** n8n's own credential type of this name, as far as requests are concerned: its package is not installed here. */
export class HttpHeaderAuth implements ICredentialType {
	name = 'httpHeaderAuth';

	displayName = 'Header Auth';

	properties: INodeProperties[] = [
		{ displayName: 'Name', name: 'name', type: 'string', default: '' },
		{
			displayName: 'Value',
			name: 'value',
			type: 'string',
			typeOptions: { password: true },
			default: '',
		},
	];

	async authenticate(
		{ name, value }: ICredentialDataDecryptedObject,
		options: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		if (typeof name !== 'string' || typeof value !== 'string') {
			throw new TypeError('A header has a name and a value');
		}
		const headers = { ...options.headers, [name]: value };
		return await Promise.resolve({ ...options, headers });
	}
}
