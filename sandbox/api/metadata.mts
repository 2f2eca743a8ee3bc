import { metadataOf } from './metadata-fields.mjs';
import type { Handlers } from './operation.mjs';
import { asker, file } from './permissions.mjs';

export const metadataHandlers = {
	'metadata.show': (call) => {
		const found = file(asker(call), call.path.file_id, 'read');
		const metadata = metadataOf(found, call.query.show_null === true);
		return { status: 200, body: { data: { file_id: found.id, metadata } } };
	},
} satisfies Handlers;
