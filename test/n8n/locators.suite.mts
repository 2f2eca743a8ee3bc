import { beforeAll, describe, expect, test } from '@jest/globals';

import type { ListAnswer } from '../../harness/n8n-client.mjs';
import { N8nRefusal } from '../../harness/n8n-session.mjs';
import { demo } from '../../sandbox/store/seed.mjs';
import { FILTER_METHODS } from './filter-lists.suite.mjs';
import { type Place, placesIn } from './locator-places.mjs';
import { type Question, QUESTIONS } from './locator-questions.mjs';
import { type Scene, setScene } from './locator-scene.mjs';
import { MAPPER_METHOD } from './mapper.suite.mjs';
import type { GetStage } from './stage.mjs';
import { byId } from './workflows.mjs';

/** Time to ask all lists one after the other on a busy machine. */
const ALL_LISTS_MS = 180_000;

/** All lists of the nodes, as the editor asks for them. */
export function locatorsSuite(stage: GetStage): void {
	describe('the lists of the nodes', () => {
		let places: Place[];

		beforeAll(async () => {
			places = await placesIn(stage().n8n);
		});

		const placeOf = (method: string): Place => {
			const found = places.find((place) => place.method === method);
			if (!found) throw new Error(`No parameter uses ${method}.`);
			return found;
		};

		const ask = async (
			{ nodeType, path, method }: Place,
			chosen: Record<string, unknown>,
			filter?: string,
		): Promise<ListAnswer['results']> => {
			const { n8n, credential } = stage();
			const parameters = { authentication: 'serverToServer', ...chosen };
			const { results } = await n8n.searchList({
				nodeType,
				path,
				method,
				credential,
				parameters,
				filter,
			});
			return results.map(({ name, value }) => ({ name: withoutDay(name), value }));
		};

		const refusalOf = async (method: string, chosen: Record<string, unknown>) => {
			const refusal: unknown = await ask(placeOf(method), chosen).catch((error: unknown) => error);
			if (!(refusal instanceof N8nRefusal)) throw new Error(`${method} was not refused.`);
			return { said: refusal.said, description: refusal.description };
		};

		test('are all asked here', () => {
			// Also those inside collections.
			expect(places.map(({ path }) => path)).toContain('parameters.filters.workspaceId');
			const methods = new Set(places.map(({ method }) => method));
			expect([...methods].sort()).toEqual(
				[...Object.keys(QUESTIONS), MAPPER_METHOD, ...FILTER_METHODS].sort(),
			);
		});

		test('can all be searched', () => {
			expect(places.filter(({ searchable }) => searchable === false)).toEqual([]);
		});

		test('stand below what they need, in every operation', () => {
			const lacking = places.flatMap((place) => {
				const parameter = QUESTIONS[place.method]?.above?.parameter;
				return parameter === undefined
					? []
					: place.lacks(parameter).map((operation) => `${operation}: ${place.path}`);
			});
			expect(lacking).toEqual([]);
		});

		/** The answers of all lists, by method. */
		const askAll = async <Answer,>(
			answer: (question: Question, place: Place, chosen: Record<string, unknown>) => Answer,
			scene: Scene,
		): Promise<Record<string, Awaited<Answer>>> => {
			const answers: Record<string, Awaited<Answer>> = {};
			for (const [method, question] of Object.entries(QUESTIONS)) {
				const { above } = question;
				const chosen = above ? { [above.parameter]: byId(above.id(scene)) } : {};
				answers[method] = await answer(question, placeOf(method), chosen);
			}
			return answers;
		};

		test(
			'offer what there is, in order',
			async () => {
				const scene = await setScene(stage());
				const offered = await askAll(async (_, place, chosen) => {
					const entries = await ask(place, chosen);
					return entries.map(({ name, value }) => [name, value]);
				}, scene);
				expect(offered).toEqual(mapped(({ offers }) => offers(scene)));
			},
			ALL_LISTS_MS,
		);

		test(
			'find what is typed',
			async () => {
				const scene = await setScene(stage());
				const found = await askAll(async ({ search }, place, chosen) => {
					const entries = await ask(place, chosen, search.typed);
					return entries.map(({ name }) => name);
				}, scene);
				expect(found).toEqual(mapped(({ search }) => search.finds));
			},
			ALL_LISTS_MS,
		);

		test.each(
			Object.entries(QUESTIONS).flatMap(([method, { above }]) =>
				above ? [{ method, above }] : [],
			),
		)('$method says what to choose first', async ({ method, above }) => {
			const unset = { [above.parameter]: { __rl: true, mode: 'list', value: '' } };
			for (const chosen of [{}, unset]) {
				expect(await refusalOf(method, chosen)).toEqual({
					said: above.missing,
					description: 'Or enter the ID instead.',
				});
			}
		});

		test('answer the triggers and the tool like the node', async () => {
			const uses = places.filter(({ method }) => method === 'searchWorkspaces');
			const byNode = new Map(uses.map((place) => [place.nodeType, place]));
			expect([...byNode.keys()].sort()).toEqual(
				['frameIo', 'frameIoCustomActionTrigger', 'frameIoTool', 'frameIoTrigger'].map(
					(name) => `n8n-nodes-frameio.${name}`,
				),
			);
			for (const [nodeType, place] of byNode) {
				const names = (await ask(place, {})).map(({ name }) => name);
				expect([nodeType, names]).toEqual([nodeType, ['Marketing', 'Studio']]);
			}
		});

		test('show the contents of what was chosen by link', async () => {
			const link = `https://next.frame.io/project/${demo.projects.film}`;
			const projectId = { __rl: true, mode: 'url', value: link };
			const names = (await ask(placeOf('searchFolders'), { projectId })).map(({ name }) => name);
			expect(names).toContain('Dailies / Day 01');
		});

		test('say what is wrong with a link above them, and what to do', async () => {
			const value = 'https://drive.google.com/drive/folders/1';
			const projectId = { __rl: true, mode: 'url', value };
			expect(await refusalOf('searchFolders', { projectId })).toEqual({
				said: 'This address leads to drive.google.com, not to Frame.io',
				description: 'Copy an address that starts with https://next.frame.io or https://f.io.',
			});
		});

		test('name the accounts when one of several must be chosen first', async () => {
			await stage().control.seed({ accounts: { displayName: 'Branch Office' } });
			expect(await refusalOf('searchProjects', {})).toEqual({
				said: 'The credential sees 2 Frame.io accounts, so one must be chosen',
				description: expect.stringMatching(/^Choose one in 'Account': .*Branch Office/),
			});
		});

		test('say why they may be empty', async () => {
			const projectId = byId(demo.projects.archive);
			expect(await refusalOf('searchShares', { projectId })).toEqual({
				said: 'This project has no shares',
				description:
					'Either there are none, or the user or service account of the credential may not see them.',
			});
		});
	});
}

/** What the table says of each list, by method. */
function mapped<Wanted>(wanted: (question: Question) => Wanted): Record<string, Wanted> {
	return Object.fromEntries(
		Object.entries(QUESTIONS).map(([method, question]) => [method, wanted(question)]),
	);
}

/** The day on which the test runs is no part of what a name promises. */
function withoutDay(name: string): string {
	return name.replace(/\d{4}-\d{2}-\d{2}/, 'YYYY-MM-DD');
}
