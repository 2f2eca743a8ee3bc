import { waitFor } from '../../harness/wait.mjs';
import type { Stage } from './stage.mjs';

/** What Frame.io calls: a webhook or a custom action. */
export interface Receiver {
	id: string;
	url: string;
	secret: string;
}

/** Waits until Frame.io has so many webhooks and custom actions. Their secrets must show nowhere from now on. */
export async function waitForReceivers(stage: Stage, count: number): Promise<Receiver[]> {
	const { control, secrets, server } = stage;
	return await waitFor(
		`${count} webhooks and custom actions in Frame.io`,
		async () => {
			const webhooks = await control.webhooks();
			const found = [
				...webhooks.filter(({ deletedAt }) => deletedAt === undefined),
				...(await control.customActions()),
			];
			for (const { secret } of found) secrets.add(secret);
			return found.length === count ? found : undefined;
		},
		{ timeoutMs: 10_000, details: () => server.log.tail() },
	);
}
