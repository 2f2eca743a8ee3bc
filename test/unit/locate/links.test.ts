import { isLink, isObjection, readLink } from '../../../nodes/FrameIo/locate/links';
import { idInLink, wrongLink } from '../../../nodes/FrameIo/locate/locator';

const [PROJECT, FOLDER, FILE, SHARE, COMMENT] = [
	'd5e6011c-2bc9-4596-be05-77d562627112',
	'3ffaf0ca-e6d8-4f1e-ac9d-3c064d371085',
	'5a89a9fb-0900-4b23-826b-127b90e4db4c',
	'52f7ef62-8a3c-4e1e-a2c1-7a3a3ae0cfb7',
	'b2702c44-c6da-4bb6-8bbd-be6e547ccf1b',
];
const NEXT = 'https://next.frame.io';

test.each([
	['a project', `${NEXT}/project/${PROJECT}`, { projectId: PROJECT }],
	['a project with a slash behind it', `${NEXT}/project/${PROJECT}/`, { projectId: PROJECT }],
	['a folder', `${NEXT}/project/${PROJECT}/${FOLDER}`, { projectId: PROJECT, folderId: FOLDER }],
	['a file', `${NEXT}/project/${PROJECT}/view/${FILE}`, { projectId: PROJECT, viewedId: FILE }],
	[
		'a file with a query',
		`${NEXT}/project/${PROJECT}/view/${FILE}?share=1`,
		{ projectId: PROJECT, viewedId: FILE },
	],
	['a file in the player', `${NEXT}/player/${FILE}`, { viewedId: FILE }],
	['a share', `${NEXT}/share/${SHARE}`, { shareId: SHARE }],
	['a file in a share', `${NEXT}/share/${SHARE}/view/${FILE}`, { shareId: SHARE, viewedId: FILE }],
	['a reel in a share', `${NEXT}/share/${SHARE}/reel/${FILE}`, { shareId: SHARE, viewedId: FILE }],
	['a folder in a share', `${NEXT}/share/${SHARE}/${FOLDER}`, { shareId: SHARE, folderId: FOLDER }],
	[
		'a comment',
		`${NEXT}/project/${PROJECT}/view/${FILE}?comment=${COMMENT}`,
		{ projectId: PROJECT, viewedId: FILE, commentId: COMMENT },
	],
	['a short address', 'https://f.io/GGa9wPw5', { shortCode: 'GGa9wPw5' }],
	['an address without https', `next.frame.io/project/${PROJECT}`, { projectId: PROJECT }],
	[
		'Adobe storage',
		`${NEXT}/project/${PROJECT}/view/adobe%3Aasset%7C2`,
		{ projectId: PROJECT, viewedId: 'adobe:asset|2' },
	],
])('the address of %s is read', (_, address, place) => {
	expect(readLink(`  ${address} `)).toEqual(place);
	expect(isLink(address)).toBe(true);
});

test.each([
	['another host', 'https://example.com/project/x', /leads to example\.com, not to Frame\.io/],
	[
		'a host that only looks right',
		`https://next.frame.io.example.com/project/${PROJECT}`,
		/not to Frame\.io/,
	],
	['the old version', 'https://app.frame.io/reviews/x', /old version of Frame\.io \(V2\)/],
	['the start page', NEXT, /leads to no project, folder, file or share/],
	['no address', 'https://', /not a web address/],
])('%s is refused with the reason', (_, address, reason) => {
	const link = readLink(address);
	expect(isObjection(link) && link.objection).toMatch(reason);
	expect(isObjection(link) && link.nextStep).toBeTruthy();
});

test.each(['b2702c44-c6da-4bb6-8bbd-be6e547ccf1b', 'adobe:asset|2', '', 'opening scene'])(
	'%j is no address',
	(entered) => expect(isLink(entered)).toBe(false),
);

test.each([
	['projectId', PROJECT],
	['folderId', FILE],
	['targetFolderId', FILE],
	['fileId', FILE],
	['versionStackId', FILE],
	['assetId', FILE],
	['commentId', COMMENT],
	['shareId', undefined],
	['groupId', undefined],
])('%s takes its part of an address', (parameter, id) => {
	const link = { projectId: PROJECT, viewedId: FILE, commentId: COMMENT };
	expect(idInLink(parameter, link)).toBe(id);
});

test('an address of something else is refused with what it leads to', () => {
	expect(wrongLink('fileId', { shareId: SHARE }).objection).toBe(
		'This address leads to a share, but not to a file',
	);
});
