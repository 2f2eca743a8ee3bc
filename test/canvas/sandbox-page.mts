import type { Browser, Locator, Page } from 'playwright-core';

import type { Sandbox } from '../../sandbox/sandbox.mjs';
import { demo } from '../../sandbox/store/seed.mjs';

const SEEN_MS = 20_000;

/** The sandbox's web page in a real browser, used as a person uses it. */
export class SandboxPage {
	private constructor(
		readonly page: Page,
		private readonly origin: string,
	) {}

	static async open(browser: Browser, { pageUrl }: Sandbox): Promise<SandboxPage> {
		const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
		page.setDefaultTimeout(SEEN_MS);
		return new SandboxPage(page, pageUrl);
	}

	/** Opens a place by the path that it has in Frame.io, too. */
	async go(path: string): Promise<void> {
		await this.page.goto(new URL(path, this.origin).href);
	}

	async openFile(fileId: string): Promise<void> {
		await this.go(`/project/${demo.projects.film}/view/${fileId}`);
		await this.page.getByRole('heading', { level: 1 }).waitFor();
	}

	/** Picks a custom action for the open file. */
	async runAction(name: string): Promise<void> {
		await this.page.getByRole('button', { name: 'Actions', exact: true }).click();
		await this.page.getByRole('menuitem', { name }).click();
	}

	/** A dialog of a custom action, once it is shown. */
	async dialog(title: string): Promise<Locator> {
		const dialog = this.page.getByRole('dialog', { name: title });
		await dialog.waitFor();
		return dialog;
	}

	/** Sends the form of a dialog. */
	async submit(form: Locator): Promise<void> {
		await form.getByRole('button', { name: 'Submit', exact: true }).click();
	}

	async close(): Promise<void> {
		await this.page.close();
	}
}
