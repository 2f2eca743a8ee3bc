import { LOOPBACK_HOSTS } from '../../../credentials/serviceAddresses';

/** Stands for an address that is not used, because it is neither encrypted nor on this machine. */
export const UNSAFE_ADDRESS = 'UNSAFE_ADDRESS';

/**
 * Whether bytes may travel to or from an address in an answer of Frame.io.
 * @param allowLoopback whether one on this machine may be unencrypted, as that of the sandbox is
 */
export function isSafeAddress(address: string, allowLoopback: boolean): boolean {
	try {
		const { protocol, hostname } = new URL(address);
		const isLoopback = protocol === 'http:' && LOOPBACK_HOSTS.test(hostname);
		return protocol === 'https:' || (allowLoopback && isLoopback);
	} catch {
		return false;
	}
}
