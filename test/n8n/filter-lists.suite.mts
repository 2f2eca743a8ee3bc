import { describe, expect, test } from '@jest/globals';

import type { ListAnswer } from '../../harness/n8n-client.mjs';
import { N8nRefusal } from '../../harness/n8n-session.mjs';
import { namedId } from '../../sandbox/random.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { type Place, placesIn } from './locator-places.mjs';
import type { GetStage } from './stage.mjs';
import { byId } from './workflows.mjs';

/** The methods behind the lists of the trigger's filters. */
export const FILTER_METHODS = [
	'getCustomFieldValues',
	'getProjects',
	'getSettableFields',
	'searchFilterFolders',
];

type Filters = Record<string, unknown>;

/** The lists of the Frame.io Trigger's filters, as the editor asks for them. */
export function filterListsSuite(stage: GetStage): void {
	describe("the lists of the trigger's filters", () => {
		const ask = async (method: string, filters: Filters): Promise<ListAnswer['results']> => {
			const { n8n, credential } = stage();
			const place = (await placesIn(n8n)).find((each) => each.method === method);
			if (!place) throw new Error(`No parameter uses ${method}.`);
			const question = { ...place, credential, parameters: parametersWith(filters) };
			if (!isSearched(place)) return await n8n.loadOptions(question);
			return (await n8n.searchList(question)).results;
		};

		const refusalOf = async (method: string, filters: Filters) => {
			const refusal: unknown = await ask(method, filters).catch((error: unknown) => error);
			if (!(refusal instanceof N8nRefusal)) throw new Error(`${method} was not refused.`);
			return { said: refusal.said, description: refusal.description };
		};

		test('offer the projects of the workspace', async () => {
			expect(await ask('getProjects', {})).toEqual([
				{ name: 'Archive 2025', value: demo.projects.archive },
				{ name: 'Feature Film', value: demo.projects.film },
			]);
		});

		test('offer the folders of the chosen projects', async () => {
			const one = await ask('searchFilterFolders', { projects: [demo.projects.film] });
			expect(one).toContainEqual({
				name: 'Dailies / Day 01',
				value: namedId('folder Day 01'),
			});
			expect(await refusalOf('searchFilterFolders', {})).toEqual({
				said: 'Add projects as a filter to list their folders',
				description: 'Or enter the link or the ID of the folder instead.',
			});
		});

		test('offer the fields that people set, by name', async () => {
			const names = (await ask('getSettableFields', {})).map(({ value }) => value);
			expect(names).toContain('Status');
			expect(names).not.toContain('Frame Rate');
		});

		test('offer the values of the chosen field, by name', async () => {
			const values = await ask('getCustomFieldValues', { customField: 'Status' });
			expect(values.map(({ value }) => value)).toContain('Approved');
			expect(await ask('getCustomFieldValues', { customField: 'Music Licensed' })).toEqual([
				{ name: 'On', value: 'true' },
				{ name: 'Off', value: 'false' },
			]);
			expect(await refusalOf('getCustomFieldValues', {})).toEqual({
				said: 'Choose a custom field first',
				description: 'Add it as a filter.',
			});
			expect(await refusalOf('getCustomFieldValues', { customField: 'Statsu' })).toEqual({
				said: "This account has no custom field 'Statsu'",
				description: 'Choose one from the list.',
			});
		});
	});
}

function parametersWith(filters: Filters): Record<string, unknown> {
	return {
		authentication: 'serverToServer',
		workspaceId: byId(demo.workspaces.studio),
		filters,
	};
}

/** Lists of locators can be searched; those of dropdowns come whole. */
function isSearched({ searchable }: Place): boolean {
	return searchable !== undefined;
}
