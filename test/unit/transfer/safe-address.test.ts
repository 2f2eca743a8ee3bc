import type { IExecuteFunctions } from 'n8n-workflow';
import { partCause } from '../../../nodes/FrameIo/transfer/part-cause';
import { putPart } from '../../../nodes/FrameIo/transfer/put-part';
import { isSafeAddress } from '../../../nodes/FrameIo/transfer/safe-address';
import { fake } from '../support/fake';
import { failureOf } from '../support/promises';

test.each([
	['https://storage.example/part', true, true],
	['http://storage.example/part', false, false],
	['http://127.0.0.1:9000/part', false, true],
	['http://localhost/part', false, true],
	['http://localhost.example/part', false, false],
	['ftp://127.0.0.1/part', false, false],
	['', false, false],
])('%s is safe: %s, with the sandbox %s', (address, always, withSandbox) => {
	expect(isSafeAddress(address, false)).toBe(always);
	expect(isSafeAddress(address, true)).toBe(withSandbox);
});

test('a part is not sent to an address that is not encrypted, and the words hold none', async () => {
	let sent = 0;
	const functions = fake<IExecuteFunctions>({
		helpers: {
			httpRequest: async () => {
				sent++;
				return { statusCode: 200, body: '' };
			},
		},
	});
	const put = async (url: string, allowLoopback = false) => {
		const part = { bytes: Buffer.from('a'), size: 1, mediaType: 'video/mp4' };
		const never = new AbortController().signal;
		await putPart(functions, { url, allowLoopback }, part, 1_000, never);
	};
	const failure = await failureOf(put('http://storage.example/part?X-Amz-Signature=5ec2e7'));
	expect(partCause(failure)).toBe('its address in the answer does not start with https://');
	expect(JSON.stringify([failure, String(failure)])).not.toMatch(/5ec2e7/);
	expect(failure).toMatchObject({ isTransient: false });
	expect(sent).toBe(0);

	await put('http://127.0.0.1:9000/part', true);
	expect(sent).toBe(1);
});
