import { NodeOperationError } from 'n8n-workflow';
import type { Caller } from '../transport/caller';
import type { RowOf } from '../transport/contract';
import { asNodeError, statusOf } from '../transport/errors';
import { readList } from '../transport/paginate';
import { sendRequest } from '../transport/request';
import type { FrameIoLink } from './links';

const NAMES_SHOWN = 5;

const ACCOUNTS = 'GET /v4/accounts';

export type Account = RowOf<typeof ACCOUNTS>;

/** The accounts that a credential sees; more than a hundred are not looked at. */
export async function readAccounts(caller: Caller): Promise<Account[]> {
	return await readList(caller, ACCOUNTS, { query: { page_size: 100 } }, 100);
}

/** The account that was chosen or, when none was, the one that is meant: see `onlyAccount`. */
export async function resolveAccount(
	caller: Caller,
	chosen: string,
	findLink: () => Promise<FrameIoLink | undefined> = async () => undefined,
): Promise<string> {
	if (chosen !== '') return chosen;
	return await onlyAccount(caller, await readAccounts(caller), findLink);
}

/**
 * The account to work in: the only one that the credential sees, or the one in which an address leads somewhere.
 * Addresses do not name their account, so each is tried.
 * @param accounts what the credential sees
 * @param findLink gives an address that the person has entered, if any; asked only when there are several accounts
 * @throws NodeOperationError when there is none, or more than one to choose from
 */
export async function onlyAccount(
	caller: Caller,
	accounts: readonly Account[],
	findLink: () => Promise<FrameIoLink | undefined>,
): Promise<string> {
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
	const choices = `${names}${accounts.length > NAMES_SHOWN ? ', …' : ''}`;
	const link = await findLink();
	if (link) {
		for (const { id } of accounts) {
			if (await leadsSomewhere({ ...caller, account: id }, link)) return id;
		}
		throw new NodeOperationError(
			node,
			'The address leads to nothing that this credential can see',
			{
				description: `None of its accounts (${choices}) shows it. It may be deleted, or belong to an account or project to which the credential's user was not added.`,
				itemIndex: caller.itemIndex,
			},
		);
	}
	throw new NodeOperationError(
		node,
		`The credential sees ${accounts.length} Frame.io accounts, so one must be chosen`,
		{ description: `Choose one in 'Account': ${choices}.`, itemIndex: caller.itemIndex },
	);
}

/** Whether an account shows what an address leads to. */
async function leadsSomewhere(caller: Caller, link: FrameIoLink): Promise<boolean> {
	for (const open of waysToOpen(caller, link)) {
		try {
			await open();
			return true;
		} catch (error) {
			const status = statusOf(error);
			// Frame.io may answer either for what belongs to another account.
			if (status === 403 || status === 404) continue;
			throw asNodeError(caller.functions.getNode(), error, caller.itemIndex);
		}
	}
	return false;
}

/** The requests of which one succeeds where an address leads somewhere. */
function waysToOpen(
	caller: Caller,
	{ projectId, shareId, viewedId }: FrameIoLink,
): Array<() => Promise<unknown>> {
	if (projectId !== undefined) {
		const path = { project_id: projectId };
		return [
			async () =>
				sendRequest(caller, 'GET /v4/accounts/{account_id}/projects/{project_id}', { path }),
		];
	}
	if (shareId !== undefined) {
		const path = { share_id: shareId };
		return [
			async () => sendRequest(caller, 'GET /v4/accounts/{account_id}/shares/{share_id}', { path }),
		];
	}
	if (viewedId === undefined) return [];
	// The player shows both, and its address does not tell them apart.
	return [
		async () =>
			sendRequest(caller, 'GET /v4/accounts/{account_id}/files/{file_id}', {
				path: { file_id: viewedId },
			}),
		async () =>
			sendRequest(caller, 'GET /v4/accounts/{account_id}/version_stacks/{version_stack_id}', {
				path: { version_stack_id: viewedId },
			}),
	];
}

/** Why lists are empty for a new service account, and how to change that. */
export const NO_ACCESS =
	'The user or service account of this credential sees only what it was given. In Frame.io, add it to a workspace or a project like any other member; User > Get Current shows its name and e-mail.';
