import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import { shortLinkTarget } from '../../../nodes/FrameIo/transfer/short-link';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';

function functionsWith(answer: () => unknown) {
	const requests: IHttpRequestOptions[] = [];
	const functions = fake<IExecuteFunctions>({
		getNode: () => nodeWith(),
		helpers: {
			httpRequest: async (request) => {
				requests.push(request);
				return answer();
			},
		},
	});
	return { functions, requests };
}

test('the redirect is read, not followed, and no token is sent', async () => {
	const location = 'https://next.frame.io/share/s1';
	const { functions, requests } = functionsWith(() => ({ statusCode: 302, headers: { location } }));
	expect(await shortLinkTarget(functions, 'GGa/9wPw5')).toBe(location);
	expect(requests).toMatchObject([
		{ method: 'GET', url: 'https://f.io/GGa%2F9wPw5', disableFollowRedirect: true },
	]);
	expect(requests[0]).not.toHaveProperty('headers');
});

test('a code without anything behind it has no target', async () => {
	const { functions } = functionsWith(() => ({ statusCode: 404, headers: {} }));
	expect(await shortLinkTarget(functions, 'gone')).toBeUndefined();
});

test('says that f.io cannot be reached, and what to do', async () => {
	const { functions } = functionsWith(() => {
		throw Object.assign(new Error('getaddrinfo ENOTFOUND f.io'), { code: 'ENOTFOUND' });
	});
	await expect(shortLinkTarget(functions, 'x')).rejects.toMatchObject({
		message: expect.stringMatching(
			/^The short address cannot be followed, because f\.io cannot be reached: /,
		),
		description: 'Open it in a browser and enter the address that it leads to.',
	});
});
