import { NodeApiError, type IExecuteFunctions } from 'n8n-workflow';
import { madeOrRemoved, type Search } from '../../../nodes/FrameIo/actions/lost-answer';
import { withFate } from '../../../nodes/FrameIo/transport/fate';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';
import { failureOf } from '../support/promises';

interface Row {
	id: string;
	created_at: string;
}

const functions = fake<IExecuteFunctions>({ logger: { warn: () => {} } });

/** The time of Frame.io, whose clock is an hour ahead, so many milliseconds ago. */
const ago = (ms: number) => new Date(Date.now() + 3_600_000 - ms);

const row = (id: string, created: Date): Row => ({ id, created_at: created.toISOString() });

function lostAnswer(mayBeDone = true): NodeApiError {
	const error = new NodeApiError(nodeWith(), {}, { message: 'Lost', description: 'So it is.' });
	return withFate(error, { tries: 1, ms: 1, effect: 'adds', mayBeDone, isOutOfTime: false });
}

function search(rows: () => Row[], date: string | undefined = ago(0).toUTCString()) {
	const removed: string[] = [];
	let looks = 0;
	const found: Search<Row> = {
		what: 'file',
		look: async (onAnswer) => {
			looks++;
			onAnswer({ date });
			return rows();
		},
		isLike: () => true,
		isUnfinished: ({ id }) => !id.startsWith('finished'),
		remove: async ({ id }) => {
			removed.push(id);
			return 'It was deleted.';
		},
	};
	return { found, removed, looks: () => looks };
}

const failing = (error: unknown) => async (): Promise<{ data: Row }> => {
	throw error;
};

const LOOK = /look in Frame\.io/;

describe('what an answer was lost for', () => {
	test('is deleted when it is the only one that was made since, by the clock of Frame.io', async () => {
		const { found, removed } = search(() => [row('new', ago(0)), row('old', ago(60_000))]);
		const failure = await failureOf(madeOrRemoved(functions, failing(lostAnswer()), found));
		expect(failure).toMatchObject({ message: 'Lost', description: 'So it is. It was deleted.' });
		expect(removed).toEqual(['new']);
	});

	test('is waited for, because Frame.io may still be at it', async () => {
		const answers = [[], [row('late', ago(0))]];
		const { found, removed, looks } = search(() => answers.shift() ?? []);
		await failureOf(madeOrRemoved(functions, failing(lostAnswer()), found));
		expect(looks()).toBe(2);
		expect(removed).toEqual(['late']);
	});

	test.each<[string, () => Row[], string | undefined]>([
		['there are two', () => [row('a', ago(0)), row('b', ago(0))], undefined],
		['it is complete by now', () => [row('finished', ago(0))], undefined],
		['Frame.io does not tell the time', () => [row('a', ago(0))], ''],
	])('stays when %s', async (_, rows, date) => {
		const { found, removed } = search(rows, date);
		expect(await failureOf(madeOrRemoved(functions, failing(lostAnswer()), found))).toMatchObject({
			description: expect.stringMatching(
				/look in Frame\.io.* not certain, so nothing was deleted\.$/,
			),
		});
		expect(removed).toEqual([]);
	});

	test('is not what another upload of this process has made', async () => {
		const others = row('of-another', ago(0));
		await madeOrRemoved(functions, async () => ({ data: others }), undefined);
		const { found, removed } = search(() => [others]);
		const failure = await failureOf(madeOrRemoved(functions, failing(lostAnswer()), found));
		expect(failure).toMatchObject({
			description: 'So it is. No unfinished file of it was there some seconds later.',
		});
		expect(removed).toEqual([]);
	});

	test('may be there when it cannot be looked for', async () => {
		const { found } = search(() => {
			throw new Error('No');
		});
		expect(await failureOf(madeOrRemoved(functions, failing(lostAnswer()), found))).toMatchObject({
			description: expect.stringMatching(LOOK),
		});
	});

	test('is not looked for when nothing can have been made', async () => {
		const { found, looks } = search(() => []);
		await failureOf(madeOrRemoved(functions, failing(lostAnswer(false)), found));
		await failureOf(madeOrRemoved(functions, failing(new Error('Other')), found));
		expect(looks()).toBe(0);
	});
});
