import { randomUUID } from 'node:crypto';
import type { FileRecord, StackRecord } from '../store/assets.mjs';
import { fileWithIncludes, stackWithIncludes } from './assets.mjs';
import { copyStack } from './copies.mjs';
import { unprocessable } from './errors.mjs';
import { assetSorts } from './folders.mjs';
import type { Handlers } from './operation.mjs';
import { paginate, sortRows } from './paging.mjs';
import { asker, file, folder, stack } from './permissions.mjs';
import { enterStack, moveStack, settleStackOf, versionsOf } from './tree.mjs';
import { fileView, stackView } from './views.mjs';

export const versionStackHandlers = {
	'version_stacks.list': (call) => {
		const { id } = folder(asker(call), call.path.folder_id, 'read');
		const here = call.world.store.stacks.list(({ parentId }) => parentId === id);
		const sorted = sortRows(here, call.query.sort, assetSorts);
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => stackWithIncludes(call, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'version_stacks.show': (call) => {
		const found = stack(asker(call), call.path.version_stack_id, 'read');
		return { status: 200, body: { data: stackWithIncludes(call, found, call.query.include) } };
	},

	// The order without a sort is a GUESS: oldest version first.
	'version_stacks.index': (call) => {
		const found = stack(asker(call), call.path.version_stack_id, 'read');
		const sorts = { ...assetSorts, file_size: ({ size }: FileRecord) => size };
		const versions = versionsOf(call.world.store, found);
		const sorted = sortRows(versions, call.query.sort, sorts);
		const { rows, links, total_count } = paginate(call, sorted);
		const data = rows.map((row) => fileWithIncludes(call, row, call.query.include));
		return { status: 200, body: { data, links, total_count } };
	},

	'version_stacks.create': (call) => {
		const { store, clock, webhooks } = call.world;
		const who = asker(call);
		const parent = folder(who, call.path.folder_id, 'edit');
		const files = call.body.data.file_ids.map((id) => file(who, id, 'edit'));
		if (files.some(({ parentId }) => parentId !== parent.id)) {
			throw unprocessable('A file is not in this folder', '/data/file_ids');
		}
		const made: StackRecord = store.stacks.add({
			id: randomUUID(),
			createdAt: clock.now(),
			updatedAt: clock.now(),
			type: 'version_stack',
			projectId: parent.projectId,
			parentId: parent.id,
			name: '',
			creatorId: call.user.id,
			versionIds: [],
		});
		for (const one of files) {
			enterStack(store, made, one, clock.now());
			webhooks.emitFor(call.user.id, made.projectId, 'file.versioned', one.id);
		}
		return { status: 201, body: { data: stackWithIncludes(call, made) } };
	},

	'version_stacks.copy': (call) => {
		const who = asker(call);
		const source = stack(who, call.path.version_stack_id, 'read');
		const target = folder(who, call.body?.data?.parent_id ?? source.parentId, 'edit');
		const copy = copyStack(call, source, target);
		return { status: 200, body: { data: stackView(call.world.store, copy) } };
	},

	// GUESS: the top is where the newest version is, as in the web app. There is no event for stacks.
	'version_stacks.reorder': (call) => {
		const { store, clock } = call.world;
		const who = asker(call);
		const found = stack(who, call.path.version_stack_id, 'edit');
		const { target_file_id: targetId, move_to: place } = call.body.data;
		const target = file(who, targetId, 'edit');
		if (target.parentId !== found.id) {
			throw unprocessable('The file is not in this version stack', '/data/target_file_id');
		}
		const others = found.versionIds.filter((id) => id !== target.id);
		found.versionIds = place === 'top' ? [...others, target.id] : [target.id, ...others];
		settleStackOf(store, target, clock.now());
		return { status: 200, body: { data: versionsOf(store, found).map(fileView) } };
	},

	'version_stacks.move': (call) => {
		const { store, clock } = call.world;
		const who = asker(call);
		const found = stack(who, call.path.version_stack_id, 'edit');
		const { parent_id: parentId } = call.body.data;
		if (parentId === undefined) throw unprocessable('Missing field: parent_id', '/data/parent_id');
		moveStack(store, found, folder(who, parentId, 'edit'), clock.now());
		return { status: 200, body: { data: stackView(store, found) } };
	},
} satisfies Handlers;
