import { NodeOperationError } from 'n8n-workflow';
import { apiPath } from '../../../nodes/FrameIo/actions/api/path';
import { nodeWith } from '../support/frame-io';

const API = 'https://api.frame.io';
const problem = (message: string, description: string) =>
	new NodeOperationError(nodeWith(), message, { description });
const read = (entered: string) => apiPath(entered, API, problem);

test.each([
	['/v4/me', '/v4/me', ''],
	['/v4/accounts/{account_id}/projects', '/v4/accounts/{account_id}/projects', ''],
	[
		'/v4/accounts/{account_id}/projects?include=owner',
		'/v4/accounts/{account_id}/projects',
		'include=owner',
	],
	['https://api.frame.io/v4/me', '/v4/me', ''],
	['v4/me', '/v4/me', ''],
])('%s is taken', (entered, template, query) => {
	const path = read(entered);
	expect(path.template).toBe(template);
	expect(path.query.toString()).toBe(query);
});

test.each([
	'https://example.com/v4/me',
	'//example.com/v4/me',
	'http://api.frame.io/v4/me',
	'https://user@api.frame.io/v4/me',
	'https://api.frame.io.example.com/v4/me',
	'https://api.frame.io:8443/v4/me',
])('%s leads elsewhere, so the token does not go there', (entered) => {
	expect(() => read(entered)).toThrow("'Path' does not lead to https://api.frame.io");
});

test.each([
	'/v2/me',
	'/v4',
	'/v4/../v2/me',
	'/v4/%2e%2e/v2/me',
	'/v4/accounts/./x',
	'\\\\example.com\\v4\\me',
	'me',
])('%s is no path of the API', (entered) => {
	expect(() => read(entered)).toThrow(/'Path'/);
});
