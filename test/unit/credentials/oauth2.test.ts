import { Workflow, type INodeParameters } from 'n8n-workflow';
import { FrameIoOAuth2Api } from '../../../credentials/FrameIoOAuth2Api.credentials';
import { FrameIo } from '../../../nodes/FrameIo/FrameIo.node';
import { nodeWith } from '../support/frame-io';

/** The addresses as n8n works them out from what a person entered. */
function addresses(entered: INodeParameters): unknown[] {
	const workflow = new Workflow({
		nodes: [],
		connections: {},
		active: false,
		nodeTypes: {
			getByName: () => new FrameIo(),
			getByNameAndVersion: () => new FrameIo(),
			getKnownTypes: () => ({}),
		},
	});
	return ['authUrl', 'accessTokenUrl'].map((name) => {
		const property = new FrameIoOAuth2Api().properties.find((each) => each.name === name);
		return workflow.expression.getSimpleParameterValue(
			nodeWith(),
			String(property?.default),
			'internal',
			{ $self: entered },
		);
	});
}

const PRODUCTION = [
	'https://ims-na1.adobelogin.com/ims/authorize/v2',
	'https://ims-na1.adobelogin.com/ims/token/v3',
];

describe('the addresses for signing in', () => {
	test('are those of Adobe, whatever was entered before', () => {
		const entered = { environment: 'production', imsBaseUrl: 'https://example.com' };
		expect(addresses(entered)).toEqual(PRODUCTION);
	});

	test.each(['https://ims.example.com', ' https://ims.example.com/ ', 'https://ims.example.com//'])(
		'are custom ones below %p',
		(imsBaseUrl) => {
			expect(addresses({ environment: 'custom', imsBaseUrl })).toEqual([
				'https://ims.example.com/ims/authorize/v2',
				'https://ims.example.com/ims/token/v3',
			]);
		},
	);

	test.each(['http://127.0.0.1:4011', 'http://localhost:4011', 'http://[::1]:4011'])(
		'may be unencrypted on this machine: %p',
		(imsBaseUrl) => {
			expect(addresses({ environment: 'custom', imsBaseUrl })[1]).toBe(
				`${imsBaseUrl}/ims/token/v3`,
			);
		},
	);

	test.each([
		'http://ims.example.com',
		'http://127.0.0.1.example.com',
		'http://localhost:x@example.com',
		'https://user:password@example.com',
		'ims.example.com',
		'',
	])('lead nowhere for %p, so that the client secret is not sent there', (imsBaseUrl) => {
		expect(addresses({ environment: 'custom', imsBaseUrl })[1]).toBe(
			'https://ims-base-address-must-be-https.invalid/ims/token/v3',
		);
	});
});
