import { createHash } from 'node:crypto';

/** A small seedable generator (mulberry32): the same seed gives the same jitter in every run. */
export class Random {
	constructor(private state = 1) {}

	/** A number from 0 up to, but not including, 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
}

/** A UUID that is always the same for the same name, so that the demo data keeps its ids across resets. */
export function namedId(name: string): string {
	const hex = createHash('sha1').update(`n8n-nodes-frameio sandbox ${name}`).digest('hex');
	const variant = ((parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join('-');
}
