import type { IDataObject } from 'n8n-workflow';
import {
	forgetSubscription,
	storedSubscription,
	storeSubscription,
} from '../../../nodes/FrameIo/trigger/subscription';

const SUBSCRIPTION = {
	webhookId: 'webhook-1',
	secret: 'whsec_1',
	accountId: 'account-1',
	workspaceId: 'workspace-1',
};

describe('the subscription of a trigger', () => {
	test('is read as it was stored', () => {
		const staticData: IDataObject = {};
		storeSubscription(staticData, SUBSCRIPTION);
		expect(storedSubscription(staticData)).toEqual(SUBSCRIPTION);
	});

	test('survives the database, which keeps JSON', () => {
		const staticData: IDataObject = {};
		storeSubscription(staticData, SUBSCRIPTION);
		expect(storedSubscription(JSON.parse(JSON.stringify(staticData)))).toEqual(SUBSCRIPTION);
	});

	test('keeps who the own user was, if all of that was noted', () => {
		const own = { userId: 'user-1', credential: 'frameIoServerToServerApi/1' };
		const withOwn = { ...SUBSCRIPTION, own };
		expect(storedSubscription({ subscription: withOwn })).toEqual(withOwn);
		for (const broken of [null, 'user-1', { userId: 'user-1' }, { ...own, userId: '' }]) {
			const subscription = { ...SUBSCRIPTION, own: broken };
			expect(storedSubscription({ subscription })).toEqual(SUBSCRIPTION);
		}
	});

	test('is not there before it was stored and after it was forgotten', () => {
		const staticData: IDataObject = {};
		expect(storedSubscription(staticData)).toBeUndefined();
		storeSubscription(staticData, SUBSCRIPTION);
		forgetSubscription(staticData);
		expect(storedSubscription(staticData)).toBeUndefined();
		expect(staticData).toEqual({});
	});

	test('leaves other static data alone', () => {
		const staticData: IDataObject = { other: 1 };
		storeSubscription(staticData, SUBSCRIPTION);
		forgetSubscription(staticData);
		expect(staticData).toEqual({ other: 1 });
	});

	test.each(['webhookId', 'secret', 'accountId', 'workspaceId'])(
		'counts as missing without its %s: it could not be verified or removed',
		(part) => {
			for (const value of [undefined, '', null, 7]) {
				const staticData: IDataObject = { subscription: { ...SUBSCRIPTION, [part]: value } };
				expect(storedSubscription(staticData)).toBeUndefined();
			}
		},
	);

	test.each([null, 'text', []])('counts as missing when static data holds %p', (subscription) => {
		expect(storedSubscription({ subscription })).toBeUndefined();
	});
});
