import {
	isINodePropertyOptionsList,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
} from 'n8n-workflow';

/** One row of the table of parameters. */
export interface ParameterRow {
	/** As in the editor; what lies in a collection after the name of that, e.g. `Options → Sort`. */
	name: string;
	/** What it is, in sentences. */
	text: string;
}

/** Said once for all operations, at the top of the node's page. */
const SHARED = new Set(['authentication', 'accountId', 'returnAll', 'limit', 'simplify']);

/** The parameters of an operation that are worth a row, in the order of the editor. */
export function parameterRows(properties: readonly INodeProperties[]): ParameterRow[] {
	return properties
		.filter(({ name, type }) => !SHARED.has(name) && type !== 'notice' && type !== 'hidden')
		.flatMap((property) => rowsOf(property, [], properties));
}

function rowsOf(
	property: INodeProperties,
	above: string[],
	siblings: readonly INodeProperties[],
): ParameterRow[] {
	const path = [...above, property.displayName];
	const start = above.length > 0 ? 'When added' : 'At first';
	const inner = innerProperties(property);
	if (inner.length > 0) return inner.flatMap((each) => rowsOf(each, path, siblings));
	const sentences = [
		sentence(property.description ?? property.hint ?? ''),
		choicesOf(property, start),
		...wayOf(property, start),
		property.required === true ? 'Required.' : '',
		conditionOf(property, siblings),
	];
	return [{ name: path.join(' → '), text: sentences.filter(Boolean).join(' ') }];
}

function innerProperties({ type, options = [] }: INodeProperties): INodeProperties[] {
	if (type === 'collection') return options.filter(isProperty);
	if (type === 'fixedCollection')
		return options.filter(isCollection).flatMap(({ values }) => values);
	return [];
}

type Option = INodeProperties | INodePropertyOptions | INodePropertyCollection;

function isProperty(option: Option): option is INodeProperties {
	return 'type' in option;
}

function isCollection(option: Option): option is INodePropertyCollection {
	return 'values' in option;
}

function choicesOf({ type, options, default: first }: INodeProperties, start: string): string {
	if (type !== 'options' && type !== 'multiOptions') return '';
	if (!isINodePropertyOptionsList(options)) return '';
	const names = options.map(({ name, value }) =>
		value === first ? `_${name}_ (${start.toLowerCase()})` : `_${name}_`,
	);
	return names.length === 0
		? ''
		: `${type === 'multiOptions' ? 'Any of' : 'One of'}: ${names.join(', ')}.`;
}

/** How a value is entered, and what it is unless it is changed. */
function wayOf(
	{ type, modes = [], default: first, placeholder, typeOptions }: INodeProperties,
	start: string,
): string[] {
	if (type === 'resourceLocator') {
		return [`${listed(modes.map(({ displayName }) => displayName))}.`];
	}
	const bounds = [
		typeOptions?.minValue === undefined ? '' : `From ${typeOptions.minValue}.`,
		typeOptions?.maxValue === undefined ? '' : `Up to ${typeOptions.maxValue}.`,
	];
	if (type === 'boolean') return [`${start} ${first === true ? 'on' : 'off'}.`];
	if (type === 'number')
		return [...bounds, first === '' ? '' : `${start} ${JSON.stringify(first)}.`];
	const given = typeof first === 'string' && first !== '' && type === 'string';
	const example = placeholder?.startsWith('e.g. ') ? placeholder.slice(5) : undefined;
	return [given ? `${start} \`${first}\`.` : '', example ? `For example \`${example}\`.` : ''];
}

/** When the editor shows it, e.g. `With Position: Timecode.` */
function conditionOf(
	{ displayOptions }: INodeProperties,
	siblings: readonly INodeProperties[],
): string {
	const shown = Object.entries(displayOptions?.show ?? {}).filter(
		([name]) => name !== 'authentication',
	);
	return shown
		.map(([name, values]) => {
			// Inside a collection the parameters outside are named from the root.
			const other = siblings.find((each) => each.name === name.replace('/', ''));
			const labels = (values ?? []).map((value) => labelOf(other, value));
			return `With ${other?.displayName ?? name}: ${labels.join(' or ')}.`;
		})
		.join(' ');
}

function labelOf(property: INodeProperties | undefined, value: unknown): string {
	const options = property?.options;
	const found = isINodePropertyOptionsList(options)
		? options.find((each) => each.value === value)?.name
		: undefined;
	if (found !== undefined) return found;
	if (value === true) return 'on';
	return value === false ? 'off' : String(value);
}

function listed(names: readonly string[]): string {
	const last = names.at(-1) ?? '';
	return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

/** Descriptions of n8n end without a full stop, unless they have several sentences. */
function sentence(text: string): string {
	const plain = text
		.replace(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
		.replace(/<\/?(code)>/g, '`')
		.replace(/<br\s*\/?>/g, ' ');
	return plain === '' || /[.!?]$/.test(plain) ? plain : `${plain}.`;
}
