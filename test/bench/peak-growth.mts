import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MIB = 1024 * 1024;

/**
 * What is in use at most while some work is done, without garbage, over what its result takes. V8 is told to collect all
 * garbage whenever it collects any, every few MiB, and writes down what is left: also in the middle of a synchronous
 * stretch, which no timer could look into.
 */
export async function peakGrowth(work: () => Promise<unknown>) {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	const inUse = () => {
		collect();
		return process.memoryUsage().heapUsed;
	};
	const before = inUse();
	setFlagsFromString('--gc-global');
	const profiler = new GCProfiler();
	profiler.start();
	const result = await work();
	const { statistics } = profiler.stop();
	setFlagsFromString('--no-gc-global');
	const after = inUse();
	// Whoever reads the result keeps it in memory until here.
	if (result === undefined) throw new Error('There is no result.');
	const left = statistics.map(({ afterGC }) => afterGC.heapStatistics.usedHeapSize);
	const peak = Math.max(after, ...left);
	return { beyondMib: (peak - after) / MIB, outputMib: (after - before) / MIB };
}
