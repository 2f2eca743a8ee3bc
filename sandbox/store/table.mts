/** What every record has. Times are milliseconds since 1970. */
export interface Stored {
	id: string;
	createdAt: number;
	updatedAt: number;
	/** Set when the record was deleted; from then on it is found by nobody. */
	deletedAt?: number;
}

/** The records of one kind, in the order in which they were made. */
export class Table<T extends Stored> {
	private readonly records = new Map<string, T>();

	add(record: T): T {
		this.records.set(record.id, record);
		return record;
	}

	/** The record, unless it does not exist or was deleted. */
	get(id: string): T | undefined {
		const record = this.records.get(id);
		return record?.deletedAt === undefined ? record : undefined;
	}

	/** The record, deleted or not. */
	getAny(id: string): T | undefined {
		return this.records.get(id);
	}

	/** The records that are not deleted and pass the test, oldest first. */
	list(test: (record: T) => boolean = () => true): T[] {
		return this.listAny((record) => record.deletedAt === undefined && test(record));
	}

	/** The records, deleted or not, that pass the test, oldest first. */
	listAny(test: (record: T) => boolean): T[] {
		return [...this.records.values()].filter(test);
	}
}
