import type { IncomingHttpHeaders } from 'node:http';
import { userScopes, serverScope } from '../scopes.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { World } from '../world.mjs';
import { unauthorized, type ApiError } from './errors.mjs';

/**
 * The user that a bearer token acts as, or the refusal. A token without the scopes that Frame.io wants gets 401 on
 * everything, and so does one of a client whose organisation is not under the Admin Console.
 */
export function signedIn(
	{ tokens, store }: World,
	{ authorization }: IncomingHttpHeaders,
): UserRecord | ApiError {
	const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
	const access = token === undefined ? undefined : tokens.findAccess(token);
	const client = access && store.clients.get(access.clientId);
	if (!access || !client?.adminConsole) return unauthorized();
	const needed = client.kind === 's2s' ? [serverScope] : userScopes;
	if (!needed.every((scope) => access.scopes.includes(scope))) return unauthorized();
	const user = store.users.get(access.userId);
	return user?.active ? user : unauthorized();
}
