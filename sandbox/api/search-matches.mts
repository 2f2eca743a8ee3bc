import type { FileRecord, FolderRecord } from '../store/assets.mjs';
import type { ProjectRecord } from '../store/projects.mjs';
import type { Store } from '../store/store.mjs';
import { chosen, fieldsOf, membersIn, type FileField } from './metadata-fields.mjs';
import type { Schema } from './operation.mjs';
import type { Term } from './search-query.mjs';

type Match = Schema<'SearchMatch'>;

/** What of a thing fits a query. */
export interface Finding {
	terms: Set<Term>;
	/** Those of the terms that are in the name. */
	inName: number;
	matches: Match[];
}

/** Where terms are looked for, and the match to be shown if some are found there. */
interface Place {
	text: string;
	/** Null where the contract knows no match: values of custom fields. */
	match: ((terms: string[]) => Match) | null;
	/** The points that the place holds, which "4 stars" asks for. */
	rating?: number;
}

const nameOf = (name: string): Place => ({
	text: name,
	match: (terms) => ({ type: 'name_match', name, terms }),
});

/** How a project fits: by its name. */
export function inProject({ name }: ProjectRecord, terms: Term[]): Finding {
	return look(terms, [nameOf(name)]);
}

/** How a folder fits: by its name and who made it; the name of its project only adds to that. */
export function inFolder(store: Store, folder: FolderRecord, terms: Term[]): Finding {
	return look(terms, [nameOf(folder.name), ...creatorOf(store, folder)], projectOf(store, folder));
}

/** How a file fits: also by its kind, its metadata and its comments. */
export function inFile(store: Store, file: FileRecord, terms: Term[]): Finding {
	const places = [
		nameOf(file.name),
		...creatorOf(store, file),
		...fieldsOf(store, file).flatMap((one) => inField(store, one)),
		...store.comments
			.list(({ fileId }) => fileId === file.id)
			.map(
				({ id, text }): Place => ({
					text,
					match: (found) => ({
						type: 'comment_match',
						comment_id: id,
						snippet: text.slice(0, snippetLength),
						terms: found,
					}),
				}),
			),
	];
	return look(terms, places, projectOf(store, file));
}

const snippetLength = 120;

function creatorOf(store: Store, { creatorId }: { creatorId: string }): Place[] {
	const name = store.users.get(creatorId)?.name;
	if (name === undefined) return [];
	return [{ text: name, match: () => ({ type: 'creator_match', creator_id: creatorId }) }];
}

function projectOf(store: Store, { projectId }: { projectId: string }): Place[] {
	const project = store.projects.get(projectId);
	if (!project) return [];
	const { id, name } = project;
	return [
		{ text: name, match: (terms) => ({ type: 'project_match', project: { id, name }, terms }) },
	];
}

/** The places that a field with its value makes. Facts other than the kind of the file are left out, as noise. */
function inField(store: Store, { field, value }: FileField): Place[] {
	if (value === null) return [];
	const { settings, builtIn, fact } = field;
	if (fact !== null) {
		if (fact === 'frame_rate' && typeof value === 'number') {
			const match = () => ({ type: 'frame_rate_match' as const, frame_rate: value });
			return [{ text: `${value}fps`, match }];
		}
		if (fact !== 'file_type' || typeof value !== 'string') return [];
		return [{ text: value, match: () => ({ type: 'file_type_match', file_type: value }) }];
	}
	switch (settings.field_type) {
		case 'text':
		case 'long_text':
			if (typeof value !== 'string') return [];
			return [
				{
					text: value,
					match: builtIn ? () => ({ type: 'notes_match', notes: value }) : null,
				},
			];
		case 'select':
			return chosen(field, value).map(({ display_name: status }) => ({
				text: status,
				match: builtIn ? () => ({ type: 'status_match', status }) : null,
			}));
		case 'select_multi':
			return chosen(field, value).map(({ display_name: keyword }) => ({
				text: keyword,
				match: builtIn ? () => ({ type: 'keywords_match', keywords: [keyword] }) : null,
			}));
		case 'rating': {
			if (typeof value !== 'number' || !builtIn) return [];
			const { max_value, style } = settings.field_configuration;
			const details = { max_value, style: style ?? 'star' };
			return [
				{
					text: '',
					rating: value,
					match: () => ({ type: 'rating_match', rating: value, ...details }),
				},
			];
		}
		case 'user_single':
		case 'user_multi':
			return membersIn(value).flatMap(({ id }) => {
				const name = store.users.get(id)?.name ?? store.groups.get(id)?.name;
				if (name === undefined) return [];
				return [
					{
						text: name,
						match: builtIn ? () => ({ type: 'assignee_match', assignee_id: id }) : null,
					},
				];
			});
		case 'number':
			return typeof value === 'number' ? [{ text: String(value), match: null }] : [];
		case 'date':
			return typeof value === 'string' ? [{ text: value.slice(0, 10), match: null }] : [];
		case 'toggle':
			return [];
	}
}

/**
 * Looks for terms in places.
 * @param also places that add to what was found, but make no finding by themselves
 */
function look(terms: Term[], places: Place[], also: Place[] = []): Finding {
	const found = places.map((place) => fitting(place, terms));
	const added = found.some((fits) => fits.length > 0)
		? also.map((place) => fitting(place, terms))
		: [];
	const all = [...places, ...also].map((place, index) => ({
		place,
		fits: [...found, ...added][index] ?? [],
	}));
	return {
		terms: new Set(all.flatMap(({ fits }) => fits)),
		inName: found[0]?.length ?? 0,
		matches: all.flatMap(({ place, fits }) =>
			fits.length > 0 && place.match ? [place.match(fits.map(({ text }) => text))] : [],
		),
	};
}

function fitting({ text, rating }: Place, terms: Term[]): Term[] {
	const where = text.toLowerCase();
	return terms.filter(
		(term) =>
			term.forms.some((form) => where.includes(form)) ||
			(term.rating !== undefined && term.rating === rating),
	);
}
