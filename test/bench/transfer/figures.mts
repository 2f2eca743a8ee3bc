import { median, type Figure } from '../figures.mjs';

/** Measures some ways in turns, so that what slows the machine down slows all of them. */
export async function inRounds<Speeds>(
	count: number,
	round: () => Promise<Speeds>,
): Promise<Speeds[]> {
	const all: Speeds[] = [];
	while (all.length < count) all.push(await round());
	return all;
}

export function megabytesPerSecond(bytes: number, milliseconds: number): number {
	return bytes / 1000 / milliseconds;
}

/** How many times as fast the node is as another way, each taken within one round of speeds. */
export function ratio<Other extends string>(
	name: string,
	rounds: ReadonlyArray<Record<'node' | NoInfer<Other>, number>>,
	other: Other,
	meaning: string,
): Figure {
	const ratios = rounds.map((speeds) => speeds.node / speeds[other]);
	const each = ratios.map((value) => value.toFixed(2)).join(', ');
	return {
		name,
		value: median(ratios),
		unit: 'ratio',
		better: 'higher',
		meaning: `${meaning}; by round ${each}`,
	};
}

export function growth(name: string, value: number, meaning: string): Figure {
	return { name, value, unit: 'MiB', better: 'lower', meaning };
}

/** As in the names of figures. */
export function sizeName(mib: number): string {
	return mib < 1024 ? `${mib}MiB` : `${mib / 1024}GiB`;
}
