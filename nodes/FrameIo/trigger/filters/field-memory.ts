import { isRecord, record, text } from '../../transport/json';
import type { File } from '../enrichment/things';

/** Files whose values are remembered; those without events for longest are forgotten first. */
const REMEMBERED = 5000;

/** After this long without an event of a file, in milliseconds, its values are not relied upon. */
const RELIABLE_MS = 60 * 60_000;

/** The values that people set, by the IDs of their fields. */
type Values = Map<string, { name: string; value: string }>;

/**
 * The values that files had when their last event was seen. Frame.io says that some value of a file has changed, but
 * not which.
 *
 * That a field has the value that it had before does not prove that it was left alone: it may have changed and changed
 * back. So an event is known to be about another field only when another one is seen to have changed. Each such sight
 * explains one event; one that nothing explains counts as a change of every field. Whatever happens meanwhile, there
 * are never fewer events left than changes.
 */
export class FieldMemory {
	private readonly files = new Map<string, { values: Values; seenAt: number }>();

	constructor(private readonly remembered = REMEMBERED) {}

	/**
	 * Notes what a file has now, and tells whether the event is known to be about other fields than this one.
	 * @param key names the file and whose memory it is
	 * @param field its ID or its name
	 */
	leavesAlone(key: string, file: File, field: string, now: number): boolean {
		const values = valuesOf(file);
		const before = this.files.get(key);
		this.files.delete(key);
		this.files.set(key, { values, seenAt: now });
		for (const oldest of this.files.keys()) {
			if (this.files.size <= this.remembered) break;
			this.files.delete(oldest);
		}
		if (!before || now - before.seenAt > RELIABLE_MS) return false;
		const changed = [...new Set([...before.values.keys(), ...values.keys()])].filter(
			(id) => before.values.get(id)?.value !== values.get(id)?.value,
		);
		return (
			changed.length > 0 &&
			!changed.some((id) => isNamed(field, id, (values.get(id) ?? before.values.get(id))?.name))
		);
	}

	get size(): number {
		return this.files.size;
	}
}

/** Whether a field is meant, by its ID or by its name in whatever capitals. */
export function isNamed(field: string, id: string, name: string | undefined): boolean {
	return id === field || name?.toLowerCase() === field.toLowerCase();
}

/** Facts, such as how many comments there are, change without an event. */
function valuesOf({ metadata = [] }: File): Values {
	return new Map(
		metadata
			.filter(({ mutable, value }) => mutable && value !== null && value !== undefined)
			.map(({ field_definition_id: id, field_definition_name: name, value }) => [
				id,
				{ name, value: JSON.stringify(idsIn(value)) },
			]),
	);
}

/** Options and people by their IDs: a new name is no new value. */
function idsIn(value: unknown): unknown {
	if (!Array.isArray(value)) return value;
	return value.map((entry: unknown) => (isRecord(entry) ? text(record(entry).id) : entry));
}
