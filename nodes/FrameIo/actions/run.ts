import type { IExecuteFunctions } from 'n8n-workflow';
import { resolveAccount } from '../locate/account';
import { sendRequest } from '../transport/request';

/** What all items of one execution share: answers that are the same for each of them are asked for once. */
export class Run {
	private readonly accounts = new Map<string, Promise<string>>();

	private readonly rootFolders = new Map<string, Promise<string>>();

	constructor(readonly functions: IExecuteFunctions) {}

	/** The account that was chosen or, when none was, the only one that the credential sees. */
	async account(chosen: string, itemIndex: number): Promise<string> {
		return await once(this.accounts, chosen, async () =>
			resolveAccount({ functions: this.functions, itemIndex }, chosen),
		);
	}

	/** The folder that holds everything in a project. */
	async rootFolder(accountId: string, projectId: string, itemIndex: number): Promise<string> {
		return await once(this.rootFolders, `${accountId}/${projectId}`, async () => {
			const { data } = await sendRequest(
				{ functions: this.functions, itemIndex, account: accountId },
				'GET /v4/accounts/{account_id}/projects/{project_id}',
				{ path: { project_id: projectId } },
			);
			return data.root_folder_id;
		});
	}
}

/** Remembers what succeeded; what failed is tried again for the next item, whose error must be its own. */
async function once(
	memory: Map<string, Promise<string>>,
	key: string,
	find: () => Promise<string>,
): Promise<string> {
	const known = memory.get(key);
	if (known) return await known;
	const search = find();
	memory.set(key, search);
	search.catch(() => memory.delete(key));
	return await search;
}
