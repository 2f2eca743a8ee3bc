import { NodeOperationError, type IHookFunctions } from 'n8n-workflow';
import type { BodyFor } from '../transport/contract';
import { chosenWorkspace, locatorValue, ownUrl } from '../trigger/endpoint';
import { LONGEST_NAME } from './form';
import { readForm } from './form-parameters';
import { isResponseMode, SHORTEST_TIME, LONGEST_TIME, timeLimitOf } from './settings';

export type ActionData =
	BodyFor<'POST /v4/accounts/{account_id}/workspaces/{workspace_id}/actions'>['data'];

export interface WantedAction {
	/** What Frame.io is told about the action. */
	data: ActionData & { timeout: number };
	workspaceId: string;
	/** '' when the only account is meant. */
	accountId: string;
}

/** Tells in the menu of Frame.io the action of a test run from the one that is in use. */
const TEST_MARK = ' (test)';

/**
 * What the node's parameters ask for.
 *
 * @throws NodeOperationError that names the parameter, when Frame.io would refuse the action, or a call could not be
 * answered with the form
 */
export function wantedAction(functions: IHookFunctions): WantedAction {
	const url = ownUrl(functions);
	const workspaceId = chosenWorkspace(functions, 'in which people run the action');
	const name = requiredText(functions, 'name', 'Name');
	const problem = (message: string, description: string) =>
		new NodeOperationError(functions.getNode(), message, { description });

	const timeout = timeLimitOf(functions.getNodeParameter('options', {}));
	if (!Number.isInteger(timeout) || timeout < SHORTEST_TIME || timeout > LONGEST_TIME) {
		throw problem(
			`'Time Limit' is ${timeout}, but Frame.io waits ${SHORTEST_TIME} to ${LONGEST_TIME} seconds`,
			`Enter a whole number from ${SHORTEST_TIME} to ${LONGEST_TIME}.`,
		);
	}
	const responseMode: unknown = functions.getNodeParameter('responseMode', '');
	if (!isResponseMode(responseMode)) {
		throw problem(
			`'Reply' has a value that does not exist: '${String(responseMode)}'`,
			'Choose one from the list.',
		);
	}
	// Expressions may need the call, which has not come yet: they are checked when it does.
	const form = readForm((parameter) =>
		functions.getNodeParameter(parameter, '', { rawExpressions: true }),
	);
	if (form.problem) throw problem(form.problem.message, form.problem.description);

	return {
		data: {
			name: isTestRun(functions)
				? name.slice(0, LONGEST_NAME - TEST_MARK.length) + TEST_MARK
				: name,
			description: requiredText(functions, 'description', 'Description'),
			event: requiredText(functions, 'event', 'Event Key'),
			multi_asset: functions.getNodeParameter('assets', '') !== 'single',
			timeout,
			url,
		},
		workspaceId,
		accountId: locatorValue(functions, 'accountId'),
	};
}

function isTestRun(functions: IHookFunctions): boolean {
	return functions.getMode() === 'manual';
}

function requiredText(functions: IHookFunctions, parameter: string, label: string): string {
	const value: unknown = functions.getNodeParameter(parameter, '');
	const words = typeof value === 'string' ? value.trim() : '';
	if (words === '') {
		throw new NodeOperationError(functions.getNode(), `'${label}' is empty`, {
			description: 'Frame.io needs it to make the custom action.',
		});
	}
	if (words.length > LONGEST_NAME) {
		throw new NodeOperationError(
			functions.getNode(),
			`'${label}' has ${words.length} characters, but Frame.io takes at most ${LONGEST_NAME}`,
			{ description: `Shorten it: '${words.slice(0, 60)}…'.` },
		);
	}
	return words;
}
