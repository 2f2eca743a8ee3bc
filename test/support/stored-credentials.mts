import {
	ICredentialsHelper,
	type ICredentialDataDecryptedObject,
	type ICredentials,
	type ICredentialType,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeProperties,
} from 'n8n-workflow';

/**
 * Keeps decrypted credentials as n8n's database would, and refreshes them by n8n's rules: preAuthentication when the
 * expirable field is empty or a request was answered with 401, its result stored and used from then on.
 */
export class StoredCredentials extends ICredentialsHelper {
	private readonly data = new Map<string, ICredentialDataDecryptedObject>();

	constructor(private readonly types: ICredentialType[]) {
		super();
	}

	set(typeName: string, data: ICredentialDataDecryptedObject): void {
		const complete: ICredentialDataDecryptedObject = { ...data };
		for (const { name, default: value } of this.getCredentialsProperties(typeName)) {
			if (typeof value === 'string') complete[name] ??= value;
		}
		this.data.set(typeName, complete);
	}

	get(typeName: string): ICredentialDataDecryptedObject {
		const data = this.data.get(typeName);
		if (!data) throw new Error(`No credential of type ${typeName}`);
		return data;
	}

	getParentTypes(typeName: string): string[] {
		return this.type(typeName).extends ?? [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const { authenticate } = this.type(typeName);
		if (typeof authenticate !== 'function') throw new Error(`${typeName} has no authenticate()`);
		return await authenticate(credentials, requestOptions);
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		_node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.type(typeName);
		const expirable = type.properties.find(({ typeOptions }) => typeOptions?.expirable === true);
		if (!expirable || !type.preAuthentication) return undefined;
		if (credentials[expirable.name] !== '' && !credentialsExpired) return undefined;
		const output = await type.preAuthentication.call(helpers, credentials);
		const accessToken = output[expirable.name];
		if (typeof accessToken !== 'string') return undefined;
		this.data.set(typeName, { ...this.get(typeName), [expirable.name]: accessToken });
		return { ...credentials, [expirable.name]: accessToken };
	}

	async runPreAuthentication(): Promise<undefined> {
		return await Promise.resolve(undefined);
	}

	async getCredentials(): Promise<ICredentials> {
		return await Promise.reject(new Error('Encrypted credentials are not kept here'));
	}

	async getDecrypted(
		_additionalData: unknown,
		_nodeCredentials: unknown,
		typeName: string,
	): Promise<ICredentialDataDecryptedObject> {
		return await Promise.resolve({ ...this.get(typeName) });
	}

	async updateCredentials(): Promise<void> {
		await Promise.resolve();
	}

	async updateCredentialsOauthTokenData(): Promise<void> {
		await Promise.resolve();
	}

	getCredentialsProperties(typeName: string): INodeProperties[] {
		return this.type(typeName).properties;
	}

	private type(typeName: string): ICredentialType {
		const type = this.types.find(({ name }) => name === typeName);
		if (!type) throw new Error(`Unknown credential type ${typeName}`);
		return type;
	}
}
