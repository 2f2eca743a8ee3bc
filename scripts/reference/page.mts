import type { IDataObject } from 'n8n-workflow';

import type { Operation } from '../../nodes/FrameIo/actions/operation.js';
import type { Contract } from '../../test/contract/support/contract.mjs';
import type { OfferedOperation } from '../../test/contract/support/operations.js';
import { parameterRows } from './parameters.mjs';

/** An operation with what it gives back. */
export interface ShownOperation extends OfferedOperation {
	/** Absent where the output depends on what is asked for. */
	example: IDataObject | undefined;
}

/** The page of one resource in Markdown, for people who build workflows. */
export function resourcePage(contract: Contract, unsorted: readonly ShownOperation[]): string {
	const operations = [...unsorted].sort((a, b) =>
		a.definition.name.localeCompare(b.definition.name, 'en'),
	);
	const [first] = operations;
	const title = first?.resourceName ?? '';
	return [
		`# ${title}`,
		`What [the Frame.io node](../frameio.md) does with the resource **${title}**. [What all operations share](../frameio.md#what-all-operations-share) is told there: Account, Return All, Limit, Simplify, and how things are chosen.`,
		'<!-- Written by `npm run docs:reference` from the node and the contract: change those. -->',
		operations.map(({ definition: { name } }) => `- [${name}](#${anchor(name)})`).join('\n'),
		...operations.flatMap((each) => section(contract, each)),
		'',
	].join('\n\n');
}

function section(contract: Contract, { definition, example }: ShownOperation): string[] {
	const rows = parameterRows(definition.properties);
	const isSimplified = definition.properties.some(({ name }) => name === 'simplify');
	return [
		`## ${definition.name}`,
		ended(definition.description),
		endpointsOf(contract, definition),
		...(rows.length > 0
			? [
					[
						'| Parameter | What it is |',
						'| --- | --- |',
						...rows.map(
							({ name, text }) =>
								`| **${name}** | ${isLong({ text }) ? 'See below.' : inCell(text)} |`,
						),
					].join('\n'),
					...rows.filter(isLong).map(({ name, text }) => `**${name}**: ${text}`),
				]
			: []),
		...(example
			? [
					isSimplified ? 'Output, simplified:' : 'Output:',
					`\`\`\`json\n${JSON.stringify(example, withoutQuery, '\t')}\n\`\`\``,
				]
			: []),
	];
}

/** The requests behind an operation, and how often Frame.io takes them. */
function endpointsOf({ operations }: Contract, { endpoints, alsoCalls = [] }: Operation): string {
	// An operation that puts no endpoint of its own on the canvas is made of those of others.
	const lines = (endpoints.length > 0 ? endpoints : alsoCalls).map((endpoint) => {
		const limit = operations.get(endpoint)?.limit;
		return `\`${endpoint}\`${limit ? ` (${limit.calls} ${everyText(limit.perSeconds)})` : ''}`;
	});
	return `Requests: ${lines.length === 0 ? 'any' : lines.join(', ')}.`;
}

function everyText(seconds: number): string {
	return seconds === 60 ? 'a minute' : `in ${seconds} s`;
}

function anchor(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\w -]/g, '')
		.replaceAll(' ', '-');
}

function ended(text: string): string {
	return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Longer than this a cell makes the table too wide to read. */
function isLong({ text }: { text: string }): boolean {
	return text.length > 600;
}

/** The signatures of media addresses say nothing to a reader. */
function withoutQuery(_key: string, value: unknown): unknown {
	return typeof value === 'string' ? value.replace(/^(https:[^?]*)\?.*$/, '$1?…') : value;
}

function inCell(text: string): string {
	return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
