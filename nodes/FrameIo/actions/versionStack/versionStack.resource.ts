import { resource } from '../operation';
import { copyVersionStack } from './copy.operation';
import { createVersionStack } from './create.operation';
import { getVersionStack } from './get.operation';
import { getManyVersionStacks } from './getMany.operation';
import { getVersions } from './getVersions.operation';
import { moveVersionStack } from './move.operation';
import { reorderVersionStack } from './reorder.operation';
import { restoreVersionStack } from './restore.operation';

export const versionStack = resource({
	name: 'Version Stack',
	first: 'getVersions',
	operations: {
		copy: copyVersionStack,
		create: createVersionStack,
		get: getVersionStack,
		getAll: getManyVersionStacks,
		getVersions,
		move: moveVersionStack,
		reorder: reorderVersionStack,
		restore: restoreVersionStack,
	},
});
