/** What a run of the bench was asked for. */
export interface BenchArguments<Name extends string> {
	/** What to measure, in the order of the choices. */
	names: Name[];
	/** Where the figures go as JSON: the printed output, or a file. Undefined: they are printed for people. */
	json?: 'output' | { file: string };
	/** The size of a file whose transfer is timed. */
	sizeMib: number;
	/** Whether only the upload of 20 GiB is run, which takes minutes. */
	large: boolean;
}

const DEFAULT_SIZE_MIB = 2048;

/**
 * Reads `--only NAME` (again, or with commas, for several), `--json [FILE]`, `--size-mib NUMBER` and `--large`.
 * @throws Error saying what is possible
 */
export function readArguments<Name extends string>(
	given: readonly string[],
	choices: readonly Name[],
): BenchArguments<Name> {
	const only = new Set<Name>();
	let sizeMib = DEFAULT_SIZE_MIB;
	let large = false;
	let json: BenchArguments<Name>['json'];
	const usage = `Possible are --only ${choices.join('|')}, --json [FILE], --size-mib NUMBER and --large.`;

	const rest = given.flatMap((argument) => splitAtEquals(argument));
	/** The value of an option: the next argument, unless that is an option itself. */
	const value = () => (rest[0]?.startsWith('--') === false ? rest.shift() : undefined);
	for (let option = rest.shift(); option !== undefined; option = rest.shift()) {
		if (option === '--json') {
			const file = value();
			json = file === undefined ? 'output' : { file };
		} else if (option === '--only') {
			for (const name of value()?.split(',') ?? ['']) only.add(choice(name, choices));
		} else if (option === '--large') {
			large = true;
		} else if (option === '--size-mib') {
			sizeMib = Number(value());
			if (!Number.isInteger(sizeMib / 8) || sizeMib < 8)
				throw new Error('--size-mib needs a multiple of 8.');
		} else {
			throw new Error(`Nothing is known about '${option}'. ${usage}`);
		}
	}
	return {
		names: only.size > 0 ? choices.filter((name) => only.has(name)) : [...choices],
		json,
		sizeMib,
		large,
	};
}

function splitAtEquals(argument: string): string[] {
	const [, name, value] = /^(--[^=]+)=(.*)$/s.exec(argument) ?? [];
	return name !== undefined && value !== undefined ? [name, value] : [argument];
}

function choice<Name extends string>(name: string, choices: readonly Name[]): Name {
	const found = choices.find((each) => each === name);
	if (found !== undefined) return found;
	throw new Error(
		`${name === '' ? '--only needs a name' : `There is no measurement '${name}'`}. ` +
			`Choose from ${choices.join(', ')}.`,
	);
}
