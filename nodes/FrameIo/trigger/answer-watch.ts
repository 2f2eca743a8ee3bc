import type { IWebhookFunctions } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** What becomes of the answer to a delivery: two facts, which differ when the sender has hung up. */
export interface AnswerWatch {
	/** Whether n8n has stored what it was given. Pending until it writes its answer, be anybody there to read it or not. */
	stored: Promise<boolean>;
	/** Whether the sender got an answer of success. Known at the latest when the connection is closed. */
	answered: Promise<boolean>;
}

/**
 * Watches a response from now on. Both events of a connection come once only, and neither comes to one that is closed
 * already: this has to be called before anything is awaited, and looks whether it is too late.
 */
export function watchAnswer(response: Response): AnswerWatch {
	const isSuccess = () => response.statusCode >= 200 && response.statusCode < 300;
	const stored = new Promise<boolean>((resolve) => {
		const end: unknown = response.end;
		// However n8n answers, by json or send, it comes to this; unlike the event it also comes when the sender is gone.
		Object.assign(response, {
			end(...body: unknown[]): unknown {
				resolve(isSuccess());
				return typeof end === 'function' ? Reflect.apply(end, response, body) : response;
			},
		});
	});
	const answered = new Promise<boolean>((resolve) => {
		if (response.closed || response.destroyed || response.writableFinished) resolve(false);
		response.once('finish', () => resolve(isSuccess()));
		response.once('close', () => resolve(false));
	});
	return { stored, answered };
}
