import { nextStep, type Step } from '../../../nodes/FrameIo/customAction/dialogue';
import { checkFields } from '../../../nodes/FrameIo/customAction/form';
import { readForm, type BuiltForm } from '../../../nodes/FrameIo/customAction/form-parameters';
import { readCall } from '../../../nodes/FrameIo/customAction/call';
import { EXPIRED } from '../../../nodes/FrameIo/customAction/reply';

type Row = Record<string, unknown>;

const reason: Row = {
	fieldName: 'reason',
	fieldLabel: 'Why?',
	fieldType: 'select',
	startingValue: 'sound',
	options: { option: [{ name: 'Colors', value: 'color' }, { name: 'sound' }] },
};
const urgent: Row = { fieldName: 'urgent', fieldType: 'boolean', startsTicked: true };
const note: Row = { fieldName: 'note', fieldType: 'textarea' };

function read(first: Row[], more: Row = {}) {
	const parameters: Row = {
		useForm: true,
		formTitle: 'Send back',
		formDescription: '',
		formFields: { field: first },
		secondPage: 'never',
		...more,
	};
	return readForm((name) => parameters[name] ?? '');
}

function built(first: Row[], more: Row = {}): BuiltForm {
	const { problem, value } = { value: undefined, ...read(first, more) };
	if (problem || !value) throw new Error(problem?.message ?? 'There is no form');
	return value;
}

const problemOf = (first: Row[], more?: Row) => read(first, more).problem?.message;

const second = (when: Row): Row => ({
	secondPageTitle: 'Colors',
	secondPageFields: { field: [note] },
	...when,
});

describe('the form of the node', () => {
	test('reaches Frame.io in its words, with all five types', () => {
		const link = { fieldName: 'help', fieldType: 'link', linkAddress: 'https://example.com' };
		const name = { fieldName: 'name', fieldType: 'text', startingValue: 'Alex' };
		expect(built([reason, urgent, note, link, name]).first).toEqual({
			title: 'Send back',
			description: '',
			fields: [
				{
					type: 'select',
					name: 'reason',
					label: 'Why?',
					value: 'sound',
					options: [
						{ name: 'Colors', value: 'color' },
						{ name: 'sound', value: 'sound' },
					],
				},
				{ type: 'boolean', name: 'urgent', label: 'urgent', value: true },
				{ type: 'textarea', name: 'note', label: 'note' },
				{ type: 'link', name: 'help', label: 'help', value: 'https://example.com' },
				{ type: 'text', name: 'name', label: 'name', value: 'Alex' },
			],
		});
	});

	const withOptions = (count: number): Row => ({
		...reason,
		startingValue: '',
		options: { option: Array.from({ length: count }, (_, index) => ({ name: `${index}` })) },
	});

	test('takes 50 options', () => {
		expect(problemOf([withOptions(50)])).toBeUndefined();
	});

	test.each<[string, Row[], Row, string]>([
		['no fields', [], {}, "'Form Fields' is empty"],
		['a field without a name', [urgent, { fieldName: ' ' }], {}, "Field 2 of 'Form Fields' has no"],
		['two fields of one name', [note, note], {}, "Two fields of the form are called 'note'"],
		['51 options', [withOptions(51)], {}, "Select field 'reason' has 51 options"],
		['no options', [withOptions(0)], {}, "Select field 'reason' has no options"],
		['an unknown type', [{ ...note, fieldType: 'date' }], {}, "does not know: 'date'"],
		['a foreign start', [{ ...reason, startingValue: 'x' }], {}, "starts with 'x'"],
		['a link to nowhere', [{ fieldName: 'l', fieldType: 'link' }], {}, "Link 'l' has no web"],
		['no title', [note], { formTitle: '' }, "'Form Title' is empty"],
		[
			'a name of the first page on the second',
			[note],
			second({ secondPage: 'always' }),
			"Two fields of the form are called 'note'",
		],
		[
			'a page that depends on no field',
			[reason],
			second({ secondPage: 'answer', secondPageField: 'other', secondPageAnswer: 'x' }),
			"depends on 'other'",
		],
		[
			'a page that depends on no answer',
			[reason],
			second({ secondPage: 'answer', secondPageField: 'reason', secondPageAnswer: 'x' }),
			"comes when 'reason' is 'x'",
		],
	])('is refused with %s', (_, first, more, message) => {
		expect(problemOf(first, more)).toContain(message);
	});

	test('is not judged by expressions whose values are not known yet', () => {
		const open = { ...reason, fieldLabel: '={{ $json.x }}', startingValue: '={{ $json.y }}' };
		const link = { fieldName: 'help', fieldType: 'link', linkAddress: '={{ $json.z }}' };
		expect(problemOf([open, link])).toBeUndefined();
	});

	test('is refused whatever somebody wrote into the workflow by hand', () => {
		for (const fields of [[null], ['text'], [{ name: 7 }], [{ name: 'a', type: {} }]]) {
			expect(checkFields(fields, 'It').problem).toBeDefined();
		}
	});
});

describe('the pages of a form', () => {
	let interactions = 0;
	const inNewInteraction = () => `interaction-${++interactions}`;

	function step(
		form: BuiltForm | undefined,
		interaction: string,
		data?: Row,
		secret = 'whsec_test',
	): Step {
		const call = readCall({ action_id: 'a', interaction_id: interaction, ...(data && { data }) });
		if (!call) throw new Error('This is no call');
		return nextStep(call, form, secret);
	}

	const twoPages = () =>
		built(
			[reason, urgent],
			second({ secondPage: 'answer', secondPageField: 'reason', secondPageAnswer: 'color' }),
		);

	/** The names that Frame.io would send back for a page. */
	const namesOn = (shown: Step) =>
		'reply' in shown && shown.reply && 'fields' in shown.reply
			? shown.reply.fields.map(({ name }) => name)
			: [];

	test('come before the workflow starts', () => {
		const form = built([reason]);
		expect(step(form, inNewInteraction())).toEqual({ reply: form.first });
	});

	test.each([
		[true, true],
		['true', true],
		['on', true],
		[false, false],
		['false', false],
		[undefined, false],
	])('give a checkbox that came as %p as %p', (sent, answer) => {
		const data = { reason: 'color', ...(sent !== undefined && { urgent: sent }), stray: 1 };
		expect(step(built([reason, urgent]), inNewInteraction(), data)).toEqual({
			answers: { reason: 'color', urgent: answer },
		});
	});

	test('end after the first where its answer does not ask for the second', () => {
		expect(step(twoPages(), inNewInteraction(), { reason: 'sound', urgent: false })).toEqual({
			answers: { reason: 'sound', urgent: false },
		});
	});

	test('start the workflow with the answers of both', () => {
		const interaction = inNewInteraction();
		const page = step(twoPages(), interaction, { reason: 'color', urgent: 'true' });
		const [carrier = ''] = namesOn(page);
		expect(step(twoPages(), interaction, { [carrier]: 'darker' })).toEqual({
			answers: { reason: 'color', urgent: true, note: 'darker' },
		});
	});

	/** What a process remembers is bounded: more interactions than that, and it knows no more than another one. */
	function forgetAll(): void {
		for (let other = 0; other < 500; other++) {
			step(twoPages(), inNewInteraction(), { reason: 'color' });
		}
	}

	/** The name in which the answers of a first page travel, after the process has forgotten them. */
	function travelling(interaction: string, first: Row = { reason: 'color', urgent: true }): string {
		const [carrier = ''] = namesOn(step(twoPages(), interaction, first));
		forgetAll();
		return carrier;
	}

	test('need no memory: another process goes on where the first stopped', () => {
		const interaction = inNewInteraction();
		const carrier = travelling(interaction);
		expect(carrier.length).toBeLessThanOrEqual(255);
		expect(step(twoPages(), interaction, { [carrier]: 'darker' })).toEqual({
			answers: { reason: 'color', urgent: true, note: 'darker' },
		});
	});

	test('are those that this process remembers, whatever travels', () => {
		const interaction = inNewInteraction();
		const [carrier = ''] = namesOn(step(twoPages(), interaction, { reason: 'color' }));
		const forged = `note#n8n:${Buffer.from('{"reason":"any","admin":true}').toString('base64url')}`;
		for (const name of [carrier, forged]) {
			expect(step(twoPages(), interaction, { [name]: 'darker' })).toEqual({
				answers: { reason: 'color', urgent: false, note: 'darker' },
			});
		}
	});

	test('are asked for again when what travelled was not given out like this', () => {
		const interaction = inNewInteraction();
		const carrier = travelling(interaction);
		const [field = '', sealed = ''] = carrier.split('#n8n:');
		const [encoded = '', seal = ''] = sealed.split('.');
		const other = Buffer.from('{"reason":"color","urgent":true,"admin":1}').toString('base64url');
		for (const altered of [
			`${encoded}`,
			`${encoded}.`,
			`${other}.${seal}`,
			`${encoded}.${seal.slice(1)}`,
			`${encoded}.${seal[0] === 'A' ? 'B' : 'A'}${seal.slice(1)}`,
			'',
		]) {
			const data = { [`${field}#n8n:${altered}`]: 'darker' };
			expect(step(twoPages(), interaction, data)).toEqual({ reply: EXPIRED });
		}
		const data = { [carrier]: 'darker' };
		expect(step(twoPages(), inNewInteraction(), data)).toEqual({ reply: EXPIRED });
		expect(step(twoPages(), interaction, data, 'whsec_other')).toEqual({ reply: EXPIRED });
		expect(step(twoPages(), interaction, data)).toHaveProperty('answers');
	});

	test('are asked for again when what travelled is no option of the form any more', () => {
		const interaction = inNewInteraction();
		const carrier = travelling(interaction);
		const changed = built(
			[{ ...reason, options: { option: [{ name: 'sound' }] } }, urgent],
			second({ secondPage: 'always' }),
		);
		expect(step(changed, interaction, { [carrier]: 'darker' })).toEqual({ reply: EXPIRED });
	});

	test('have the answers of the fields that the first page has, and no others', () => {
		const interaction = inNewInteraction();
		const carrier = travelling(interaction);
		const changed = built([reason], second({ secondPage: 'always' }));
		expect(step(changed, interaction, { [carrier]: 'darker' })).toEqual({
			answers: { reason: 'color', note: 'darker' },
		});
	});

	test('keep long answers in memory, and say so where it does not reach', () => {
		const form = built([note], {
			secondPage: 'always',
			secondPageTitle: 'More',
			secondPageFields: { field: [urgent] },
		});
		const interaction = inNewInteraction();
		const long = 'x'.repeat(1000);
		expect(namesOn(step(form, interaction, { note: long }))).toEqual(['urgent']);
		expect(step(form, interaction, { urgent: true })).toEqual({
			answers: { note: long, urgent: true },
		});
		expect(step(form, inNewInteraction(), { urgent: true })).toEqual({ reply: EXPIRED });
	});

	test('of the workflow itself start it again with their answers', () => {
		for (const form of [twoPages(), undefined]) {
			expect(step(form, inNewInteraction(), { colour: 'red', deep: { a: 1 } })).toEqual({
				answers: { colour: 'red', deep: '{"a":1}' },
			});
		}
	});

	test('that show a link only ask for nothing when they are closed', () => {
		expect(step(undefined, inNewInteraction(), { n8n_link: 'https://example.com' })).toEqual({
			reply: undefined,
		});
	});
});
