import { median, type Figure } from '../figures.mjs';

/** How fast two ways were, round by round. */
export interface Speeds {
	/** MB a second of the node. */
	node: number[];
	/** The same of the other way, in the same rounds. */
	other: number[];
}

export function megabytesPerSecond(bytes: number, milliseconds: number): number {
	return bytes / 1000 / milliseconds;
}

/** How many times as fast the node is, each taken within one round. */
export function ratio(name: string, { node, other }: Speeds, meaning: string): Figure {
	const value = median(node.map((speed, round) => speed / (other[round] ?? NaN)));
	return { name, value, unit: 'ratio', better: 'higher', meaning };
}

export function growth(name: string, value: number, meaning: string): Figure {
	return { name, value, unit: 'MiB', better: 'lower', meaning };
}

/** As in the names of figures. */
export function sizeName(mib: number): string {
	return mib < 1024 ? `${mib}MiB` : `${mib / 1024}GiB`;
}
