import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { EVENT_TYPES } from '../../nodes/FrameIo/trigger/events.js';
import type { EventRequest, StateReply } from '../../sandbox/control-client.mjs';
import type { Listening } from '../support/engine.mjs';
import {
	byId,
	serviceAccount,
	startFrameIoEngine,
	type FrameIoEngine,
} from '../support/frameio.mjs';

let frameio: FrameIoEngine;
let state: StateReply;
let listening: Listening | undefined;
let project: StateReply['projects'][number];
let place: { folder: string; inner: string; file: string };
let deliveries = 0;

beforeAll(async () => {
	frameio = await startFrameIoEngine();
});

afterAll(async () => {
	expect(await frameio.control.violations()).toEqual([]);
	await frameio.close();
});

beforeEach(async () => {
	const { control } = frameio;
	await control.reset();
	await control.rateLimits({ enabled: false, scale: 1 });
	// What was read for one test is of no use to the next one, so each has things of its own.
	frameio.engine.credentials.set('frameIoServerToServerApi', serviceAccount(frameio.sandbox));
	state = await control.state();
	const workspaceId = state.workspaces[0]?.id ?? '';
	const found = state.projects.find((one) => one.workspaceId === workspaceId && !one.restricted);
	if (!found) throw new Error('The demo data has no project');
	project = found;
	const { folders } = await control.seed({
		folders: { folderId: project.rootFolderId, name: 'Dailies' },
	});
	const { folders: inner } = await control.seed({
		folders: { folderId: folders[0] ?? '', name: 'Day 1' },
	});
	const { files } = await control.seed({
		files: { folderId: inner[0] ?? '', name: 'clip.mov', fps: 29.97 },
	});
	place = { folder: folders[0] ?? '', inner: inner[0] ?? '', file: files[0] ?? '' };
	deliveries = 0;
	await control.clearRequests();
});

afterEach(async () => {
	await listening?.close();
	listening = undefined;
});

async function listen(parameters: INodeParameters = {}): Promise<Listening> {
	listening = await frameio.engine.listen({
		workspaceId: byId(project.workspaceId),
		events: EVENT_TYPES,
		filters: {},
		details: 'full',
		options: {},
		...parameters,
	});
	await frameio.control.clearRequests();
	return listening;
}

/** Lets the sandbox tell of something; the items that came of it. */
async function emit(
	...events: Array<Partial<EventRequest> & Pick<EventRequest, 'type' | 'resource'>>
) {
	if (!listening) throw new Error('Nobody listens');
	const before = listening.items.length;
	await Promise.all(
		events.map(async (event) =>
			frameio.control.emit({ workspaceId: project.workspaceId, projectId: project.id, ...event }),
		),
	);
	deliveries += events.length;
	const { deliveries: all } = await frameio.control.waitForDeliveries({
		count: deliveries,
		timeoutMs: 15_000,
	});
	expect(all.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual(
		all.map(() => [200]),
	);
	return listening.items.slice(before);
}

const fileEvent = (type: string, id = place.file) => ({ type, resource: { id, type: 'file' } });

async function newComment(settings: { text: string; timestamp?: number; parentId?: string }) {
	const { comments } = await frameio.control.seed({
		comments: { fileId: place.file, ...settings },
	});
	return { type: 'comment.created', resource: { id: comments[0] ?? '', type: 'comment' } };
}

async function requests(): Promise<string[]> {
	const all = await frameio.control.requests({ service: 'api' });
	return all.map(({ operationId }) => operationId ?? '');
}

async function setValue(name: string, value: unknown): Promise<void> {
	await frameio.json({
		resource: 'api',
		operation: 'call',
		method: 'PATCH',
		path: `/v4/accounts/${state.account.id}/projects/${project.id}/metadata/values`,
		body: JSON.stringify({
			data: {
				file_ids: [place.file],
				values: [{ field_definition_id: await fieldId(name), value }],
			},
		}),
	});
}

async function fields(): Promise<IDataObject[]> {
	return await frameio.json({
		resource: 'customField',
		operation: 'getAll',
		returnAll: true,
		simplify: false,
	});
}

async function fieldId(name: string): Promise<string> {
	const id = (await fields()).find((field) => field.name === name)?.id;
	if (typeof id !== 'string') throw new Error(`No field called ${name}`);
	return id;
}

async function optionId(name: string): Promise<string> {
	const text = JSON.stringify((await fields()).find((field) => field.name === 'Status'));
	const [, id = ''] = new RegExp(`"id":"([^"]+)","display_name":"${name}"`).exec(text) ?? [];
	const [, other = ''] = new RegExp(`"display_name":"${name}","id":"([^"]+)"`).exec(text) ?? [];
	return id || other;
}

describe('details', () => {
	test('of a comment: author, replies, timecode, frame, file and the address that opens it there', async () => {
		await listen();
		const event = await newComment({ text: 'Too dark', timestamp: 9000 });
		await newComment({ text: 'Yes', parentId: event.resource.id });
		expect(await emit(event)).toEqual([
			expect.objectContaining({
				...event,
				account: { id: state.account.id },
				workspace: { id: project.workspaceId },
				project: expect.objectContaining({ id: project.id, name: project.name }),
				enriched: true,
				comment: expect.objectContaining({
					text: 'Too dark',
					author: expect.objectContaining({ name: expect.any(String), email: expect.any(String) }),
					frame: 9000,
					timecode: '00:05:00:10',
					file_name: 'clip.mov',
					link: `https://next.frame.io/project/${project.id}/view/${place.file}?comment=${event.resource.id}`,
					replies: [expect.objectContaining({ text: 'Yes' })],
				}),
				file: expect.objectContaining({
					id: place.file,
					name: 'clip.mov',
					path: 'Dailies / Day 1 / clip.mov',
					folder_path: 'Dailies / Day 1',
					metadata: expect.objectContaining({ 'Frame Rate': 29.97 }),
				}),
			}),
		]);
	});

	test('hold no signed address and no passphrase, unless media links are chosen', async () => {
		await listen();
		const { shares } = await frameio.control.seed({ shares: { projectId: project.id } });
		const share = { type: 'share.created', resource: { id: shares[0] ?? '', type: 'share' } };
		const items = await emit(share, fileEvent('file.ready'));
		expect(items.every(({ enriched }) => enriched === true)).toBe(true);
		expect(JSON.stringify(items)).not.toMatch(/passphrase|avatar_url|media_links|Signature/);
	});

	test('of a file hold the media links that are chosen', async () => {
		await listen({ options: { mediaLinks: ['original', 'thumbnail'] } });
		const [item] = await emit(fileEvent('file.ready'));
		expect(item).toMatchObject({
			enriched: true,
			file: { media_links: { original: { download_url: expect.stringContaining('http') } } },
		});
	});

	test('of a folder, a project and a custom field', async () => {
		await listen();
		const field = await fieldId('Status');
		const items = await emit(
			{ type: 'folder.created', resource: { id: place.inner, type: 'folder' } },
			{ type: 'project.updated', resource: { id: project.id, type: 'project' } },
			{ type: 'customfield.updated', resource: { id: field, type: 'customfield' } },
		);
		const of = (type: string) => items.find((item) => item.type === type);
		expect(of('folder.created')).toMatchObject({
			enriched: true,
			folder: { path: 'Dailies / Day 1', folder_path: 'Dailies' },
			project: { name: project.name },
		});
		expect(of('project.updated')).toMatchObject({
			enriched: true,
			project: { id: project.id, name: project.name },
		});
		expect(of('customfield.updated')).toMatchObject({
			enriched: true,
			customField: { id: field, name: 'Status', field_type: 'select' },
		});
	});

	test('of what is deleted are its ids, without a request', async () => {
		await listen();
		const [item] = await emit(fileEvent('file.deleted'));
		expect(item).toMatchObject({ ...fileEvent('file.deleted'), enriched: true });
		expect(item).not.toHaveProperty('file');
		expect(await requests()).toEqual([]);
	});

	test('can be left to Frame.io: IDs only, without a request', async () => {
		await listen({ details: 'ids' });
		const [item] = await emit(fileEvent('file.ready'));
		expect(Object.keys(item ?? {}).sort()).toEqual(
			['account', 'deliveryId', 'project', 'resource', 'type', 'workspace'].sort(),
		);
		expect(await requests()).toEqual([]);
	});

	test('are read once for events that come together, and anew for later ones', async () => {
		await listen();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			times: 100,
			action: { delayMs: 50 },
		});
		const [{ id: userId } = { id: '' }] = state.users;
		// No two are the same, or they would be one delivery that comes again.
		const types = EVENT_TYPES.filter((type) => type.startsWith('file.') && type !== 'file.deleted');
		const events = types.flatMap((type) => [fileEvent(type), { ...fileEvent(type), userId }]);
		const items = await emit(...events);
		expect(items.map(({ enriched }) => enriched)).toEqual(events.map(() => true));
		expect((await requests()).filter((one) => one === 'files.show').length).toBeLessThan(
			events.length,
		);
		await frameio.json({
			resource: 'file',
			operation: 'update',
			fileId: byId(place.file),
			name: 'renamed.mov',
		});
		const { deliveries: sent } = await frameio.control.waitForDeliveries({
			count: (deliveries += 1),
			timeoutMs: 10_000,
		});
		expect(sent).toHaveLength(deliveries);
		expect(listening?.items.at(-1)).toMatchObject({ file: { name: 'renamed.mov' } });
	});

	test('that do not come in time are left out, and the event arrives within three seconds', async () => {
		await listen();
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			times: 10,
			action: { delayMs: 6000 },
		});
		const event = await newComment({ text: 'Slow' });
		const started = performance.now();
		const [item] = await emit(event);
		expect(performance.now() - started).toBeLessThan(4000);
		expect(item).toMatchObject({
			...event,
			comment: { text: 'Slow' },
			enriched: false,
			enrichmentError: expect.stringContaining('file: Frame.io did not answer in time'),
		});
		await frameio.control.clearFaults();
	});
});

describe('filters', () => {
	test('by folder let through what lies in it or in folders in it', async () => {
		await listen({ details: 'ids', filters: { folderId: byId(place.folder) } });
		const { files } = await frameio.control.seed({
			files: { folderId: project.rootFolderId, name: 'outside.mov' },
		});
		const comment = await newComment({ text: 'Inside' });
		const items = await emit(
			fileEvent('file.ready'),
			fileEvent('file.ready', files[0]),
			comment,
			{ type: 'folder.updated', resource: { id: place.folder, type: 'folder' } },
			{ type: 'folder.updated', resource: { id: project.rootFolderId, type: 'folder' } },
			{ type: 'project.updated', resource: { id: project.id, type: 'project' } },
		);
		expect(items.map(({ resource }) => JSON.stringify(resource)).sort()).toEqual(
			[
				{ id: place.file, type: 'file' },
				comment.resource,
				{ id: place.folder, type: 'folder' },
				{ id: project.id, type: 'project' },
			]
				.map((resource) => JSON.stringify(resource))
				.sort(),
		);
	});

	test('by kind of file', async () => {
		const { files } = await frameio.control.seed({
			files: { folderId: place.folder, name: 'still.png' },
		});
		await listen({ details: 'ids', filters: { fileKinds: ['image'] } });
		const items = await emit(fileEvent('file.ready'), fileEvent('file.ready', files[0]));
		expect(items).toMatchObject([{ resource: { id: files[0] } }]);
	});

	test('by kind of comment tell replies from new threads', async () => {
		const thread = await newComment({ text: 'Thread' });
		const reply = await newComment({ text: 'Reply', parentId: thread.resource.id });
		await listen({ details: 'ids', filters: { commentKinds: ['thread'] } });
		expect(await emit(thread, reply)).toMatchObject([{ resource: thread.resource }]);
	});

	test('leave out what the own service account does', async () => {
		await listen({ details: 'ids', filters: { ignoreOwn: true } });
		const own = state.clients.find(({ kind }) => kind === 's2s')?.userId ?? '';
		const other = state.users.find(({ id }) => id !== own)?.id ?? '';
		const items = await emit(
			{ ...fileEvent('file.ready'), userId: own },
			{ ...fileEvent('file.ready'), userId: other },
			fileEvent('file.ready'),
		);
		expect(items.map(({ user }) => user)).toEqual(
			expect.arrayContaining([{ id: other }, undefined]),
		);
		expect(items).toHaveLength(2);
		// Who that is was noted on activation.
		expect(await requests()).toEqual([]);
	});

	test('by custom field start when the status becomes Approved, and not for other fields', async () => {
		await listen({
			events: ['metadata.value.updated'],
			details: 'ids',
			filters: { customField: 'Status', customFieldValues: ['Approved'] },
		});
		const settle = async () =>
			await frameio.control.waitForDeliveries({ count: (deliveries += 1), timeoutMs: 10_000 });
		await setValue('Status', [await optionId('In Progress')]);
		await settle();
		expect(listening?.items).toEqual([]);
		await setValue('Status', [await optionId('Approved')]);
		await settle();
		expect(listening?.items).toHaveLength(1);
		await setValue('Notes', 'Well done');
		await settle();
		expect(listening?.items).toHaveLength(1);
	});

	test('that cannot be checked let the event through, marked', async () => {
		await listen({
			details: 'ids',
			filters: { folderId: byId(place.folder), fileKinds: ['image'] },
		});
		await frameio.control.addFault({
			service: 'api',
			operationId: 'files.show',
			times: 2,
			action: { status: 503, json: { errors: [{ detail: 'Unavailable' }] } },
		});
		const [item] = await emit(fileEvent('file.ready'));
		expect(item).toMatchObject({
			unchecked: ['fileKinds', 'folderId'],
			uncheckedReason: 'Frame.io cannot answer right now (HTTP 503)',
		});
	});
});

test('each of the thirty events starts the workflow once', async () => {
	await listen();
	const comment = await newComment({ text: 'All' });
	const resources: Record<string, { id: string; type: string }> = {
		comment: comment.resource,
		file: { id: place.file, type: 'file' },
		folder: { id: place.folder, type: 'folder' },
		metadata: { id: place.file, type: 'file' },
		project: { id: project.id, type: 'project' },
	};
	const items = await emit(
		...EVENT_TYPES.map((type) => ({
			type,
			resource: resources[type.split('.')[0] ?? ''] ?? { id: place.file, type: 'other' },
		})),
	);
	expect(items.map(({ type }) => type).sort()).toEqual([...EVENT_TYPES].sort());
	expect(new Set(items.map(({ deliveryId }) => deliveryId)).size).toBe(30);
});

// The last one: the node remembers for a while that it was refused.
test('details beyond the rate limit are left out at once, and no event is lost', async () => {
	await listen();
	await frameio.control.rateLimits({ enabled: true, scale: 0.1 });
	const events: Array<Awaited<ReturnType<typeof newComment>>> = [];
	for (let count = 0; count < 40; count++) events.push(await newComment({ text: `${count}` }));
	const items = await emit(...events);
	expect(new Set(items.map(({ resource }) => JSON.stringify(resource))).size).toBe(40);
	const limited = items.filter(({ enriched }) => enriched === false);
	expect(limited.length).toBeGreaterThan(0);
	expect(limited[0]?.enrichmentError).toContain('Frame.io limits how often');
	const asked = await frameio.control.requests({ service: 'api' });
	// It stops asking soon after it was refused.
	expect(asked.filter(({ status }) => status === 429).length).toBeLessThan(15);
});
