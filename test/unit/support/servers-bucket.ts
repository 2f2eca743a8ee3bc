/** A leaky bucket as Frame.io keeps it: takes requests, and tells its state in the headers of the answer. */
export class ServersBucket {
	private level = 0;
	private at = 0;
	refused = 0;

	constructor(
		private readonly limit: number,
		private readonly windowMs: number,
	) {}

	/** @param now milliseconds */
	answer(now: number) {
		this.drain(now);
		const isTaken = this.level + 1 <= this.limit;
		if (isTaken) this.level += 1;
		else this.refused += 1;
		return {
			statusCode: isTaken ? 201 : 429,
			headers: {
				'x-ratelimit-limit': String(this.limit),
				'x-ratelimit-remaining': String(Math.floor(this.limit - this.level)),
				'x-ratelimit-window': String(this.windowMs),
			},
			body: isTaken ? { data: {} } : { errors: [{ detail: 'Too many requests' }] },
		};
	}

	/** Another program uses the same limit. */
	useUp(now: number, places: number): void {
		this.drain(now);
		this.level = Math.min(this.limit, this.level + places);
	}

	private drain(now: number): void {
		this.level = Math.max(0, this.level - ((now - this.at) * this.limit) / this.windowMs);
		this.at = now;
	}
}
