/**
 * Error codes of connections in words. The codes themselves must not stand in a message: n8n replaces messages that
 * hold one by a general sentence.
 */
const CONNECTION_CAUSES = new Map(
	Object.entries({
		ECONNREFUSED: 'nothing answers at that address',
		ENOTFOUND: 'the address cannot be found',
		EAI_AGAIN: 'the address cannot be looked up right now',
		ECONNRESET: 'the connection was cut',
		ETIMEDOUT: 'no answer came in time',
		ECONNABORTED: 'no answer came in time',
		ERR_CANCELED: 'the execution was stopped',
		EPIPE: 'the connection was cut',
		CERT_HAS_EXPIRED: 'its certificate has expired',
		DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
	}),
);

/** What a connection's error code means, in words; undefined when it is no known connection error. */
export function connectionCause(code: string | undefined): string | undefined {
	return code === undefined ? undefined : CONNECTION_CAUSES.get(code);
}
