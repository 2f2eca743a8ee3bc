// What the folder templates promises by itself; that the workflows work is tested in a real n8n.
import { readdir, readFile } from 'node:fs/promises';

import { describe, expect, test } from '@jest/globals';

import type { WorkflowNode } from '../../harness/n8n-client.mjs';
import { isRecord } from '../../harness/json.mjs';
import { readTemplate, TEMPLATES } from '../../scripts/demo/templates.mjs';

const ROOT = new URL('../../', import.meta.url);
const STICKY = 'n8n-nodes-base.stickyNote';
/** Pixels; n8n's canvas snaps to it. */
const GRID = 16;
/** A node's square, in pixels. */
const NODE = 96;
/** What is written below a node: its name and what it does. */
const LABEL = 64;

interface Box {
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
}

function boxOf({ name, type, position, parameters }: WorkflowNode): Box {
	const [left = NaN, top = NaN] = Array.isArray(position) ? position.map(Number) : [];
	const isSticky = type === STICKY;
	const width = isSticky ? Number(parameters.width) : NODE;
	const height = isSticky ? Number(parameters.height) : NODE + LABEL;
	return { name, left, top, right: left + width, bottom: top + height };
}

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

test('every template is in the folder, and every file of the folder is one', async () => {
	const files = await readdir(new URL('templates', ROOT));
	expect(files.sort()).toEqual(TEMPLATES.map((name) => `${name}.json`).sort());
});

test('the README offers every template', async () => {
	const readme = await readFile(new URL('README.md', ROOT), 'utf8');
	const offered = [...readme.matchAll(/\(templates\/([\w-]+)\.json\)/g)].map(([, name]) => name);
	expect(offered.sort()).toEqual([...TEMPLATES]);
});

describe.each(TEMPLATES)('the template %s', (name) => {
	const read = async () => await readTemplate(name);

	test('holds nothing of the machine that it was made on', async () => {
		const text = await readFile(new URL(`templates/${name}.json`, ROOT), 'utf8');
		expect(text).not.toMatch(
			/"credentials"|"cachedResult|webhookId|instanceId|127\.0\.0\.1|localhost/,
		);
		for (const { parameters } of (await read()).nodes) {
			// Frame.io's IDs are UUIDs; those of n8n's own lists are no part of what a person chooses.
			const chosen = JSON.stringify({ ...parameters, assignments: undefined });
			expect(chosen).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
			const located = Object.values(parameters)
				.filter(isRecord)
				.filter((one) => '__rl' in one);
			for (const { value } of located) expect(String(value)).toMatch(/^$|^={{/);
		}
	});

	test('says first what it does and what to set', async () => {
		const { name: title, nodes } = await read();
		// The backslash keeps n8n from making a link of the name.
		const note = String(nodes[0]?.parameters.content).replaceAll('Frame\\.io', 'Frame.io');
		expect(nodes[0]?.type).toBe(STICKY);
		expect(note.split('\n')[0]).toBe(`## ${title}`);
		expect(note).toContain('Frame.io credential');
		const frameIo = nodes.filter(({ type }) => type.startsWith('n8n-nodes-frameio.'));
		for (const node of frameIo) expect(note).toContain(`**${node.name}**`);
	});

	test('stands on the grid of the canvas, and nothing covers anything', async () => {
		const boxes = (await read()).nodes.map(boxOf);
		for (const { name: node, ...edges } of boxes) {
			const off = Object.values(edges).map((edge) => Math.abs(edge % GRID));
			expect([node, off]).toEqual([node, [0, 0, 0, 0]]);
		}
		const covered = boxes.flatMap((one, index) =>
			boxes.slice(index + 1).flatMap((other) => (meet(one, other) ? [[one.name, other.name]] : [])),
		);
		expect(covered).toEqual([]);
	});

	test('leads from its trigger to every node', async () => {
		const { nodes, connections } = await read();
		const steps = nodes.filter(({ type }) => type !== STICKY).map((node) => node.name);
		const targets = JSON.stringify(connections).matchAll(/"node":"([^"]+)"/g);
		expect([steps[0], ...[...targets].map(([, target]) => target)].sort()).toEqual(steps.sort());
	});
});
