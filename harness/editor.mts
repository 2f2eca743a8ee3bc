import type { Browser, Locator, Page } from 'playwright-core';

import { startBrowser } from './browser.mjs';
import type { Account } from './n8n-client.mjs';

/** The page never rests, as it holds a connection to the server: everything waits for what a person would see. */
const SEEN_MS = 60_000;

/** n8n's editor in a real browser, used as a person uses it. */
export class Editor {
	private constructor(
		private readonly browser: Browser,
		readonly page: Page,
		private readonly url: string,
	) {}

	/** Opens a browser and signs in. Fails when the machine has no Chromium. */
	static async open(url: string, { email, password }: Account): Promise<Editor> {
		const browser = await startBrowser();
		const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
		page.setDefaultTimeout(SEEN_MS);
		await page.goto(`${url}/signin`);
		await page.fill('input[name=emailOrLdapLoginId]', email);
		await page.fill('input[name=password]', password);
		await page.click('[data-test-id=form-submit-button]');
		await page.waitForURL((address) => !address.pathname.startsWith('/signin'));
		return new Editor(browser, page, url);
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.locator('[data-test-id=canvas-node]').first().waitFor();
	}

	/** Opens the panel of nodes and types into its search. */
	async searchNodes(text: string): Promise<Locator> {
		await this.page.click('[data-test-id=node-creator-plus-button]');
		await this.page.fill('[data-test-id=node-creator-search-bar]', text);
		return this.page.locator('[data-test-id=node-creator-item-name]');
	}

	/** Opens a node of the workflow and waits for its parameters. */
	async openNode(name: string): Promise<void> {
		await this.page.locator(`[data-test-id=canvas-node][data-node-name="${name}"]`).dblclick();
		await this.page.locator('[data-test-id=parameter-input]').first().waitFor();
	}

	/** Opens the list of a resource locator in the open node, and returns its entries. */
	async openList(parameter: string): Promise<Locator> {
		await this.locator(parameter).locator('input').last().click();
		return this.page.locator('[data-test-id=rlc-item]').filter({ visible: true });
	}

	/** A resource locator of the open node. */
	locator(parameter: string): Locator {
		return this.page.locator(`[data-test-id=resource-locator-${parameter}]`);
	}

	async openCredential(name: string): Promise<void> {
		await this.page.goto(`${this.url}/home/credentials`);
		await this.page.getByText(name).first().click();
	}

	async close(): Promise<void> {
		await this.browser.close();
	}
}
