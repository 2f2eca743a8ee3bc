import type { ICredentialType, Icon, INodeProperties } from 'n8n-workflow';
import { environmentFields, PRODUCTION_IMS } from './serviceAddresses';

/**
 * The IMS address as an expression. An address that would carry the client secret unencrypted becomes one that leads
 * nowhere: n8n evaluates this where no error can be shown.
 */
const IMS = `$self["environment"] !== "custom" ? "${PRODUCTION_IMS}" : /^(?!.*@)(https:\\/\\/|http:\\/\\/(localhost|127(\\.\\d+){3}|\\[::1\\])(:|\\/|$))/.test($self["imsBaseUrl"].trim()) ? $self["imsBaseUrl"].trim().replace(/\\/+$/, "") : "https://ims-base-address-must-be-https.invalid"`;

/** A person's Frame.io: Adobe IMS sign-in with an OAuth Web App credential of the Adobe Developer Console. */
export class FrameIoOAuth2Api implements ICredentialType {
	name = 'frameIoOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Frame.io OAuth2 API';

	icon: Icon = { light: 'file:../icons/frameio.svg', dark: 'file:../icons/frameio.dark.svg' };

	documentationUrl =
		'https://github.com/n8n-nodes-frameio/n8n-nodes-frameio/blob/main/docs/adobe-setup.md';

	properties: INodeProperties[] = [
		{
			displayName: 'Grant Type',
			name: 'grantType',
			type: 'hidden',
			default: 'authorizationCode',
		},
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: `={{ ${IMS} }}/ims/authorize/v2`,
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: `={{ ${IMS} }}/ims/token/v3`,
		},
		{
			// All five are needed: with one of them missing Adobe issues a token that Frame.io answers with 401 on every call.
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: 'openid email profile offline_access additional_info.roles',
		},
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default: '',
		},
		{
			displayName: 'Authentication',
			name: 'authentication',
			type: 'hidden',
			default: 'body',
		},
		...environmentFields,
	];
}
