import { resource } from '../operation';
import { addAssetToShare } from './addAsset.operation';
import { addReviewersToShare } from './addReviewers.operation';
import { createShare } from './create.operation';
import { deleteShare } from './delete.operation';
import { getShareActivity } from './getActivity.operation';
import { getShareAssets } from './getAssets.operation';
import { getManyShares } from './getMany.operation';
import { getShareReviewers } from './getReviewers.operation';
import { getShare } from './get.operation';
import { removeAssetFromShare } from './removeAsset.operation';
import { removeReviewersFromShare } from './removeReviewers.operation';
import { updateShare } from './update.operation';

export const share = resource({
	name: 'Share',
	first: 'create',
	operations: {
		addAsset: addAssetToShare,
		addReviewers: addReviewersToShare,
		create: createShare,
		delete: deleteShare,
		get: getShare,
		getActivity: getShareActivity,
		getAll: getManyShares,
		getAssets: getShareAssets,
		getReviewers: getShareReviewers,
		removeAsset: removeAssetFromShare,
		removeReviewers: removeReviewersFromShare,
		update: updateShare,
	},
});
