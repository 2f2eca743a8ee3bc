// Pure suites are .ts (CommonJS, like the nodes); suites that need Node's own modules are .mts (ES modules).
// ts-jest only transpiles: types are checked by `npm run typecheck`.
const transform = {
	'^.+\\.m?ts$': ['ts-jest', { tsconfig: 'test/tsconfig.json', useESM: true, diagnostics: false }],
};

const suite = (displayName, options = {}) => ({
	displayName,
	rootDir: __dirname,
	testEnvironment: 'node',
	extensionsToTreatAsEsm: ['.mts'],
	moduleFileExtensions: ['ts', 'mts', 'js', 'mjs', 'cjs', 'json', 'node'],
	// TypeScript's way to write imports between ES modules: the name of the compiled file.
	moduleNameMapper: {
		'^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1.ts'],
		'^(\\.{1,2}/.*)\\.mjs$': ['$1.mjs', '$1.mts'],
	},
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
	testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,mts}`],
	transform,
	setupFilesAfterEnv: ['<rootDir>/test/support/fresh-paces.ts'],
	...options,
});

module.exports = {
	// Bounds a hang; the suites with real servers take seconds, on a busy machine more.
	testTimeout: 60_000,
	projects: [
		suite('unit'),
		suite('contract'),
		suite('engine'),
		suite('n8n'),
		suite('queue'),
		suite('canvas'),
	],
};
