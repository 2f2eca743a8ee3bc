import type { Call } from '../call';
import { normalizeTimecode } from '../../media/timecode';

/** Frame.io takes comments of 1 to 40,000 characters (contract). */
const LONGEST_TEXT = 40_000;

type Refuses = Pick<Call, 'problem'>;

/**
 * The text of a comment, when Frame.io will take it.
 * @throws NodeOperationError before anything is sent
 */
export function checkedText(call: Refuses, entered: string): string {
	const text = entered.trim();
	if (text === '') throw call.problem("'Text' is empty", 'Enter a value.');
	if (text.length > LONGEST_TEXT) {
		throw call.problem(
			`The comment has ${text.length} characters, but Frame.io takes at most ${LONGEST_TEXT}`,
			'Shorten it or split it into several comments.',
		);
	}
	return text;
}

/**
 * A timecode as Frame.io takes it.
 * @param label the parameter, as the person sees it
 * @throws NodeOperationError before anything is sent
 */
export function checkedTimecode(call: Refuses, entered: string, label: string): string {
	const timecode = normalizeTimecode(entered);
	if (timecode !== undefined) return timecode;
	throw call.problem(
		`'${label}' is not in the form HH:MM:SS:FF: '${entered.slice(0, 40)}'`,
		'Write hours, minutes, seconds and frames with two digits each, for example 00:00:05:12. For a position in seconds use Frame: seconds times frame rate.',
	);
}
