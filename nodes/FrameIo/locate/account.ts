import { NodeOperationError } from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import { readList } from '../transport/paginate';

const NAMES_SHOWN = 5;

/**
 * The account to work in: the chosen one, or the only one that the credential sees.
 * @throws NodeOperationError when there is none, or more than one to choose from
 */
export async function resolveAccount(caller: Caller, chosen: string): Promise<string> {
	if (chosen !== '') return chosen;

	const accounts = await readList(caller, 'GET /v4/accounts', { query: { page_size: 100 } }, 100);
	const [account] = accounts;
	if (account && accounts.length === 1) return account.id;

	const node = caller.functions.getNode();
	if (!account) {
		throw new NodeOperationError(node, 'The credential sees no Frame.io account', {
			description: NO_ACCESS,
			itemIndex: caller.itemIndex,
		});
	}
	const names = accounts
		.slice(0, NAMES_SHOWN)
		.map(({ display_name: name }) => name)
		.join(', ');
	throw new NodeOperationError(
		node,
		`The credential sees ${accounts.length} Frame.io accounts, so one must be chosen`,
		{
			description: `Choose one in 'Account': ${names}${accounts.length > NAMES_SHOWN ? ', …' : ''}.`,
			itemIndex: caller.itemIndex,
		},
	);
}

/** Why lists are empty for a new service account, and how to change that. */
export const NO_ACCESS =
	'A service account sees only what it was given. In Frame.io, add it to a workspace or a project like any other member; User > Get Current shows its name and e-mail.';
