import type { Endpoint } from '../../nodes/FrameIo/transport/contract';

/**
 * The stable endpoints of Frame.io that no operation of the node offers, and why. An endpoint that is offered must
 * leave this list; one that Frame.io adds must be offered or enter it.
 */
export const NOT_YET: ReadonlyArray<{ reason: string; endpoints: Endpoint[] }> = [];
