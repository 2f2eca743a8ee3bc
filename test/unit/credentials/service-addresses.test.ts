import { UserError, type ICredentialDataDecryptedObject } from 'n8n-workflow';
import {
	LOOPBACK_HOSTS,
	parseServiceAddress,
	PRODUCTION_API,
	PRODUCTION_IMS,
	serviceAddresses,
} from '../../../credentials/serviceAddresses';

const parse = (value: unknown) => parseServiceAddress(value, 'API Base Address');

describe('parseServiceAddress', () => {
	test.each([
		['https://api.frame.io', 'https://api.frame.io'],
		['https://api.frame.io/', 'https://api.frame.io'],
		['https://proxy.example/frame///', 'https://proxy.example/frame'],
		['  https://proxy.example:8443/a/b  ', 'https://proxy.example:8443/a/b'],
		['HTTPS://API.Frame.IO', 'https://api.frame.io'],
		['https://api.frame.io:443', 'https://api.frame.io'],
		['http://localhost:4010', 'http://localhost:4010'],
		['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
		['http://127.9.9.9', 'http://127.9.9.9'],
		['http://[::1]:4010', 'http://[::1]:4010'],
	])('reads %p as %s', (entered, address) => {
		expect(parse(entered)).toBe(address);
	});

	test.each([
		'http://api.frame.io',
		'http://127.0.0.1.example.com',
		'http://localhost.example.com',
		'http://10.0.0.1',
		'http://0.0.0.0',
		'http://[::2]',
		'ftp://localhost',
		'javascript:alert(1)',
		'file:///etc/passwd',
	])('refuses %s, where secrets would travel unencrypted', (entered) => {
		expect(() => parse(entered)).toThrow(
			"'API Base Address' in the Frame.io credential must start with https://",
		);
	});

	test.each([
		'https://user:password@api.frame.io',
		'https://user@api.frame.io',
		'https://:password@api.frame.io',
		'http://user:password@localhost',
		'https://api.frame.io/?key=1',
		'https://api.frame.io/#v4',
	])('refuses %s, which holds more than an address', (entered) => {
		expect(() => parse(entered)).toThrow(
			"'API Base Address' in the Frame.io credential holds more than an address",
		);
	});

	test.each([
		'',
		'   ',
		'api.frame.io',
		'//api.frame.io',
		'https://',
		'https://a b',
		'/v4',
		null,
		undefined,
		7,
		{},
	])('refuses %p, which is no address', (entered) => {
		expect(() => parse(entered)).toThrow(
			"'API Base Address' in the Frame.io credential is not a valid address",
		);
	});

	test('does not repeat a password in what it says', () => {
		expect.assertions(2);
		try {
			parse('https://user:p4ssw0rd@api.frame.io');
		} catch (error) {
			expect(error).toBeInstanceOf(UserError);
			expect(JSON.stringify([error, String(error)])).not.toMatch(/p4ssw0rd/);
		}
	});
});

describe('serviceAddresses', () => {
	test.each<ICredentialDataDecryptedObject>([
		{},
		{ environment: 'production' },
		{ environment: '' },
	])('are those of production for %p', (credentials) => {
		expect(serviceAddresses(credentials)).toEqual({ api: PRODUCTION_API, ims: PRODUCTION_IMS });
	});

	test('ignore custom addresses unless Custom is chosen', () => {
		const credentials = {
			environment: 'production',
			apiBaseUrl: 'https://other.example',
			imsBaseUrl: 'http://not-even-valid',
		};
		expect(serviceAddresses(credentials).api).toBe(PRODUCTION_API);
	});

	test('are the custom ones for Custom', () => {
		const credentials = {
			environment: 'custom',
			apiBaseUrl: 'http://127.0.0.1:4010/',
			imsBaseUrl: 'https://ims.example/',
		};
		expect(serviceAddresses(credentials)).toEqual({
			api: 'http://127.0.0.1:4010',
			ims: 'https://ims.example',
		});
	});

	test('name the field that cannot be used', () => {
		const credentials = {
			environment: 'custom',
			apiBaseUrl: 'https://api.example',
			imsBaseUrl: 'http://ims.example',
		};
		expect(() => serviceAddresses(credentials)).toThrow(/^'IMS Base Address' in the Frame\.io/);
	});
});

describe('LOOPBACK_HOSTS', () => {
	test.each(['localhost', '127.0.0.1', '127.255.255.254', '[::1]'])('holds %s', (host) => {
		expect(host).toMatch(LOOPBACK_HOSTS);
	});

	test.each(['', 'localhost.', 'a.localhost.com', '128.0.0.1', '1127.0.0.1', '127.0.0', '::1'])(
		'does not hold %p',
		(host) => {
			expect(host).not.toMatch(LOOPBACK_HOSTS);
		},
	);
});
