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
	moduleNameMapper: { '^(\\.{1,2}/.*)\\.mjs$': ['$1.mts', '$1.mjs'] },
	modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
	testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,mts}`],
	transform,
	...options,
});

module.exports = {
	projects: [suite('unit'), suite('contract'), suite('engine'), suite('n8n'), suite('canvas')],
};
