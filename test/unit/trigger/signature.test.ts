import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { sign, verifySignature } from '../../../nodes/FrameIo/trigger/signature';
import { SEEDED } from '../support/properties';

const KEY = 'whsec_test';
const SENT_AT = 1_793_793_600;
const BODY = Buffer.from('{"type":"file.ready","project":{"name":"Grün – 東京"}}');

/** Made with `openssl dgst -sha256 -hmac` over `v0:1793793600:` and the body. */
const SIGNATURE = 'v0=387535f1c062c4680e65377bf098ba539599c7192fe2ff7924e47096c7440673';

interface Changes {
	timestamp?: string | undefined;
	signature?: string | undefined;
	rawBody?: Buffer;
	key?: string;
	/** Seconds after the delivery was signed. */
	age?: number;
}

function verdict(changes: Changes = {}) {
	const { key = KEY, age = 0, ...delivery } = changes;
	return verifySignature(
		{ timestamp: String(SENT_AT), signature: SIGNATURE, rawBody: BODY, ...delivery },
		key,
		(SENT_AT + age) * 1000,
	);
}

describe('verifySignature', () => {
	test('accepts what Frame.io has signed, with characters beyond ASCII', () => {
		expect(verdict()).toBe('genuine');
	});

	test('accepts every body that was signed with the secret', () => {
		fc.assert(
			fc.property(fc.uint8Array(), fc.string({ minLength: 1 }), (bytes, key) => {
				const rawBody = Buffer.from(bytes);
				const signed = Buffer.concat([Buffer.from(`v0:${SENT_AT}:`), rawBody]);
				const signature = `v0=${createHmac('sha256', key).update(signed).digest('hex')}`;
				expect(verdict({ rawBody, key, signature })).toBe('genuine');
			}),
			SEEDED,
		);
	});

	test('refuses a signature that differs in any one character', () => {
		for (let at = 0; at < SIGNATURE.length; at++) {
			const other = SIGNATURE[at] === '0' ? '1' : '0';
			const signature = SIGNATURE.slice(0, at) + other + SIGNATURE.slice(at + 1);
			expect(verdict({ signature })).toBe('forged');
		}
	});

	test('refuses a body in which any one byte was altered', () => {
		for (let at = 0; at < BODY.length; at++) {
			const rawBody = Buffer.from(BODY);
			rawBody.writeUInt8(rawBody.readUInt8(at) ^ 1, at);
			expect(verdict({ rawBody })).toBe('forged');
		}
	});

	test('refuses a body that means the same but is written otherwise', () => {
		const rawBody = Buffer.from(JSON.stringify(JSON.parse(BODY.toString()), null, 1));
		expect(verdict({ rawBody })).toBe('forged');
	});

	test('refuses another timestamp, because it is signed, too', () => {
		expect(verdict({ timestamp: String(SENT_AT + 1) })).toBe('forged');
	});

	test('refuses the secret of another webhook', () => {
		expect(verdict({ key: 'whsec_other' })).toBe('forged');
	});

	test.each([
		['shorter', SIGNATURE.slice(0, -1)],
		['longer', `${SIGNATURE}0`],
		['without its version', SIGNATURE.slice(3)],
		['in capitals', SIGNATURE.toUpperCase()],
		['of as many bytes but fewer characters', `v0=${'é'.repeat(32)}`],
		['of as many characters but more bytes', `v0=${'é'.repeat(64)}`],
	])('refuses a signature that is %s', (_, signature) => {
		expect(verdict({ signature })).toBe('forged');
	});

	test.each([
		['signature', { signature: undefined }],
		['signature', { signature: '' }],
		['timestamp', { timestamp: undefined }],
		['timestamp', { timestamp: '' }],
		['secret', { key: '' }],
	])('takes a delivery without %s for unsigned', (_, changes) => {
		expect(verdict(changes)).toBe('unsigned');
	});

	test('does not accept an empty secret even when the delivery is signed with one', () => {
		const signature = sign(String(SENT_AT), BODY, '');
		expect(verdict({ key: '', signature })).toBe('unsigned');
	});

	test.each(['soon', '-1', '1e9', ' 1793793600', '1793793600.5', '0x6aeb', '9'.repeat(13)])(
		'refuses %p as a timestamp',
		(timestamp) => {
			const signature = sign(timestamp, BODY, KEY);
			expect(verdict({ timestamp, signature })).toBe('forged');
		},
	);

	test.each([
		[300, 'genuine'],
		[300.001, 'old'],
		[301, 'old'],
		[-300, 'genuine'],
		[-300.001, 'old'],
		[86_400, 'old'],
	])('takes a delivery signed %p seconds ago for %s', (age, expected) => {
		expect(verdict({ age })).toBe(expected);
	});

	test('takes a timestamp in milliseconds for old', () => {
		const timestamp = `${SENT_AT}00`;
		expect(verdict({ timestamp, signature: sign(timestamp, BODY, KEY) })).toBe('old');
	});
});

describe('sign', () => {
	test('signs as Frame.io does', () => {
		expect(sign(String(SENT_AT), BODY, KEY)).toBe(SIGNATURE);
	});
});
