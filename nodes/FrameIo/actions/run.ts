import type { IExecuteFunctions } from 'n8n-workflow';
import { onlyAccount, readAccounts, type Account } from '../locate/account';
import type { FrameIoLink } from '../locate/links';
import { located, type Located } from '../locate/locator';
import { readFolderFiles, type FolderFiles } from '../locate/folder-files';
import { readActiveFields, type CustomField } from '../locate/custom-fields';
import { readPeople, readUsers, type AccountUser, type Person } from '../locate/people';
import type { Caller } from '../transport/caller';
import { sendRequest } from '../transport/request';
import { wholeReply } from '../transport/whole-reply';
import { Memo } from './memo';

const PROJECT = 'GET /v4/accounts/{account_id}/projects/{project_id}';

/** What all items of one execution share: answers that are the same for each of them are asked for once. */
export class Run {
	private readonly accounts = new Memo<Account[]>();

	private readonly linkedAccounts = new Memo<string>();

	private readonly rootFolders = new Memo<string>();

	private readonly places = new Memo<Located>();

	private readonly fields = new Memo<CustomField[]>();

	private readonly everybody = new Memo<Person[]>();

	private readonly accountUsers = new Memo<AccountUser[]>();

	private readonly foldersWithFiles = new Memo<FolderFiles>();

	constructor(readonly functions: IExecuteFunctions) {}

	/**
	 * The only account that the credential sees, or the one that an address leads to. What lies in the same project or
	 * share is in the same account, so that is found out once.
	 */
	async account(
		findLink: () => Promise<FrameIoLink | undefined>,
		itemIndex: number,
	): Promise<string> {
		const caller: Caller = { functions: this.functions, itemIndex };
		const accounts = await this.accounts.once('', async () => readAccounts(caller));
		const link = accounts.length > 1 ? await findLink() : undefined;
		const place = link?.projectId ?? link?.shareId ?? link?.viewedId ?? '';
		return await this.linkedAccounts.once(place, async () =>
			onlyAccount(caller, accounts, async () => link),
		);
	}

	/** The folder that holds everything in a project. */
	async rootFolder(accountId: string, projectId: string, itemIndex: number): Promise<string> {
		return await this.rootFolders.once(`${accountId}/${projectId}`, async () => {
			const caller: Caller = { functions: this.functions, itemIndex, account: accountId };
			const request = { path: { project_id: projectId } };
			const reply = await sendRequest(caller, PROJECT, request);
			return wholeReply(caller, PROJECT, reply).data.root_folder_id;
		});
	}

	/** What a locator holds; short addresses are followed once. */
	async located(value: unknown): Promise<Located> {
		return await this.places.once(JSON.stringify(value) ?? '', async () =>
			located(this.functions, value),
		);
	}

	/** The users of an account, also deactivated ones. */
	async users(caller: Caller): Promise<AccountUser[]> {
		return await this.accountUsers.once(caller.account ?? '', async () => readUsers(caller));
	}

	/** The users and groups of an account. */
	async people(caller: Caller): Promise<Person[]> {
		return await this.everybody.once(caller.account ?? '', async () => readPeople(caller));
	}

	/** The fields that files of an account have. */
	async activeFields(caller: Caller): Promise<CustomField[]> {
		return await this.fields.once(caller.account ?? '', async () => readActiveFields(caller));
	}

	/** The files in a folder; operations add those that they put there. */
	async filesIn(caller: Caller, folderId: string): Promise<FolderFiles> {
		return await this.foldersWithFiles.once(`${caller.account}/${folderId}`, async () =>
			readFolderFiles(caller, folderId),
		);
	}
}
