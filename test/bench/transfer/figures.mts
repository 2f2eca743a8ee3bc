import { median, type Figure } from '../figures.mjs';

/** How fast two ways were, round by round. */
export interface Speeds {
	/** MB a second of the node. */
	node?: number[];
	/** The same of the other way, in the same rounds. */
	other?: number[];
}

/**
 * How fast each of some ways is, in MB a second, round by round. They take turns, so that what slows the machine down
 * slows all of them.
 */
export async function inTurns(
	rounds: number,
	...ways: (() => Promise<number>)[]
): Promise<number[][]> {
	const speeds: number[][] = ways.map(() => []);
	for (let round = 0; round < rounds; round++)
		for (const [index, way] of ways.entries()) speeds[index]?.push(await way());
	return speeds;
}

export function megabytesPerSecond(bytes: number, milliseconds: number): number {
	return bytes / 1000 / milliseconds;
}

/** How many times as fast the node is, each taken within one round. */
export function ratio(name: string, { node = [], other = [] }: Speeds, meaning: string): Figure {
	const rounds = node.map((speed, round) => speed / (other[round] ?? NaN));
	const each = rounds.map((value) => value.toFixed(2)).join(', ');
	return {
		name,
		value: median(rounds),
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
