import { connectionCause } from '../../../credentials/connectionCauses';
import { PartRefused } from './put-part';

/** Why a part did not arrive, in words that follow a colon. They hold no address: part addresses are signed. */
export function partCause(cause: unknown): string {
	if (!(cause instanceof PartRefused)) return 'it could not be sent';
	const { status, code } = cause;
	if (status === undefined) return connectionCause(code) ?? 'the connection failed';
	if (status === 403) {
		return `its signed address was not accepted (${code ?? 'HTTP 403'}). Addresses expire after 24 hours`;
	}
	return `HTTP ${status}${code ? `, ${code}` : ''}`;
}
