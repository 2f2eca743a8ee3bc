import { NodeOperationError } from 'n8n-workflow';
import { CollectionValues } from '../../../nodes/FrameIo/actions/collection-values';
import { nodeWith } from '../support/frame-io';

const SORTS = ['name_asc', 'name_desc'] as const;

const valuesOf = (values: Record<string, unknown>) =>
	new CollectionValues(
		values,
		(message, description) => new NodeOperationError(nodeWith(), message, { description }),
	);

describe('CollectionValues', () => {
	test('leaves out what was not added', () => {
		const values = valuesOf({});
		expect(values.text('x')).toBeUndefined();
		expect(values.flag('x')).toBeUndefined();
		expect(values.integer('x', 'X', { min: 0 })).toBeUndefined();
		expect(values.choice('x', 'X', SORTS)).toBeUndefined();
		expect(values.choices('x', 'X', SORTS)).toBeUndefined();
	});
});

describe('text', () => {
	test('is given as it is, and not when empty', () => {
		expect(valuesOf({ x: ' a ' }).text('x')).toBe(' a ');
		expect(valuesOf({ x: '' }).text('x')).toBeUndefined();
	});
});

describe('flag', () => {
	test('tells false from not set', () => {
		expect(valuesOf({ x: false }).flag('x')).toBe(false);
		expect(valuesOf({ x: true }).flag('x')).toBe(true);
		expect(valuesOf({ x: 'true' }).flag('x')).toBeUndefined();
	});
});

describe('integer', () => {
	const integer = (x: unknown) => valuesOf({ x }).integer('x', 'Page', { min: 1 });

	test.each([
		[1, 1],
		[250, 250],
		['7', 7],
		[' 7 ', 7],
	])('takes %p', (entered, expected) => {
		expect(integer(entered)).toBe(expected);
	});

	test.each([null, ''])('takes %p for not set', (entered) => {
		expect(integer(entered)).toBeUndefined();
	});

	test.each([0, -1, 1.5, NaN, Infinity, 'two', '1.5', {}, [1, 2]])('refuses %p', (entered) => {
		expect(() => integer(entered)).toThrow("'Page' must be a whole number of at least 1");
	});

	test('takes zero where zero is allowed', () => {
		expect(valuesOf({ x: 0 }).integer('x', 'X', { min: 0 })).toBe(0);
	});
});

describe('choice', () => {
	const choice = (x: unknown) => valuesOf({ x }).choice('x', 'Sort', SORTS);

	test('takes one of the allowed values', () => {
		expect(choice('name_desc')).toBe('name_desc');
	});

	test('takes null for not set, which expressions give', () => {
		expect(choice(null)).toBeUndefined();
	});

	test('takes an empty text for not set', () => {
		expect(choice('')).toBeUndefined();
	});

	test.each(['name', 'NAME_ASC', 7, true, ['name_asc']])(
		'refuses %p and names the choices',
		(x) => {
			expect(() => choice(x)).toThrow(
				expect.objectContaining({
					message: `'Sort' does not know the value '${String(x)}'`,
					description: 'Use one of: name_asc, name_desc.',
				}),
			);
		},
	);
});

describe('choices', () => {
	const choices = (x: unknown) => valuesOf({ x }).choices('x', 'Include', ['owner', 'replies']);

	test.each<[unknown, string[]]>([
		[['owner'], ['owner']],
		[
			['replies', 'owner'],
			['replies', 'owner'],
		],
		['owner', ['owner']],
		['owner, replies', ['owner', 'replies']],
		['owner,', ['owner']],
	])('takes %p', (entered, expected) => {
		expect(choices(entered)).toEqual(expected);
	});

	test.each([[[]], [''], [null], [7], [['']]])('takes %p for not set', (entered) => {
		expect(choices(entered)).toBeUndefined();
	});

	test.each([[['owner', 'creator']], ['creator'], [[7]]])('refuses %p', (entered) => {
		expect(() => choices(entered)).toThrow(/^'Include' does not know the value/);
	});
});
