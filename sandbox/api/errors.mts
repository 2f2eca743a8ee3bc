import { Refusal } from '../http.mjs';

/** One entry of the `errors` of a refusal. */
export interface ErrorDetail {
	detail: string;
	title?: string;
	source?: { pointer: string };
}

/** A refusal with its status and the `errors` of the body. */
export class ApiError extends Refusal {
	constructor(status: number, errors: ErrorDetail[]) {
		super(status, { errors });
	}
}

/** The id does not exist, or not in this account. */
export const notFound = () => new ApiError(404, [{ detail: 'Not found' }]);

/** The user has no right to do this. */
export const forbidden = (detail = 'Forbidden') => new ApiError(403, [{ detail }]);

/** The token is missing, unknown, expired or lacks a scope. The wording is the one that was seen live. */
export const unauthorized = () =>
	new ApiError(401, [{ title: 'Unauthorized', detail: 'Invalid or missing authorization token' }]);

/** What is asked for is there already. */
export const conflict = (detail = 'Conflict') => new ApiError(409, [{ detail }]);

/** The request is well-formed but cannot be done. */
export const unprocessable = (detail: string, pointer?: string) =>
	new ApiError(422, [
		{ title: 'Invalid request', detail, ...(pointer !== undefined && { source: { pointer } }) },
	]);

/** The request is malformed. */
export const badRequest = (detail: string, pointer?: string) =>
	new ApiError(400, [
		{ title: 'Invalid request', detail, ...(pointer !== undefined && { source: { pointer } }) },
	]);
