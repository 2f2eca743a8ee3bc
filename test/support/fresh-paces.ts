import { forgetPaces } from '../../nodes/FrameIo/pacing/gates';

// What one test has used up of a limit is nothing that the next one must wait for.
beforeEach(() => forgetPaces());
