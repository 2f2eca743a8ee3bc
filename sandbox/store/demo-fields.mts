import { namedId } from '../random.mjs';
import type { World } from '../world.mjs';
import type { FileRecord } from './assets.mjs';
import type { FieldSettings, FieldValue, Member } from './fields.mjs';
import { choices, people, seededOption } from './field-settings.mjs';
import { systemFieldId } from './system-fields.mjs';

type Base = Pick<World, 'store' | 'clock'>;

const account = namedId('account');

/** The ids of the demo studio's fields: one custom field of each type, an inactive one, and some built-in ones. */
export const demoFields = {
	/** text */
	scene: namedId('custom field Scene'),
	/** long_text */
	clientNotes: namedId('custom field Client Notes'),
	/** select */
	cut: namedId('custom field Cut'),
	/** select_multi */
	channels: namedId('custom field Channels'),
	/** rating */
	priority: namedId('custom field Priority'),
	/** number */
	budget: namedId('custom field Budget'),
	/** toggle */
	musicLicensed: namedId('custom field Music Licensed'),
	/** date */
	deliveryDate: namedId('custom field Delivery Date'),
	/** user_single */
	reviewer: namedId('custom field Reviewer'),
	/** user_multi */
	team: namedId('custom field Team'),
	/** text, inactive */
	legacyCode: namedId('custom field Legacy Code'),
	status: systemFieldId(account, 'Status'),
	rating: systemFieldId(account, 'Rating'),
	notes: systemFieldId(account, 'Notes'),
	keywords: systemFieldId(account, 'Keywords'),
	assignee: systemFieldId(account, 'Assignee'),
	frameRate: systemFieldId(account, 'Frame Rate'),
	duration: systemFieldId(account, 'Duration'),
} as const;

const cuts = ['Rough Cut', 'Fine Cut', 'Picture Lock'];
const channels = ['YouTube', 'Instagram', 'Cinema'];

/** The ids of the demo studio's options. */
export const demoOptions = {
	status: {
		needsReview: seededOption('Status', 'Needs Review'),
		inProgress: seededOption('Status', 'In Progress'),
		approved: seededOption('Status', 'Approved'),
	},
	cut: {
		roughCut: seededOption('Cut', 'Rough Cut'),
		fineCut: seededOption('Cut', 'Fine Cut'),
		pictureLock: seededOption('Cut', 'Picture Lock'),
	},
	channels: {
		youTube: seededOption('Channels', 'YouTube'),
		instagram: seededOption('Channels', 'Instagram'),
		cinema: seededOption('Channels', 'Cinema'),
	},
	keywords: { bRoll: seededOption('Keywords', 'B-Roll') },
} as const;

/** Adds the custom fields. Reviewers are the owner and the editor only; everybody in the project can be in the team. */
export function addDemoFields(
	{ store, clock }: Base,
	{ owner, editor }: { owner: string; editor: string },
): void {
	const add = (key: keyof typeof demoFields, name: string, settings: FieldSettings) =>
		store.fields.add({
			id: demoFields[key],
			createdAt: clock.now(),
			updatedAt: clock.now(),
			accountId: account,
			creatorId: owner,
			name,
			settings,
			builtIn: false,
			fact: null,
			active: true,
		});
	add('scene', 'Scene', { field_type: 'text', field_configuration: {} });
	add('clientNotes', 'Client Notes', { field_type: 'long_text', field_configuration: {} });
	add('cut', 'Cut', { field_type: 'select', field_configuration: choices('Cut', cuts, false) });
	add('channels', 'Channels', {
		field_type: 'select_multi',
		field_configuration: choices('Channels', channels, true),
	});
	add('priority', 'Priority', {
		field_type: 'rating',
		field_configuration: { max_value: 5, style: 'thumbs_up', color: null },
	});
	add('budget', 'Budget', {
		field_type: 'number',
		field_configuration: { scale: 2, number_format: null },
	});
	add('musicLicensed', 'Music Licensed', {
		field_type: 'toggle',
		field_configuration: { color: '#22aa66' },
	});
	add('deliveryDate', 'Delivery Date', {
		field_type: 'date',
		field_configuration: {
			display_format: 'iso',
			display_timezone: false,
			include_time: false,
			time_format: 'twenty_four_hour',
		},
	});
	add('reviewer', 'Reviewer', {
		field_type: 'user_single',
		field_configuration: people(member(owner), member(editor)),
	});
	add('team', 'Team', { field_type: 'user_multi', field_configuration: people() });
	add('legacyCode', 'Legacy Code', { field_type: 'text', field_configuration: {} }).active = false;
}

/** Gives three of the demo studio's files values. */
export function addDemoValues(
	files: { cut: FileRecord; trailer: FileRecord; poster: FileRecord },
	{ owner, editor }: { owner: string; editor: string },
): void {
	const give = (file: FileRecord, values: Partial<Record<keyof typeof demoFields, FieldValue>>) => {
		const ids = new Map(Object.entries(demoFields));
		file.values = new Map(
			Object.entries(values).map(([key, value]) => [ids.get(key) ?? key, value]),
		);
	};
	give(files.cut, {
		status: [demoOptions.status.inProgress],
		rating: 4,
		assignee: [member(editor)],
		scene: 'Scene 12A',
		clientNotes: 'Lighthouse shot: keep the fog.\nLogo comes later.',
		cut: [demoOptions.cut.fineCut],
		channels: [demoOptions.channels.youTube, demoOptions.channels.cinema],
		priority: 3,
		budget: 12500.5,
		musicLicensed: true,
		deliveryDate: '2026-11-30T00:00:00.000Z',
		reviewer: [member(owner)],
		team: [member(owner), member(editor)],
	});
	give(files.trailer, {
		status: [demoOptions.status.approved],
		keywords: [demoOptions.keywords.bRoll],
		channels: [demoOptions.channels.instagram],
		musicLicensed: false,
	});
	give(files.poster, {
		status: [demoOptions.status.needsReview],
		notes: 'Waiting for the tagline',
		priority: 5,
	});
}

function member(id: string): Member {
	return { id, type: 'user' };
}
