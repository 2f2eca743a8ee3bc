import { CLEANING_UP, patienceOf } from '../../../nodes/FrameIo/retry/patience';
import { callerOf } from '../support/frame-io';

const { caller } = callerOf(() => ({ statusCode: 200 }), { requestOptions: { timeLimit: 0.5 } });

test('a Time Limit bounds every other patience', () => {
	const patience = { turnMs: 60_000, troubleMs: 60_000 };
	expect(patienceOf({ ...caller, patience })).toEqual({ turnMs: 500, troubleMs: 500 });
});

test('cleaning up has its own time, also where the Time Limit is none', () => {
	const { turnMs, troubleMs } = CLEANING_UP;
	expect(patienceOf({ ...caller, patience: CLEANING_UP })).toEqual({ turnMs, troubleMs });
	const { caller: odd } = callerOf(() => ({ statusCode: 200 }), {
		requestOptions: { timeLimit: 'soon' },
	});
	expect(patienceOf({ ...odd, patience: CLEANING_UP })).toEqual({ turnMs, troubleMs });
});
