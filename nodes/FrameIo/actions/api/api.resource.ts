import { resource } from '../operation';
import { callApi } from './call.operation';

export const api = resource({ name: 'API', first: 'call', operations: { call: callApi } });
