// A folder with any number of files, in a process of its own: /v4/accounts/a/folders/ROWS/children. Its pages cost the
// same wherever they lie in the list, so that what grows with the list is the node's. As in Frame.io, what is asked for
// with `include` comes whole with each row: its creator, and the values of its fields.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const CREATED = '2026-11-24T12:00:00.000000Z';

function row(index: number, included: readonly string[]) {
	const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
	return {
		id,
		name: `Clip ${index}.mov`,
		type: 'file',
		status: 'transcoded',
		media_type: 'video/quicktime',
		file_size: 1_000_000 + index,
		parent_id: '00000000-0000-4000-8000-ffffffffffff',
		project_id: '00000000-0000-4000-8000-eeeeeeeeeeee',
		created_at: CREATED,
		updated_at: CREATED,
		view_url: `https://next.frame.io/project/00000000-0000-4000-8000-eeeeeeeeeeee/view/${id}`,
		...(included.includes('creator') && { creator: creator(index) }),
		...(included.includes('metadata') && { metadata: metadata(index) }),
	};
}

function creator(index: number) {
	return {
		id: `00000000-0000-4000-8000-${String(index % 100).padStart(12, 'd')}`,
		name: `Editor ${index % 100}`,
		email: `editor-${index % 100}@example.com`,
		avatar_url: `https://static.frame.io/avatars/${index % 100}.png`,
		active: true,
		created_at: CREATED,
		updated_at: CREATED,
	};
}

function metadata(index: number) {
	return ['Scene', 'Take', 'Camera', 'Keywords'].map((name, place) => ({
		field_definition_id: `00000000-0000-4000-8000-${String(place).padStart(12, 'c')}`,
		field_definition_name: name,
		field_type: 'text',
		mutable: true,
		value: `${name} ${index}`,
	}));
}

const server = createServer((request, response) => {
	const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
	const rows = Number(pathname.split('/').at(-2));
	const from = Number(searchParams.get('after') ?? 0);
	const to = Math.min(rows, from + Number(searchParams.get('page_size') ?? 50));
	const included = (searchParams.get('include') ?? '').split(',');
	const data = Array.from({ length: to - from }, (_, place) => row(from + place, included));
	const next = to < rows ? `${pathname}?after=${to}` : null;
	response.writeHead(200, {
		'content-type': 'application/json',
		'x-ratelimit-limit': '1000000',
		'x-ratelimit-remaining': '999999',
		'x-ratelimit-window': '1000',
	});
	response.end(JSON.stringify({ data, links: { next }, total_count: null }));
});
server.listen(0, '127.0.0.1', () => {
	process.send?.((server.address() as AddressInfo).port);
});
process.once('disconnect', () => process.exit());
