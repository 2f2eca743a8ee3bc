import { NodeOperationError, type IExecuteFunctions } from 'n8n-workflow';
import { equalParts, sendAttachment } from '../../../nodes/FrameIo/actions/comment/attachments';
import { fake } from '../support/fake';
import { nodeWith } from '../support/frame-io';
import { failureOf } from '../support/promises';

const addresses = (count: number) =>
	Array.from({ length: count }, (_, index) => `https://storage.example/${index}`);

test.each([
	[5, 2, [3, 2]],
	[6, 3, [2, 2, 2]],
	[1, 1, [1]],
])('%i bytes in %i parts', (size, count, expected) => {
	expect(equalParts(addresses(count), size).map((part) => part.size)).toEqual(expected);
});

test.each([
	[5, 4],
	[2, 3],
])('%i bytes are not sent to %i addresses, which cannot be equal parts', async (size, count) => {
	let removed = 0;
	const call = {
		// Nothing of it is used: no byte is sent.
		functions: fake<IExecuteFunctions>({}),
		itemIndex: 0,
		isOnLoopback: async () => false,
		problem: (message: string, description: string) =>
			new NodeOperationError(nodeWith(), message, { description }),
		requiredText: () => '',
	};
	const attachment = {
		source: {
			size,
			fileName: 'a.png',
			open: async () => await Promise.reject(new Error('It was opened')),
			close() {},
		},
		announced: { name: 'a.png', file_size: size, media_type: 'image/png' },
	};
	const failure = await failureOf(
		sendAttachment(call, attachment, addresses(count), 'attachment', async () => {
			removed++;
		}),
	);
	expect(failure).toMatchObject({
		message: `'a.png' was not attached: Frame.io asked for ${count} parts of an attachment of ${size} bytes`,
		description: 'The attachment was deleted in Frame.io again.',
	});
	expect(removed).toBe(1);
});
