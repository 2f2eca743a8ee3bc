import type { Stored } from './table.mjs';

/** A user group of an account. */
export interface GroupRecord extends Stored {
	accountId: string;
	creatorId: string;
	name: string;
	/** The short name of an emoji, such as `smile`. */
	emoji: string;
	/** Who keeps it: Frame.io itself, the Adobe Admin Console or Workfront. */
	source: 'frame' | 'adobe' | 'workfront';
	/** Users of the account, each once. */
	memberIds: string[];
}
