import type { Interactions } from './actions/interactions.mjs';
import type { Bucket } from './bucket.mjs';
import type { Clock } from './clock.mjs';
import type { Faults } from './faults.mjs';
import type { RateLimiter } from './rate-limit.mjs';
import type { RequestLog } from './request-log.mjs';
import type { Shaping } from './shaping.mjs';
import type { Signer } from './storage-signature.mjs';
import type { Store } from './store/store.mjs';
import type { Tokens } from './tokens.mjs';
import type { Uploads } from './uploads.mjs';
import type { Webhooks } from './webhooks.mjs';

/** The parts of a running sandbox that its services share. A reset replaces the content of the store. */
export interface World {
	clock: Clock;
	store: Store;
	tokens: Tokens;
	limits: RateLimiter;
	log: RequestLog;
	faults: Faults;
	shaping: Shaping;
	bucket: Bucket;
	signer: Signer;
	uploads: Uploads;
	webhooks: Webhooks;
	interactions: Interactions;
}
