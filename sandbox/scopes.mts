/** The scope without which a server-to-server token opens nothing. */
export const serverScope = 'frame.s2s.all';

/** The scopes of a server-to-server client. */
export const serverScopes = ['openid', 'AdobeID', serverScope];

/** The scopes of a user sign-in: Frame.io answers 401 to every call unless all five are there. */
export const userScopes = ['openid', 'email', 'profile', 'offline_access', 'additional_info.roles'];

/** Reads a scope list; Adobe takes commas, spaces and both. */
export function parseScopes(text: string): string[] {
	return text.split(/[\s,]+/).filter((scope) => scope !== '');
}
