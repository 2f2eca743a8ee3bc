import { DONE, replyFrom } from '../../../nodes/FrameIo/customAction/reply';

const reply = (output: unknown) => {
	const problems: string[] = [];
	return { shown: replyFrom(output, ({ message }) => problems.push(message)), problems };
};

describe('replyFrom', () => {
	test('shows title and description as a message', () => {
		expect(reply({ title: 'Graded', description: 'See v3', id: 7 }).shown).toEqual({
			title: 'Graded',
			description: 'See v3',
		});
		expect(reply({ description: 'See v3' }).shown).toEqual({ title: 'See v3', description: '' });
	});

	test('takes the first item of a list, and JSON in a text', () => {
		expect(reply([{ title: 'One' }, { title: 'Two' }]).shown).toMatchObject({ title: 'One' });
		expect(reply('{"title":"One"}').shown).toMatchObject({ title: 'One' });
	});

	test('shows a link as a form with that one field', () => {
		expect(reply({ title: 'Graded', link: 'https://example.com/v3' }).shown).toEqual({
			title: 'Graded',
			description: '',
			fields: [
				{ type: 'link', name: 'n8n_link', label: 'Open link', value: 'https://example.com/v3' },
			],
		});
	});

	test('shows fields as a further form, and says what is wrong with one', () => {
		const fields = [{ type: 'text', name: 'note', label: 'Note' }];
		expect(reply({ title: 'More', fields }).shown).toEqual({
			title: 'More',
			description: '',
			fields,
		});
		const twice = reply({ fields: [...fields, ...fields] });
		expect(twice.shown).toMatchObject({ title: 'This form cannot be shown' });
		expect(twice.problems).toEqual(["Two fields of the form are called 'note'"]);
	});

	test.each([[undefined], [null], [[]], [{}], [{ id: 1 }], ['text'], [7], [{ link: 'ftp://x' }]])(
		'says politely that the workflow is done for %j',
		(output) => {
			expect(reply(output).shown).toEqual(DONE);
		},
	);
});
