import { expect, test } from '@jest/globals';

import type { GetStage } from './stage.mjs';

/** The package is where n8n looks for it. */
export function packageSuite(stage: GetStage): void {
	test('n8n lists the nodes under the names that shared workflows use', async () => {
		const types = await stage().n8n.nodeTypes('n8n-nodes-frameio');
		const names = types.map((type) => type.at('name').text());
		expect(names).toEqual(
			expect.arrayContaining([
				'n8n-nodes-frameio.frameIo',
				'n8n-nodes-frameio.frameIoTool',
				'n8n-nodes-frameio.frameIoTrigger',
				'n8n-nodes-frameio.frameIoCustomActionTrigger',
			]),
		);
	});

	test('n8n serves what the output of an operation looks like, for the editor to show before a run', async () => {
		const address = `${stage().n8n.url}/schemas/n8n-nodes-frameio.frameIo/1/file/get.json`;
		const response = await fetch(address);
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({
			properties: { id: { type: 'string' }, name: { type: 'string' } },
		});
	});

	test('n8n lists both credentials', async () => {
		const types = await stage().n8n.credentialTypes();
		const names = types.map((type) => type.at('name').text());
		expect(names).toEqual(expect.arrayContaining(['frameIoServerToServerApi', 'frameIoOAuth2Api']));
	});

	test('n8n serves the icons of nodes and credentials', async () => {
		const { n8n } = stage();
		const types = [
			...(await n8n.nodeTypes('n8n-nodes-frameio')),
			...(await n8n.credentialTypes()).filter((type) =>
				type.at('name').text().startsWith('frameIo'),
			),
		];
		const addresses = types.flatMap((type) => {
			const icon = type.at('iconUrl');
			return typeof icon.value === 'string'
				? [icon.value]
				: [icon.at('light').text(), icon.at('dark').text()];
		});
		for (const address of new Set(addresses)) {
			const response = await fetch(`${n8n.url}/${address}`);
			expect([address, response.status]).toEqual([address, 200]);
			expect(await response.text()).toContain('<svg');
		}
	});
}
