/** A credential of the Adobe Developer Console. */
export interface ClientRecord {
	id: string;
	secret: string;
	/** Server-to-server, or a web app for user sign-in. */
	kind: 's2s' | 'web';
	/** The scopes that may be asked for. */
	scopes: string[];
	/** Where the sign-in may return to; `*` stands for any text. Web apps only. */
	redirectUris: string[];
	/** Where a sign-in with another address returns to, as Adobe does silently; null: it is refused. */
	defaultRedirectUri: string | null;
	/**
	 * Whether Frame.io knows the organisation of the client through the Admin Console. If not, IMS still
	 * issues tokens, but the API answers 401 to them.
	 */
	adminConsole: boolean;
	/** The user that the tokens act as. */
	userId: string;
	/** Whether the reply to a refresh carries a new refresh token. */
	refreshTokenInRefreshReply: boolean;
	/** Seconds that an access token lives. */
	tokenLifetime: number;
}
