import { readArguments } from '../../bench/arguments.mjs';

const CHOICES = ['upload', 'load', 'memory'] as const;
const read = (...given: string[]) => readArguments(given, CHOICES);

describe('the arguments of the bench', () => {
	test('without any, measure everything and print for people', () => {
		expect(read()).toEqual({
			names: ['upload', 'load', 'memory'],
			json: undefined,
			sizeMib: 2048,
			large: false,
		});
	});

	test.each([
		['one', ['--only', 'load'], ['load']],
		[
			'several, in the order of the choices',
			['--only', 'load', '--only', 'upload'],
			['upload', 'load'],
		],
		['several at once', ['--only', 'upload,memory'], ['upload', 'memory']],
		['one twice', ['--only', 'load,load', '--only=load'], ['load']],
	])('measure %s', (_, given, names) => {
		expect(read(...given).names).toEqual(names);
	});

	test.each([
		['the output', ['--json'], 'output'],
		['the output, when another option follows', ['--json', '--only', 'load'], 'output'],
		['a file', ['--json', 'out/figures.json'], { file: 'out/figures.json' }],
		['a file with an equals sign', ['--json=a=b.json'], { file: 'a=b.json' }],
	])('write JSON to %s', (_, given, json) => {
		expect(read(...given).json).toEqual(json);
	});

	test.each([
		[
			'a name that is none',
			['--only', 'lod'],
			"There is no measurement 'lod'. Choose from upload, load, memory.",
		],
		[
			'a name that is none beside one',
			['--only', 'load,x'],
			"There is no measurement 'x'. Choose from upload, load, memory.",
		],
		['no name', ['--only'], '--only needs a name. Choose from upload, load, memory.'],
		[
			'an option in place of a name',
			['--only', '--json'],
			'--only needs a name. Choose from upload, load, memory.',
		],
		[
			'an unknown option',
			['--fast'],
			"Nothing is known about '--fast'. Possible are --only upload|load|memory, --json [FILE], --size-mib NUMBER and --large.",
		],
		['a size that is none', ['--size-mib', 'two'], '--size-mib needs a multiple of 8.'],
		[
			'a name without --only',
			['load'],
			"Nothing is known about 'load'. Possible are --only upload|load|memory, --json [FILE], --size-mib NUMBER and --large.",
		],
	])('refuse %s and say what is possible', (_, given, message) => {
		expect(() => read(...given)).toThrow(message);
	});
});
