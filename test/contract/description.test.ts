import {
	isINodePropertyOptionsList,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { FrameIoOAuth2Api } from '../../credentials/FrameIoOAuth2Api.credentials';
import { FrameIoServerToServerApi } from '../../credentials/FrameIoServerToServerApi.credentials';
import { RESOURCES } from '../../nodes/FrameIo/actions/registry';
import { FrameIo } from '../../nodes/FrameIo/FrameIo.node';
import { FrameIoCustomActionTrigger } from '../../nodes/FrameIo/FrameIoCustomActionTrigger.node';
import { FrameIoTrigger } from '../../nodes/FrameIo/FrameIoTrigger.node';
import { OFFERED } from './support/operations';
import { innerProperties, parameterSets, visibleProperties } from './support/parameter-sets';

const action = new FrameIo();
const trigger = new FrameIoTrigger();
const customAction = new FrameIoCustomActionTrigger();
const NODES = [
	{ title: 'Frame.io', node: action },
	{ title: 'Frame.io Trigger', node: trigger },
	{ title: 'Frame.io Custom Action Trigger', node: customAction },
];

/** A parameter with the words that lead to it, for failures that say where. */
interface Placed {
	at: string;
	property: INodeProperties;
	inCollection: boolean;
}

function allProperties(properties: INodeProperties[], at: string, inCollection = false): Placed[] {
	return properties.flatMap((property) => {
		const here = `${at} > ${property.displayName}`;
		return [
			{ at: here, property, inCollection },
			...allProperties(innerProperties(property), here, true),
		];
	});
}

const PLACED: Placed[] = [
	...NODES.flatMap(({ title, node }) => allProperties(node.description.properties, title)),
	...[new FrameIoServerToServerApi(), new FrameIoOAuth2Api()].flatMap(
		({ displayName, properties }) => allProperties(properties, displayName),
	),
];

function optionsOf({ options }: INodeProperties): INodePropertyOptions[] {
	return isINodePropertyOptionsList(options) ? options : [];
}

/** Where a rule is broken: every place, so that one run shows them all. */
function broken(places: Placed[], keepsRule: (place: Placed) => boolean): string[] {
	return places.filter((place) => !keepsRule(place)).map(({ at }) => at);
}

const ofType = (...types: string[]) =>
	PLACED.filter(({ property }) => types.includes(property.type));
const sorted = (names: string[]) => [...names].sort((a, b) => a.localeCompare(b));
const plural = (noun: string) => (noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);
const sentenceCase = /^[A-Z0-9'].*[^.!]$|^[A-Z0-9'].*\. .*[.]$/s;

describe('resources', () => {
	const [resource] = action.description.properties.filter(({ name }) => name === 'resource');

	test('are listed as they are registered, without expressions', () => {
		expect(resource?.options).toEqual(
			Object.entries(RESOURCES).map(([value, { name }]) => ({ name, value })),
		);
		expect(resource?.noDataExpression).toBe(true);
	});

	test.each(Object.entries(RESOURCES))(
		'%s has a singular name in title case',
		(value, { name }) => {
			expect(name).toMatch(/^([A-Z][a-z]+( [A-Z][a-z]+)*|API)$/);
			expect(name).not.toMatch(/[^s]s$/);
			expect(value).toBe(
				name === 'API' ? 'api' : name.charAt(0).toLowerCase() + name.slice(1).replaceAll(' ', ''),
			);
		},
	);

	test.each(Object.entries(RESOURCES))('%s starts with an operation that it has', (_, each) => {
		expect(Object.keys(each.operations)).toContain(each.first);
	});

	test.each(Object.entries(RESOURCES))(
		'%s lists its operations by name, each with action and description, without expressions',
		(value, { operations, first }) => {
			const lists = action.description.properties.filter(
				({ name, displayOptions }) =>
					name === 'operation' && displayOptions?.show?.resource?.includes(value),
			);
			expect(lists).toHaveLength(1);
			const [list] = lists;
			const options = list ? optionsOf(list) : [];
			const names = options.map(({ name }) => name);
			expect(names).toEqual(sorted(names));
			expect(options.map((option) => option.value).sort()).toEqual(Object.keys(operations).sort());
			for (const option of options) {
				expect(option).toEqual({
					name: expect.any(String),
					value: expect.any(String),
					action: expect.any(String),
					description: expect.any(String),
				});
			}
			expect(list).toMatchObject({ noDataExpression: true, default: first });
		},
	);
});

describe.each(OFFERED)('$title', ({ resourceName, operation, definition }) => {
	const { name, action: words, description } = definition;

	test('has a name in title case that does not repeat the resource', () => {
		expect(name).toMatch(/^[A-Z][a-z]+( (or|and|in|of|to|from|[A-Z][a-z]+))*( \(Experimental\))?$/);
		// The verb may be the resource's own word, as in Search > Search Account.
		const object = name.split(' ').slice(1);
		expect(object).not.toContain(resourceName);
		expect(object).not.toContain(plural(resourceName));
	});

	test('says in its action what it does to the resource, in sentence case and without articles', () => {
		expect(words).toMatch(/^[A-Z][a-z]*( ([a-z-]+|API))*( \(experimental\))?$/);
		expect(words.endsWith(' (experimental)')).toBe(name.endsWith(' (Experimental)'));
		expect(words).not.toMatch(/\b(a|an|the)\b/i);
		expect(words.toLowerCase()).toMatch(
			new RegExp(
				`\\b${resourceName.toLowerCase()}s?\\b|\\b${plural(resourceName.toLowerCase())}\\b`,
			),
		);
		expect(words.split(' ')[0]).toBe(name.split(' ')[0]);
	});

	test('says more in its description than in its name', () => {
		expect(description).toMatch(sentenceCase);
		expect(description.toLowerCase()).not.toBe(words.toLowerCase());
		expect(description.length).toBeGreaterThan(name.length);
	});

	test('reads many results the way that n8n reads many', () => {
		const isMany = operation === 'getAll' || name === 'Get Many';
		if (isMany) {
			expect(operation).toBe('getAll');
			expect(name).toBe('Get Many');
			expect(words).toBe(`Get many ${plural(resourceName.toLowerCase())}`);
			expect(description).toMatch(/\bmany\b/);
		}
		const names = definition.properties.map((property) => property.name);
		if (isMany) expect(names).toEqual(expect.arrayContaining(['returnAll', 'limit']));
		expect(names.includes('returnAll')).toBe(names.includes('limit'));
	});

	test('takes items in turn when it creates or changes something, and only then', () => {
		const { endpoints, alsoCalls = [], inOrder = false } = definition;
		const changes = [...endpoints, ...alsoCalls].some(
			(endpoint) => /^(POST|PATCH|PUT) /.test(endpoint) && !endpoint.endsWith('/search'),
		);
		// API > Call may be anything.
		expect(inOrder).toBe(changes || resourceName === 'API');
	});

	test('is named by n8n as it is stored', () => {
		const usual = new Map([
			['create', 'Create'],
			['delete', 'Delete'],
			['get', 'Get'],
			['getAll', 'Get Many'],
			['update', 'Update'],
			['upsert', 'Create or Update'],
		]);
		const plainName = name.replace(/ \(Experimental\)$/, '');
		expect(plainName).toBe(usual.get(operation) ?? plainName);
		for (const [value, usualName] of usual) {
			if (plainName === usualName) expect(operation).toBe(value);
		}
	});
});

describe('every set of parameters that can be seen together', () => {
	const sets: Array<{ title: string; description: INodeTypeDescription; values: INodeParameters }> =
		[
			...OFFERED.flatMap(({ title, resource, operation }) =>
				parameterSets(action.description, resource, operation).map((set) => ({
					title: `${title}: ${set.title}`,
					description: action.description,
					values: set.values,
				})),
			),
			{ title: 'Frame.io Trigger', description: trigger.description, values: {} },
			...[{}, { useForm: true, secondPage: 'answer' }, { responseMode: 'lastNode' }].map(
				(values) => ({
					title: `Frame.io Custom Action Trigger with ${JSON.stringify(values)}`,
					description: customAction.description,
					values,
				}),
			),
		];

	test.each(sets)('has each name and each label once: $title', ({ description, values }) => {
		const visible = visibleProperties(description, values);
		for (const key of ['name', 'displayName'] as const) {
			const all = visible.map((property) => property[key]);
			expect(all).toEqual([...new Set(all)]);
		}
	});

	test('has one type for each parameter name, whatever the operation', () => {
		const types = new Map<string, Set<string>>();
		for (const { name, type } of action.description.properties) {
			types.set(name, (types.get(name) ?? new Set()).add(type));
		}
		expect([...types].filter(([, kinds]) => kinds.size > 1)).toEqual([]);
	});
});

describe('Return All and Limit', () => {
	const named = (name: string) => PLACED.filter(({ property }) => property.name === name);

	test('have the words and defaults of all n8n nodes', () => {
		expect(named('returnAll').length).toBeGreaterThan(0);
		for (const { property } of named('returnAll')) {
			expect(property).toMatchObject({
				displayName: 'Return All',
				type: 'boolean',
				default: false,
				description: 'Whether to return all results or only up to a given limit',
			});
		}
		for (const { property } of named('limit')) {
			expect(property).toMatchObject({
				displayName: 'Limit',
				type: 'number',
				default: 50,
				typeOptions: { minValue: 1 },
				description: 'Max number of results to return',
				displayOptions: { show: { returnAll: [false] } },
			});
		}
	});
});

describe('resource locators', () => {
	const locators = ofType('resourceLocator');
	const searches = new Set([
		...Object.keys(action.methods.listSearch),
		...Object.keys(trigger.methods.listSearch),
	]);

	test('offer the list first, if there is one, and the ID last', () => {
		const modesOf = ({ property }: Placed) => property.modes?.map(({ displayName }) => displayName);
		for (const place of locators) {
			const modes = modesOf(place);
			expect([place.at, modes?.at(-1)]).toEqual([place.at, 'By ID']);
			if (modes?.includes('From List'))
				expect([place.at, modes[0]]).toEqual([place.at, 'From List']);
			const others = modes?.slice(1, -1) ?? [];
			expect(others.every((mode) => mode === 'By Link' || mode === 'By Email')).toBe(true);
		}
		expect(locators.length).toBeGreaterThan(0);
	});

	test('start in their first mode, with nothing chosen', () => {
		for (const { property } of locators) {
			expect(property.default).toEqual({ mode: property.modes?.[0]?.name, value: '' });
		}
	});

	test('search with methods that the node has', () => {
		const used = locators.flatMap(({ property }) =>
			(property.modes ?? []).flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
		);
		expect(used.length).toBeGreaterThan(0);
		expect(used.filter((method) => !searches.has(method))).toEqual([]);
		expect([...searches].filter((method) => !used.includes(method))).toEqual([]);
	});

	test('show an example of an ID', () => {
		const examples = locators.flatMap(({ at, property }) =>
			(property.modes ?? []).filter(({ type }) => type === 'string').map((mode) => ({ at, mode })),
		);
		const without = examples.filter(({ mode }) => !mode.placeholder?.startsWith('e.g. '));
		expect(without.map(({ at }) => at)).toEqual([]);
	});

	test('are named after what they choose', () => {
		expect(broken(locators, ({ property }) => /^[a-z][A-Za-z]*Id$/.test(property.name))).toEqual(
			[],
		);
	});
});

describe('collections', () => {
	const collections = ofType('collection', 'fixedCollection');

	test('have the names and placeholders of n8n', () => {
		const placeholders = new Map([
			['Additional Fields', 'Add Field'],
			['Update Fields', 'Add Field'],
			['Filters', 'Add Filter'],
			['Options', 'Add Option'],
			['Request Options', 'Add Option'],
			['Form Fields', 'Add Field'],
			['Second Page Fields', 'Add Field'],
		]);
		expect(
			broken(
				collections.filter(({ inCollection }) => !inCollection),
				({ property }) => placeholders.get(property.displayName) === property.placeholder,
			),
		).toEqual([]);
	});

	test('demand nothing, since what is in them may be left out', () => {
		expect(
			broken(PLACED, ({ inCollection, property }) => !(inCollection && property.required)),
		).toEqual([]);
	});

	test('list five fields or more by name', () => {
		expect(
			broken(collections, ({ property }) => {
				const names = innerProperties(property).map(({ displayName }) => displayName);
				return names.length < 5 || names.join() === sorted(names).join();
			}),
		).toEqual([]);
	});

	test('are not empty, and start empty', () => {
		expect(
			broken(
				collections,
				({ property }) =>
					innerProperties(property).length > 0 && JSON.stringify(property.default) === '{}',
			),
		).toEqual([]);
	});
});

describe('choices', () => {
	// Those that are loaded from Frame.io have none of their own.
	const choices = ofType('options', 'multiOptions').filter(
		({ property }) =>
			property.name !== 'operation' && property.typeOptions?.loadOptionsMethod === undefined,
	);

	test('of five or more are listed by name', () => {
		expect(
			broken(choices, ({ property }) => {
				const names = optionsOf(property).map(({ name }) => name);
				return names.length < 5 || names.join() === sorted(names).join();
			}),
		).toEqual([]);
	});

	test('have names and values that differ', () => {
		expect(
			broken(choices, ({ property }) => {
				const options = optionsOf(property);
				const count = (values: unknown[]) => new Set(values).size === options.length;
				return (
					options.length > 1 &&
					count(options.map(({ name }) => name)) &&
					count(options.map(({ value }) => value))
				);
			}),
		).toEqual([]);
	});

	test('start with one that exists', () => {
		expect(
			broken(choices, ({ property }) => {
				const values = optionsOf(property).map(({ value }) => value);
				const starts: unknown[] = Array.isArray(property.default)
					? property.default
					: [property.default];
				return starts.every((start) => values.some((value) => value === start));
			}),
		).toEqual([]);
	});

	test('are named in title case', () => {
		const names = choices.flatMap(({ at, property }) =>
			optionsOf(property).map(({ name }) => ({ at, name })),
		);
		const titleCase = /^[A-Z][\w-]*(?:[:,]? (?:to|or|and|as|of|in|on|by|for|[A-Z][\w-]*))*$/;
		expect(names.filter(({ name }) => !titleCase.test(name))).toEqual([]);
	});

	/**
	 * Names that say it all: what is added, how it is sorted, which kind is meant. Roles are among them because the
	 * contract names them without a word on what each may do.
	 */
	const SAYS_IT_ALL = new Set([
		'Event Type',
		'Include',
		'Kinds',
		'Resource',
		'Resource Type',
		'Role',
		'Sort',
	]);

	test('are described where their name does not say it all', () => {
		const silent = choices
			.filter(({ property }) => !SAYS_IT_ALL.has(property.displayName))
			.flatMap(({ at, property }) =>
				optionsOf(property)
					.filter(({ description }) => !description)
					.map(({ name }) => `${at} > ${name}`),
			);
		expect(silent).toEqual([]);
	});

	test('say in their description more than in their name', () => {
		const repeated = choices.flatMap(({ at, property }) =>
			optionsOf(property)
				.filter(({ name, description }) => description?.toLowerCase() === name.toLowerCase())
				.map(({ name }) => `${at} > ${name}`),
		);
		expect(repeated).toEqual([]);
	});
});

describe('the words of parameters', () => {
	test('of booleans start with Whether', () => {
		expect(
			broken(ofType('boolean'), ({ property }) => /^Whether /.test(property.description ?? '')),
		).toEqual([]);
	});

	test('of texts show an example that says that it is one', () => {
		const texts = ofType('string').filter(({ property }) => property.placeholder);
		expect(broken(texts, ({ property }) => /^e\.g\. \S/.test(property.placeholder ?? ''))).toEqual(
			[],
		);
		expect(texts.length).toBeGreaterThan(0);
	});

	test('are labels in title case', () => {
		const titleCase = /^[A-Z][\w-]*( (?:or|and|of|in|on|by|for|with|to|[A-Z][\w-]*))*$/;
		const labels = PLACED.filter(({ property }) => property.type !== 'notice');
		expect(broken(labels, ({ property }) => titleCase.test(property.displayName))).toEqual([]);
	});

	test('are descriptions in sentence case, with a full stop only after several sentences', () => {
		expect(
			broken(PLACED, ({ property: { description } }) => {
				return description === undefined || sentenceCase.test(description);
			}),
		).toEqual([]);
	});

	test('hold no emoji, no spaces at their ends, and no two spaces together', () => {
		const wordsOf = (property: INodeProperties): string[] => [
			property.displayName,
			property.description ?? '',
			property.placeholder ?? '',
			property.hint ?? '',
			...optionsOf(property).flatMap(({ name, description = '' }) => [name, description]),
		];
		expect(
			broken(PLACED, ({ property }) =>
				wordsOf(property).every((text) => !/\p{Extended_Pictographic}|^\s|\s$|\s\s/u.test(text)),
			),
		).toEqual([]);
	});

	test('keep secrets in fields that hide them', () => {
		const secrets = PLACED.filter(({ property }) => /secret|token$|password/i.test(property.name));
		expect(secrets.length).toBeGreaterThan(0);
		expect(broken(secrets, ({ property }) => property.typeOptions?.password === true)).toEqual([]);
	});
});

describe('the nodes', () => {
	test.each(NODES)('$title names the credentials that exist', ({ node }) => {
		const names = [new FrameIoServerToServerApi().name, new FrameIoOAuth2Api().name];
		// One of n8n's own, for sources of uploads.
		if (node instanceof FrameIo) names.push('httpHeaderAuth');
		expect(node.description.credentials?.map(({ name }) => name)).toEqual(names);
	});

	test.each(NODES)(
		'$title asks for exactly the credential that Authentication selects',
		({ node }) => {
			const authentication = node.description.properties.find(
				({ name }) => name === 'authentication',
			);
			const choices = authentication ? optionsOf(authentication).map(({ value }) => value) : [];
			expect(choices.length).toBeGreaterThan(1);
			for (const choice of choices) {
				const shown = node.description.credentials?.filter(({ displayOptions }) =>
					displayOptions?.show?.authentication?.includes(choice),
				);
				expect(shown).toHaveLength(1);
			}
		},
	);

	test('can be used as a tool, but not the trigger', () => {
		expect(action.description.usableAsTool).toBe(true);
		expect(trigger.description).not.toHaveProperty('usableAsTool');
	});

	test('the trigger lists thirty events, by name, each described', () => {
		const events = trigger.description.properties.find(({ name }) => name === 'events');
		const options = events ? optionsOf(events) : [];
		expect(options).toHaveLength(30);
		expect(options.filter(({ description }) => !description)).toEqual([]);
	});
});
