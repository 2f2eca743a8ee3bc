import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator, Page } from 'playwright-core';

import { ROOT } from '../../harness/paths.mjs';

const IMAGES = join(ROOT, 'docs', 'images');

/** Pixels around what is shown. */
const MARGIN = 24;

/** Takes pictures of a page into the folder of the documentation. */
export class Camera {
	constructor(private readonly page: Page) {}

	/** All that the window shows. */
	async window(name: string): Promise<void> {
		await this.take(name);
	}

	/** The part of the window in which these are, with a margin; all of it, or what begins with one of them. */
	async around(
		name: string,
		things: Locator,
		{
			margin = MARGIN,
			above = margin,
			from,
		}: { margin?: number; above?: number; from?: Locator } = {},
	): Promise<void> {
		const boxes = await Promise.all((await things.all()).map((each) => each.boundingBox()));
		const seen = boxes.filter((box) => box !== null);
		const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
		const left = Math.max(0, Math.min(...seen.map(({ x }) => x)) - margin);
		const first = (await from?.boundingBox())?.y ?? Math.min(...seen.map(({ y }) => y));
		const top = Math.max(0, first - above);
		const right = Math.min(width, Math.max(...seen.map((box) => box.x + box.width)) + margin);
		const bottom = Math.min(height, Math.max(...seen.map((box) => box.y + box.height)) + margin);
		await this.take(name, { x: left, y: top, width: right - left, height: bottom - top });
	}

	private async take(
		name: string,
		clip?: { x: number; y: number; width: number; height: number },
	): Promise<void> {
		await mkdir(IMAGES, { recursive: true });
		await this.page.screenshot({
			path: join(IMAGES, `${name}.png`),
			animations: 'disabled',
			...(clip && { clip }),
		});
	}
}
