import { statusOf } from '../../transport/errors';

/** The outcome of a read, or of another one when Frame.io refuses it with this HTTP status. */
export async function whenRefused<T, U>(
	read: Promise<T>,
	status: number,
	instead: () => Promise<U>,
): Promise<T | U> {
	return await read.catch(async (error: unknown) =>
		statusOf(error) === status ? await instead() : await Promise.reject<never>(error),
	);
}
