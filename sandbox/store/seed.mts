import { isTranscoded, kindOf } from '../media.mjs';
import { namedId } from '../random.mjs';
import { serverScopes, userScopes } from '../scopes.mjs';
import type { World } from '../world.mjs';
import type { AccountRole, UserRecord } from './accounts.mjs';
import type { FileRecord, FolderRecord } from './assets.mjs';
import type { ClientRecord } from './clients.mjs';
import { connectStorage } from './connect-storage.mjs';
import { addDemoFields, addDemoValues, demoFields, demoOptions } from './demo-fields.mjs';
import {
	makeAccount,
	makeCollection,
	makeComment,
	makeFile,
	makeFolder,
	makeGroup,
	makeProject,
	makeShare,
} from './make.mjs';
import { addSystemFields } from './system-fields.mjs';

export type SeedName = 'demo' | 'empty';

type Base = Pick<World, 'store' | 'clock' | 'bucket'>;

/** The ids of the demo data, always the same ones. Roles are part of the names where they matter. */
export const demo = {
	account: namedId('account'),
	workspaces: { studio: namedId('workspace studio'), marketing: namedId('workspace marketing') },
	projects: {
		film: namedId('project film'),
		campaign: namedId('project campaign'),
		archive: namedId('project archive'),
		restricted: namedId('project restricted'),
	},
	rootFolders: {
		film: namedId('root film'),
		campaign: namedId('root campaign'),
		archive: namedId('root archive'),
		restricted: namedId('root restricted'),
	},
	users: {
		service: namedId('user service'),
		owner: namedId('user owner'),
		editor: namedId('user editor'),
		/** Full access in the Marketing workspace. */
		producer: namedId('user producer'),
		/** Invited to the Spring Campaign alone, to comment. */
		commenter: namedId('user commenter'),
		/** A reviewer of the account, invited to the folder Stills of the Feature Film alone, to look. */
		viewer: namedId('user viewer'),
		/** Was an editor of the Studio workspace; his account is deactivated. */
		former: namedId('user former'),
	},
	groups: {
		/** Kept by Frame.io. */
		postProduction: namedId('group post-production'),
		/** Kept in the Adobe Admin Console. */
		agency: namedId('group agency'),
	},
	shares: { dailies: namedId('share dailies'), client: namedId('share client') },
	shareList: namedId('share list'),
	storageLocation: namedId('storage location'),
	collections: {
		/** Picked by hand. */
		selects: namedId('collection selects'),
		/** Found by a rule. */
		approved: namedId('collection approved'),
		/** For the editor alone. */
		private: namedId('collection private'),
	},
	fields: demoFields,
	options: demoOptions,
} as const;

export const serverClient = {
	id: 'sandbox-server-to-server',
	secret: 'p8e-sandbox-server-to-server-secret',
} as const;

export const webClient = {
	id: 'sandbox-web-app',
	secret: 'p8e-sandbox-web-app-secret',
} as const;

/** What a client has when nothing else was said. */
export function newClient(
	given: Pick<ClientRecord, 'id' | 'secret' | 'kind' | 'userId'> & Partial<ClientRecord>,
): ClientRecord {
	return {
		scopes: given.kind === 's2s' ? serverScopes : userScopes,
		redirectUris: [],
		defaultRedirectUri: null,
		adminConsole: true,
		refreshTokenInRefreshReply: true,
		tokenLifetime: 86_399,
		...given,
	};
}

/** Fills an empty store: always an account, its users and clients; `demo` adds workspaces and what is in them. */
export async function seed(world: Base, name: SeedName): Promise<void> {
	seedAccount(world);
	if (name === 'demo') await seedStudio(world);
}

function seedAccount(world: Base): void {
	const { store } = world;
	makeAccount(world, { id: demo.account, displayName: 'Sandbox Studio' });
	addSystemFields(world, demo.account, demo.users.owner);
	addUser(world, demo.users.owner, 'Olivia Owner', 'olivia@sandbox-studio.example', 'owner');
	addUser(
		world,
		demo.users.service,
		'Service Account User',
		'3f9c1d7e-5b2a-4c68-9f10-6d2b8e4a7c55@techacct.adobe.com',
		'admin',
	);
	addUser(world, demo.users.editor, 'Erin Editor', 'erin@sandbox-studio.example', 'member');
	const clients = [
		newClient({ ...serverClient, kind: 's2s', userId: demo.users.service }),
		newClient({
			...webClient,
			kind: 'web',
			userId: demo.users.editor,
			redirectUris: ['http://localhost:*', 'http://127.0.0.1:*', 'https://*'],
		}),
	];
	for (const client of clients) store.clients.set(client.id, client);
}

async function seedStudio(world: Base): Promise<void> {
	const { store } = world;
	const { owner, editor, service } = demo.users;
	const { studio, marketing } = demo.workspaces;
	for (const [id, name] of [
		[studio, 'Studio'],
		[marketing, 'Marketing'],
	] as const) {
		store.workspaces.add({
			...record(world, id),
			accountId: demo.account,
			name,
			creatorId: owner,
		});
	}
	store.grants.push({ userId: editor, resourceId: studio, role: 'editor', download: true });
	const film = addProject(world, 'film', studio, 'Feature Film', 'Dailies, cuts and stills');
	const campaign = addProject(world, 'campaign', marketing, 'Spring Campaign', null);
	addProject(world, 'archive', studio, 'Archive 2025', null);
	addProject(world, 'restricted', studio, 'Executive Review', 'Invited people only');
	store.grants.push({
		userId: owner,
		resourceId: demo.projects.restricted,
		role: 'full_access',
		download: true,
	});

	const dailies = addFolder(world, film, 'Dailies');
	addFolder(world, dailies, 'Day 01');
	const cuts = addFolder(world, film, 'Cuts');
	const stills = addFolder(world, film, 'Stills');
	addPeople(world, stills);
	const cut = await addMedia(world, cuts, 'Opening Scene v1.mp4', 24, 90.5);
	const trailer = await addMedia(world, cuts, 'Trailer 29.97.mov', 29.97, 480);
	await addMedia(world, dailies, 'A001_C001.mxf', 25, 12);
	await addMedia(world, dailies, 'Wild Track.wav', null, 31.4);
	const poster = await addMedia(world, stills, 'Poster.jpg', null, null);
	await addMedia(world, film, 'Script.pdf', null, null);
	await addMedia(world, film, 'Project Files.zip', null, null);
	await addMedia(world, campaign, 'Teaser 15s.mp4', 30, 15);

	await connectStorage(world, {
		id: demo.storageLocation,
		accountId: demo.account,
		name: 'Studio Archive',
		contents: Object.fromEntries(
			[
				'renders/Final Cut v7.mp4',
				'audio/Mix 5.1.wav',
				'docs/Release Form.pdf',
				'luts/Show.cube',
			].map((key) => [key, `Sandbox content of ${key}\n`]),
		),
	});

	addDemoFields(world, demo.users);
	addDemoValues({ cut, trailer, poster }, demo.users);
	addCollections(world, film.projectId);

	const first = addComment(world, cut, owner, 'Hold this shot a little longer.', 48);
	addComment(world, cut, editor, 'Extended by one second.', 48).parentId = first.id;
	addComment(world, cut, editor, 'Grade is too warm here.', 1030);
	const done = addComment(world, cut, service, 'Audio peak at the door.', 512);
	done.completedAt = world.clock.now();
	done.completerId = editor;

	makeShare(world, {
		id: demo.shares.dailies,
		projectId: film.projectId,
		creatorId: editor,
		name: 'Dailies for the Crew',
		access: 'public',
		assetIds: [dailies.id],
		settings: { downloading_enabled: true },
	});
	makeShare(world, {
		id: demo.shares.client,
		projectId: film.projectId,
		creatorId: owner,
		name: 'Client Review',
		description: 'The cut and the poster for your notes',
		access: 'secure',
		assetIds: [cut.id, poster.id],
		reviewers: [
			{ userId: editor, email: 'erin@sandbox-studio.example' },
			{ userId: null, email: 'carla@client.example' },
		],
	});
	store.shareLists.add({
		...record(world, demo.shareList),
		workspaceId: studio,
		name: 'Client Team',
		emails: ['carla@client.example', 'chris@client.example'],
	});
}

function addCollections(world: Base, projectId: string): void {
	const { owner, editor } = demo.users;
	const { selects, approved, private: own } = demo.collections;
	makeCollection(world, {
		id: selects,
		projectId,
		creatorId: owner,
		name: 'Selects',
		description: 'The best takes of every day',
		mode: 'static',
	});
	makeCollection(world, {
		id: approved,
		projectId,
		creatorId: owner,
		name: 'Approved',
		mode: 'dynamic',
	});
	makeCollection(world, {
		id: own,
		projectId,
		creatorId: editor,
		name: 'My Shots',
		mode: 'dynamic',
		private: true,
	});
}

/** People with other roles than the few of the account, and their groups. */
function addPeople(world: Base, stills: FolderRecord): void {
	const { owner, editor, producer, commenter, viewer, former } = demo.users;
	addUser(world, producer, 'Pat Producer', 'pat@sandbox-studio.example', 'member');
	addUser(world, commenter, 'Casey Client', 'casey@sandbox-client.example', 'member');
	addUser(world, viewer, 'Robin Reviewer', 'robin@sandbox-client.example', 'reviewer');
	addUser(world, former, 'Frankie Former', 'frankie@sandbox-studio.example', 'member').active =
		false;
	const { marketing, studio } = demo.workspaces;
	const all = { download: true };
	world.store.grants.push(
		{ ...all, userId: producer, resourceId: marketing, role: 'full_access' },
		{ ...all, userId: commenter, resourceId: demo.projects.campaign, role: 'commenter' },
		{ ...all, userId: viewer, resourceId: stills.id, role: 'viewer' },
		{ ...all, userId: former, resourceId: studio, role: 'editor' },
	);
	const group = { accountId: demo.account, creatorId: owner };
	const { postProduction, agency } = demo.groups;
	makeGroup(world, {
		...group,
		id: postProduction,
		name: 'Post-Production',
		emoji: 'clapper',
		memberIds: [editor, producer],
	});
	makeGroup(world, {
		...group,
		id: agency,
		name: 'Agency',
		emoji: 'handshake',
		source: 'adobe',
		memberIds: [commenter],
	});
}

function record({ clock }: Base, id: string) {
	return { id, createdAt: clock.now(), updatedAt: clock.now() };
}

function addUser(
	world: Base,
	id: string,
	name: string,
	email: string,
	role: AccountRole,
): UserRecord {
	world.store.accountGrants.push({ accountId: demo.account, userId: id, role });
	const adobeUserId = `${id.replaceAll('-', '').slice(0, 24).toUpperCase()}@techacct.adobe.com`;
	return world.store.users.add({ ...record(world, id), name, email, adobeUserId, active: true });
}

function addProject(
	world: Base,
	key: keyof typeof demo.projects,
	workspaceId: string,
	name: string,
	description: string | null,
): FolderRecord {
	const rootFolderId = demo.rootFolders[key];
	makeProject(world, {
		id: demo.projects[key],
		rootFolderId,
		workspaceId,
		name,
		description,
		restricted: key === 'restricted',
		ownerId: demo.users.owner,
	});
	const root = world.store.folders.get(rootFolderId);
	if (!root) throw new Error('A project without root folder');
	return root;
}

function addFolder(world: Base, parent: FolderRecord, name: string): FolderRecord {
	const id = namedId(`folder ${name}`);
	return makeFolder(world, { id, parent, name, creatorId: demo.users.owner });
}

async function addMedia(
	world: Base,
	parent: FolderRecord,
	name: string,
	fps: number | null,
	duration: number | null,
): Promise<FileRecord> {
	const bytes = Buffer.from(`Sandbox content of ${name}\n`.repeat(64));
	const id = namedId(`file ${name}`);
	const creatorId = demo.users.owner;
	const file = makeFile(world, { id, parent, name, creatorId, size: bytes.length, fps, duration });
	return finishSeeded(world, file, bytes);
}

/** Gives a seeded file its bytes and makes it look as if it had been uploaded and transcoded long ago. */
export async function finishSeeded(
	{ bucket, clock }: Base,
	file: FileRecord,
	bytes: Buffer,
): Promise<FileRecord> {
	const { sha256 } = await bucket.put(file.objectKey, bytes);
	const status = isTranscoded(kindOf(file.mediaType)) ? 'transcoded' : 'uploaded';
	return Object.assign(file, {
		sha256,
		status,
		uploadedAt: clock.now(),
		completedAt: clock.now(),
	});
}

function addComment(
	world: Base,
	file: FileRecord,
	ownerId: string,
	text: string,
	timestamp: number,
) {
	const id = namedId(`comment ${text}`);
	return makeComment(world, { id, fileId: file.id, ownerId, text, timestamp });
}
