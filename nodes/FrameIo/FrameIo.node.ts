import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { actionCredentials, authentication } from './actions/fields/authentication';
import { requestOptions } from './actions/fields/request-options';
import { registryProperties } from './actions/registry';
import { router } from './actions/router';
import { resourceMapping } from './locate/custom-fields';
import { listSearch } from './locate/search';

/** The action node: what can be done in Frame.io is in actions/, one file an operation. */
export class FrameIo implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Frame.io',
		name: 'frameIo',
		icon: { light: 'file:../../icons/frameio.svg', dark: 'file:../../icons/frameio.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Upload media, comment at a timecode, and manage projects in Frame.io V4',
		defaults: { name: 'Frame.io' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: actionCredentials,
		properties: [authentication, ...registryProperties(), requestOptions],
	};

	methods = { listSearch, resourceMapping };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await router.call(this);
	}
}
