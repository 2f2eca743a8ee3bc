import { randomUUID } from 'node:crypto';
import { conflict, notFound, unprocessable } from '../api/errors.mjs';
import { asset, asker, workspace } from '../api/permissions.mjs';
import { Random } from '../random.mjs';
import {
	answerLimitMs,
	attemptCall,
	attemptLimit,
	isTaken,
	retryPause,
	type Attempt,
} from '../signed-calls.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import type { ActionRecord } from '../store/actions.mjs';
import type { World } from '../world.mjs';
import { readAnswers } from './answers.mjs';
import { actionPayload, type ActionUse } from './payload.mjs';
import { readReply } from './reply.mjs';
import type { Interaction, InteractionStep, Shown } from './types.mjs';

const stateAfter = {
	done: 'done',
	message: 'message',
	form: 'form',
	error: 'failed',
} as const satisfies Record<Shown['kind'], Interaction['state']>;

/**
 * Custom actions as users meet them: the receiver is called up to 5 times as webhooks are, each time within the time
 * limit of the action, and its reply is shown; a form that is answered calls it again. Keeps every use.
 */
export class Interactions {
	private interactions: Interaction[] = [];
	private running = new Set<AbortController>();
	private random = new Random();

	constructor(private world: Pick<World, 'clock' | 'store'>) {}

	/** Runs an action on assets, as far as it and the user's rights allow; returns while the receiver is asked. */
	start(user: UserRecord, actionId: string, assetIds: string[]): Interaction {
		const { store } = this.world;
		const action = store.actions.get(actionId);
		const home = store.workspaces.get(action?.workspaceId ?? '');
		if (!action || !home) throw notFound();
		const who = asker({ world: { store }, user, path: { account_id: home.accountId } });
		const assets = [...new Set(assetIds)].map((id) => asset(who, id, 'read'));
		const [first] = assets;
		if (!first) throw unprocessable('Nothing is selected');
		if (!action.active) throw unprocessable(`The custom action ${action.name} is not active`);
		if (assets.length > 1 && !action.multiAsset) {
			throw unprocessable(`The custom action ${action.name} takes one asset at a time`);
		}
		const isElsewhere = assets.some(({ projectId }) => projectId !== first.projectId);
		if (isElsewhere || store.projects.get(first.projectId)?.workspaceId !== home.id) {
			throw unprocessable('The assets must be in one project of the workspace of the action');
		}
		const interaction: Interaction = {
			id: randomUUID(),
			actionId,
			actionName: action.name,
			userId: user.id,
			time: new Date().toISOString(),
			state: 'calling',
			steps: [],
		};
		this.interactions.push(interaction);
		this.call(interaction, action, {
			interactionId: interaction.id,
			userId: user.id,
			projectId: first.projectId,
			resources: assets.map(({ id, type }) => ({ id, type })),
		});
		return interaction;
	}

	/** Sends what the user filled in; names that the form does not have are refused. */
	answer(id: string, values: Record<string, unknown>): Interaction {
		const interaction = this.get(id);
		const last = interaction.steps.at(-1);
		if (!last || last.shown?.kind !== 'form' || interaction.state !== 'form') {
			throw conflict('There is no form to answer');
		}
		const data = readAnswers(last.shown.fields, values);
		const action = this.world.store.actions.get(interaction.actionId);
		interaction.state = 'calling';
		this.call(interaction, action, {
			interactionId: id,
			userId: interaction.userId,
			projectId: last.payload.project.id,
			resources: last.payload.resources ?? [last.payload.resource],
			data,
		});
		return interaction;
	}

	/** Closes the dialog before its end; the receiver is not told. */
	cancel(id: string): Interaction {
		const interaction = this.get(id);
		if (interaction.state === 'calling' || interaction.state === 'form') {
			interaction.state = 'cancelled';
		}
		return interaction;
	}

	get(id: string): Interaction {
		const found = this.interactions.find((one) => one.id === id);
		if (!found) throw notFound();
		return found;
	}

	/** All of them, oldest first. */
	list(): Interaction[] {
		return this.interactions;
	}

	/** The actions that a user finds in the menu of an asset of a workspace: everybody in it may run them. */
	offered(user: UserRecord, accountId: string, workspaceId: string): ActionRecord[] {
		const { store } = this.world;
		const who = asker({ world: { store }, user, path: { account_id: accountId } });
		const { id } = workspace(who, workspaceId, 'read');
		return store.actions.list((action) => action.active && action.workspaceId === id);
	}

	/** Forgets every interaction; calls under way end. */
	clear(): void {
		for (const interaction of this.interactions) this.cancel(interaction.id);
		for (const call of this.running) call.abort();
		this.interactions = [];
		this.random = new Random();
	}

	private call(interaction: Interaction, action: ActionRecord | undefined, use: ActionUse): void {
		const data = use.data ?? null;
		if (!action) return this.gone(interaction);
		const payload = actionPayload(this.world.store, action, use);
		const step: InteractionStep = { payload, data, attempts: [], nextTryAt: null, shown: null };
		interaction.steps.push(step);
		void this.attempt(interaction, action, step);
	}

	private async attempt(
		interaction: Interaction,
		action: ActionRecord,
		step: InteractionStep,
	): Promise<void> {
		if (interaction.state !== 'calling') return;
		step.nextTryAt = null;
		if (action.deletedAt !== undefined || !action.active) return this.gone(interaction);
		const { clock } = this.world;
		const limitMs = (action.timeout ?? answerLimitMs / 1000) * 1000;
		const call = new AbortController();
		this.running.add(call);
		// Receivers are real: they get real seconds. Moving the clock forward uses them up all the same.
		const forget = clock.after(limitMs * clock.timeScale, () =>
			call.abort(new Error(`No answer within ${limitMs / 1000} seconds`)),
		);
		const body = JSON.stringify(step.payload);
		const number = step.attempts.length + 1;
		const { attempt, body: reply } = await attemptCall(action, body, number, call.signal);
		forget();
		this.running.delete(call);
		step.attempts.push(attempt);
		if (interaction.state === 'calling') this.settle(interaction, action, step, attempt, reply);
	}

	private settle(
		interaction: Interaction,
		action: ActionRecord,
		step: InteractionStep,
		attempt: Attempt,
		reply: string,
	): void {
		if (isTaken(attempt)) return show(interaction, step, readReply(reply));
		if (attempt.number >= attemptLimit) {
			const reason = attempt.error ?? `It answered with status ${attempt.status}`;
			return show(interaction, step, {
				kind: 'error',
				title: `${action.name} did not answer`,
				description: `It was called ${attemptLimit} times. ${reason}.`,
			});
		}
		const { clock } = this.world;
		const pause = retryPause(attempt, this.random);
		step.nextTryAt = clock.elapsed() + pause;
		clock.after(pause, () => void this.attempt(interaction, action, step));
	}

	/** The action was deleted or switched off while the user had its dialog open. */
	private gone(interaction: Interaction): void {
		const step = interaction.steps.at(-1);
		if (!step) return;
		show(interaction, step, {
			kind: 'error',
			title: `${interaction.actionName} is no longer available`,
			description: 'It was deleted or switched off. Ask whoever administers the workspace.',
		});
	}
}

function show(interaction: Interaction, step: InteractionStep, shown: Shown): void {
	step.shown = shown;
	interaction.state = stateAfter[shown.kind];
}
