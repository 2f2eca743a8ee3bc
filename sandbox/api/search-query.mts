import type { Body } from './operation.mjs';

type Engine = Body<'search.search'>['engine'];

/** What somebody looks for. */
export interface SearchQuery {
	terms: Term[];
	/** How many of the terms must be found. */
	needed: number;
}

/** One word, or several in quotation marks. */
export interface Term {
	/** As it was asked for, in lower case. */
	text: string;
	/** What is found by it too: the same word in the singular, or the kind of medium that it stands for. */
	forms: string[];
	/** Points that are asked for, as in "4 stars". */
	rating?: number;
}

/** Words of a sentence that say nothing of what is looked for. */
const fillers = new Set(
	(
		'a an the and or of in on at to for from with by about that this these those is are was were be been it its ' +
		'me my i we our you show find get give search look list all any some every which who what where when have has'
	).split(' '),
);

const media: Record<string, string> = {
	clip: 'video/',
	footage: 'video/',
	movie: 'video/',
	video: 'video/',
	image: 'image/',
	photo: 'image/',
	picture: 'image/',
	still: 'image/',
	audio: 'audio/',
	sound: 'audio/',
	document: 'application/pdf',
};

/**
 * Reads a query. The contract only names the two engines; what they do is a GUESS. `lexical` wants every word, and
 * words in quotation marks as they stand. `nlp` takes a sentence: it passes over words that say nothing, knows
 * plurals, kinds of media and "4 stars", and is content with half of the words.
 */
export function readSearch(query: string, engine: Engine): SearchQuery {
	const text = query.toLowerCase();
	if (engine === 'lexical') {
		const terms = phrases(text).map((one): Term => ({ text: one, forms: [one] }));
		return { terms, needed: terms.length };
	}
	const stars = [...text.matchAll(/\b([0-5])[ -]stars?\b/g)].map(([all, points]): Term => {
		return { text: all, forms: [], rating: Number(points) };
	});
	const rest = stars.reduce((left, star) => left.replace(star.text, ' '), text);
	const words = (rest.match(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu) ?? []).map((word) =>
		word.replace(/[._-]+$/, ''),
	);
	const telling = words.filter((word) => !fillers.has(word));
	const terms = [
		...stars,
		...(telling.length > 0 || stars.length > 0 ? telling : words).map(sentenceTerm),
	];
	return { terms, needed: Math.ceil(terms.length / 2) };
}

function phrases(text: string): string[] {
	return [...text.matchAll(/"([^"]+)"|(\S+)/g)].flatMap(([, quoted, word]) => {
		const term = (quoted ?? word ?? '').trim();
		return term === '' ? [] : [term];
	});
}

function sentenceTerm(text: string): Term {
	const singular = text.length > 3 ? text.replace(/s$/, '') : text;
	const kind = Object.hasOwn(media, singular) ? [media[singular] ?? ''] : [];
	return { text, forms: [...new Set([text, singular, ...kind])] };
}
