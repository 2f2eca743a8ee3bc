import { resource } from '../operation';
import { getManyAuditLogs } from './getMany.operation';

export const auditLog = resource({
	name: 'Audit Log',
	first: 'getAll',
	operations: {
		getAll: getManyAuditLogs,
	},
});
