import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.mjs';
import type { ClientRecord } from './store/clients.mjs';

interface AccessToken {
	clientId: string;
	userId: string;
	scopes: string[];
	/** Milliseconds since 1970. */
	expiresAt: number;
}

interface Code {
	clientId: string;
	userId: string;
	scopes: string[];
	redirectUri: string;
	expiresAt: number;
}

type RefreshToken = Omit<Code, 'redirectUri' | 'expiresAt'>;

const codeLifetimeMs = 10 * 60_000;

/** Everything that the sandbox's IMS has issued. The texts are opaque and random. */
export class Tokens {
	private access = new Map<string, AccessToken>();
	private refresh = new Map<string, RefreshToken>();
	private codes = new Map<string, Code>();

	constructor(private clock: Clock) {}

	/** A new access token; it lives as long as the client says. */
	issueAccess(client: ClientRecord, userId: string, scopes: string[]): string {
		const token = `sandbox-access-${randomBytes(32).toString('base64url')}`;
		const expiresAt = this.clock.now() + client.tokenLifetime * 1000;
		this.access.set(token, { clientId: client.id, userId, scopes, expiresAt });
		return token;
	}

	issueRefresh(clientId: string, userId: string, scopes: string[]): string {
		const token = `sandbox-refresh-${randomBytes(32).toString('base64url')}`;
		this.refresh.set(token, { clientId, userId, scopes });
		return token;
	}

	issueCode(clientId: string, userId: string, scopes: string[], redirectUri: string): string {
		const code = `sandbox-code-${randomBytes(24).toString('base64url')}`;
		const expiresAt = this.clock.now() + codeLifetimeMs;
		this.codes.set(code, { clientId, userId, scopes, redirectUri, expiresAt });
		return code;
	}

	/** The access token, if it was issued here and has not expired. */
	findAccess(token: string): AccessToken | undefined {
		const found = this.access.get(token);
		return found && found.expiresAt > this.clock.now() ? found : undefined;
	}

	findRefresh(token: string): RefreshToken | undefined {
		return this.refresh.get(token);
	}

	/** The code, if it is still good; it can be taken once. */
	takeCode(code: string): Code | undefined {
		const found = this.codes.get(code);
		this.codes.delete(code);
		return found && found.expiresAt > this.clock.now() ? found : undefined;
	}

	/** Makes every access token invalid now. Refresh tokens stay good. */
	expireAccess(): void {
		this.access.clear();
	}

	/** Forgets everything. */
	clear(): void {
		this.access.clear();
		this.refresh.clear();
		this.codes.clear();
	}
}
