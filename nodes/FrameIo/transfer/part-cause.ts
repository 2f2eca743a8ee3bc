import { connectionCause } from '../../../credentials/connectionCauses';
import { PartRefused } from './put-part';
import { UNSAFE_ADDRESS } from './safe-address';

/** Why a part did not arrive, in words that follow a colon. They hold no address: part addresses are signed. */
export function partCause(cause: unknown): string {
	if (!(cause instanceof PartRefused)) return 'it could not be sent';
	const { status, code, expired } = cause;
	if (code === UNSAFE_ADDRESS) return 'its address in the answer does not start with https://';
	if (status === undefined) return connectionCause(code) ?? 'the connection failed';
	if (expired) return 'its signed address has expired. Addresses hold for 24 hours';
	if (status === 403) {
		return `its signed address was not accepted (${code ?? 'HTTP 403'}). Look whether a proxy changes requests`;
	}
	return `HTTP ${status}${code ? `, ${code}` : ''}`;
}
