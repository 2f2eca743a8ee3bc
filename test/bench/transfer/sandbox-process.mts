// The sandbox in a process of its own, so that it shares no event loop with what is measured.
import { startSandbox } from '../../../sandbox/sandbox.mjs';

const sandbox = await startSandbox({ keepBytes: false });
process.once('disconnect', () => void sandbox.stop().finally(() => process.exit()));
process.send?.(sandbox);
