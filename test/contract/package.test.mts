import { access, readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('../../', import.meta.url);

interface PackageJson {
	name: string;
	license: string;
	keywords: string[];
	files: string[];
	scripts: Record<string, string>;
	n8n: { n8nNodesApiVersion: number; strict: boolean; credentials: string[]; nodes: string[] };
	dependencies?: Record<string, string>;
	peerDependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	repository: { url: string };
	homepage: string;
}

const { default: packageJson } = (await import('../../package.json', {
	with: { type: 'json' },
})) satisfies { default: PackageJson };

const exists = async (path: string) =>
	await access(new URL(path, ROOT)).then(
		() => true,
		() => false,
	);

describe('package.json', () => {
	const built = [...packageJson.n8n.credentials, ...packageJson.n8n.nodes];

	test.each(built)('names %s, which is built from a source that exists', async (path) => {
		expect(path).toMatch(/^dist\/.*\.js$/);
		const source = path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
		expect(await exists(source)).toBe(true);
	});

	test.each(built)('names %s, whose file name is that of its class', async (path) => {
		const source = path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
		const name = /([^/]+?)\.(?:node|credentials)\.ts$/.exec(source)?.[1];
		const text = await readFile(new URL(source, ROOT), 'utf8');
		expect(text).toMatch(new RegExp(`^export class ${name} `, 'm'));
	});

	test('depends on nothing, so that n8n may verify the package', () => {
		expect(packageJson).not.toHaveProperty('dependencies');
		expect(packageJson).not.toHaveProperty('optionalDependencies');
		expect(packageJson).not.toHaveProperty('bundleDependencies');
		expect(packageJson).not.toHaveProperty('overrides');
	});

	test('asks for n8n-workflow of any version and for nothing else beside it', () => {
		expect(packageJson.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	});

	test('pins every tool to one version', () => {
		const loose = Object.entries<string>(packageJson.devDependencies).filter(
			([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
		);
		expect(loose).toEqual([]);
	});

	test('runs nothing when somebody installs the package', () => {
		const banned = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
		const extra = ['preprepare', 'postprepare'];
		expect(Object.keys(packageJson.scripts)).toEqual(
			expect.not.arrayContaining([...banned, ...extra]),
		);
		for (const script of [...banned, ...extra])
			expect(packageJson.scripts).not.toHaveProperty(script);
	});

	test('publishes what is built, under the MIT licence, where n8n finds it', async () => {
		expect(packageJson.files).toEqual(['dist']);
		expect(packageJson.license).toBe('MIT');
		expect(packageJson.name).toMatch(/^n8n-nodes-/);
		expect(packageJson.keywords).toContain('n8n-community-node-package');
		expect(await exists('LICENSE.md')).toBe(true);
	});

	test('keeps to the strict rules of n8n', () => {
		expect(packageJson.n8n.n8nNodesApiVersion).toBe(1);
		expect(packageJson.n8n.strict).toBe(true);
	});

	test('names icons that exist', async () => {
		for (const icon of ['icons/frameio.svg', 'icons/frameio.dark.svg']) {
			expect(await exists(icon)).toBe(true);
		}
	});
});
