import { FrameIo } from '../../nodes/FrameIo/FrameIo.node';
import actionCodex from '../../nodes/FrameIo/FrameIo.node.json';
import { FrameIoCustomActionTrigger } from '../../nodes/FrameIo/FrameIoCustomActionTrigger.node';
import customActionCodex from '../../nodes/FrameIo/FrameIoCustomActionTrigger.node.json';
import { FrameIoTrigger } from '../../nodes/FrameIo/FrameIoTrigger.node';
import triggerCodex from '../../nodes/FrameIo/FrameIoTrigger.node.json';
import packageJson from '../../package.json';

/** The categories that n8n's node panel knows. */
const CATEGORIES = [
	'AI',
	'Analytics',
	'Communication',
	'Core Nodes',
	'Data & Storage',
	'Development',
	'Finance & Accounting',
	'Marketing',
	'Marketing & Content',
	'Miscellaneous',
	'Productivity',
	'Sales',
	'Utility',
];

const NODES = [
	{ title: 'Frame.io', description: new FrameIo().description, codex: actionCodex },
	{ title: 'Frame.io Trigger', description: new FrameIoTrigger().description, codex: triggerCodex },
	{
		title: 'Frame.io Custom Action Trigger',
		description: new FrameIoCustomActionTrigger().description,
		codex: customActionCodex,
	},
];

describe.each(NODES)('the codex of $title', ({ description, codex }) => {
	test('names the node of this package', () => {
		expect(codex.node).toBe(`${packageJson.name}.${description.name}`);
	});

	test('has the version of the node', () => {
		expect(codex.nodeVersion).toBe(Number(description.version).toFixed(1));
		expect(codex.codexVersion).toBe('1.0');
	});

	test('puts it into categories that n8n knows', () => {
		expect(codex.categories.length).toBeGreaterThan(0);
		expect(codex.categories.filter((category) => !CATEGORIES.includes(category))).toEqual([]);
	});

	test('finds it under other words than its name, each once', () => {
		const words = codex.alias.map((word) => word.toLowerCase());
		expect(words).toEqual([...new Set(words)]);
		expect(words).not.toContain(description.displayName.toLowerCase());
	});

	test('leads to pages of this package', () => {
		const { primaryDocumentation, credentialDocumentation } = codex.resources;
		const urls = [...primaryDocumentation, ...credentialDocumentation].map(({ url }) => url);
		expect(urls.length).toBeGreaterThan(1);
		for (const url of urls) expect(url.startsWith(packageJson.homepage)).toBe(true);
	});
});
