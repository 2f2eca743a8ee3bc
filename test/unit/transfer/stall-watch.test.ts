import { StallWatch } from '../../../nodes/FrameIo/transfer/stall-watch';

/** A watch, and the looks that it takes. */
function watching() {
	const looks: Array<() => void> = [];
	jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
		const timer = new AbortController();
		looks.push(() => timer.abort());
		return timer.signal;
	});
	const onStall = jest.fn();
	const watch = new StallWatch(60_000, onStall);
	const look = (times: number) => {
		for (let time = 0; time < times; time++) looks.shift()?.();
	};
	return { watch, onStall, look };
}

afterEach(() => jest.restoreAllMocks());

test('looks four times in the time in which something must come', () => {
	watching();
	expect(AbortSignal.timeout).toHaveBeenCalledWith(15_000);
});

test('tells once when nothing has come for the whole time', () => {
	const { watch, onStall, look } = watching();
	watch.waits();
	look(4);
	expect(onStall).not.toHaveBeenCalled();
	look(2);
	expect(onStall).toHaveBeenCalledTimes(1);
	expect(watch.hasStalled).toBe(true);
});

test('counts from the last piece on', () => {
	const { watch, onStall, look } = watching();
	for (let piece = 0; piece < 3; piece++) {
		watch.waits();
		look(4);
		watch.came();
	}
	expect(onStall).not.toHaveBeenCalled();
});

test('does not count while nobody waits for a piece, however long that takes', () => {
	const { watch, onStall, look } = watching();
	watch.waits();
	watch.came();
	look(100);
	expect(onStall).not.toHaveBeenCalled();
	watch.waits();
	look(5);
	expect(onStall).toHaveBeenCalledTimes(1);
});

test('is quiet after its end', () => {
	const { watch, onStall, look } = watching();
	watch.waits();
	watch.end();
	look(100);
	expect(onStall).not.toHaveBeenCalled();
});
