import { badRequest, notFound } from '../api/errors.mjs';
import { asker, file } from '../api/permissions.mjs';
import { reply } from '../control/web-app.mjs';
import { isObject } from '../json.mjs';
import type { UserRecord } from '../store/accounts.mjs';
import { demo } from '../store/seed.mjs';
import { framesFromTimecode, timecodeFromFrames } from '../timecode.mjs';
import type { World } from '../world.mjs';
import { deliveryView, interactionView } from './views.mjs';

interface Input {
	user: UserRecord;
	id: string;
	query: URLSearchParams;
	body: unknown;
}

const shownDeliveries = 100;

/** What the page needs and no operation of the API has; the paths are below `/page`. */
export function callsOf(world: World): Record<string, (input: Input) => unknown> {
	const { interactions } = world;
	const own = ({ id, user }: Input) => {
		const found = interactions.get(id);
		if (found.userId !== user.id) throw notFound();
		return found;
	};
	return {
		/** The workspaces' custom actions are for everybody in them, though only admins list them by the API. */
		'GET /workspaces/:id/actions': ({ user, id }) =>
			interactions
				.offered(user, demo.account, id)
				.map(({ id, name, description, multiAsset }) => ({ id, name, description, multiAsset })),
		'POST /interactions': ({ user, body }) => {
			const { actionId, assetIds } = isObject(body) ? body : {};
			if (typeof actionId !== 'string') throw badRequest('actionId must be a text');
			return interactionView(world, interactions.start(user, actionId, textsOf(assetIds)));
		},
		'GET /interactions/:id': (input) => interactionView(world, own(input)),
		'POST /interactions/:id/answer': (input) => {
			if (!isObject(input.body)) throw badRequest('The answers must be an object');
			return interactionView(world, interactions.answer(own(input).id, input.body));
		},
		'DELETE /interactions/:id': (input) =>
			interactionView(world, interactions.cancel(own(input).id)),

		'POST /comments/:id/replies': ({ user, id, body }) => {
			const { text } = isObject(body) ? body : {};
			if (typeof text !== 'string') throw badRequest('text must be a text');
			return { id: reply(world, id, { text, userId: user.id }).id };
		},
		'GET /files/:id/frame': ({ user, id, query }) => {
			const who = asker({ world, user, path: { account_id: demo.account } });
			return placeInTime(file(who, id, 'read').fps, query);
		},

		'GET /activity': () => ({
			events: world.webhooks.eventCount,
			deliveries: world.webhooks
				.list()
				.slice(-shownDeliveries)
				.reverse()
				.map((one) => deliveryView(world, one)),
		}),
	};
}

/** A frame with its timecode, found by the one or the other; the frame is null when there is no such place. */
function placeInTime(fps: number | null, query: URLSearchParams) {
	if (fps === null) throw badRequest('The file has no frames');
	const timecode = query.get('timecode');
	const frame = timecode === null ? Number(query.get('frame')) : framesFromTimecode(timecode, fps);
	if (frame === undefined || !Number.isInteger(frame) || frame < 0) {
		return { frame: null, timecode };
	}
	return { frame, timecode: timecodeFromFrames(frame, fps) };
}

function textsOf(value: unknown): string[] {
	const list: unknown[] = Array.isArray(value) ? value : [];
	return list.filter((one) => typeof one === 'string');
}
