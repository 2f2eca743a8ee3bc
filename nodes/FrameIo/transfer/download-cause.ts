import { connectionCause } from '../../../credentials/connectionCauses';
import { BytesRefused } from './get-bytes';
import { DownloadMismatch } from './remote-bytes';
import { UNSAFE_ADDRESS } from './safe-address';

/** Why bytes did not come, in words that follow a colon. They hold no address: download addresses are signed. */
export function downloadCause(cause: unknown): string {
	if (cause instanceof DownloadMismatch) return cause.message;
	if (!(cause instanceof BytesRefused)) return 'they could not be read';
	const { status, code } = cause;
	if (code === UNSAFE_ADDRESS) return 'the address in the answer does not start with https://';
	if (status === undefined) return connectionCause(code) ?? 'the connection failed';
	if (status >= 300 && status < 400) return `the address only leads on (HTTP ${status})`;
	const said = code === undefined ? '' : `, ${code}`;
	return status === 403
		? `a fresh address was refused, too (HTTP 403${said})`
		: `HTTP ${status}${said}`;
}
