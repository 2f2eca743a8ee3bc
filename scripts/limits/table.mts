import type { ContractOperation } from '../../test/contract/support/contract.mjs';

/** Calls and seconds. */
type Limit = readonly [calls: number, seconds: number];

/** What most operations of a method have. */
const USUAL: Readonly<Record<string, Limit>> = {
	DELETE: [60, 60],
	GET: [100, 60],
	PATCH: [10, 60],
	POST: [10, 60],
};

/** The source of `nodes/FrameIo/pacing/limits.ts`: how often Frame.io takes what, from the contract. */
export function limitsTable(operations: Iterable<ContractOperation>): string {
	const others = [...operations]
		.flatMap(({ endpoint, limit }) => {
			const usual = USUAL[endpoint.split(' ')[0] ?? ''];
			if (!limit || !usual) return [];
			const { calls, perSeconds } = limit;
			if (calls === usual[0] && perSeconds === usual[1]) return [];
			return [`\t'${endpoint}': [${calls}, ${perSeconds}],`];
		})
		.sort();
	const usual = Object.entries(USUAL).map(
		([method, [calls, seconds]]) => `\t${method}: [${calls}, ${seconds}],`,
	);
	return [
		'/**',
		' * How often Frame.io takes requests, before its answers tell: generated from the contract by',
		' * `npm run contract:limits`. Do not edit: change the contract and generate again.',
		' */',
		"import type { Endpoint } from '../transport/contract';",
		'',
		'export type Limit = readonly [calls: number, seconds: number];',
		'',
		'/** What most endpoints with a method have. */',
		'export const USUAL_LIMITS: Readonly<Record<string, Limit>> = {',
		...usual,
		'};',
		'',
		'/** What other endpoints have. */',
		'export const LIMITS: Readonly<Partial<Record<Endpoint, Limit>>> = {',
		...others,
		'};',
		'',
	].join('\n');
}
