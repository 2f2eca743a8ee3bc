/**
 * Compares two names for lists in the editor: by letters, whatever their case. The names are English, and comparing in
 * the language of the machine takes 15 ms when it is done first, at each start of n8n.
 */
export function inOrder(a: string, b: string): number {
	const [first, second] = [a.toLowerCase(), b.toLowerCase()];
	return first < second ? -1 : first > second ? 1 : 0;
}
