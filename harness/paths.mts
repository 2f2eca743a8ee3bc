import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What the harness downloads and builds; may be deleted at any time and is made again. */
export const CACHE = join(ROOT, '.cache');
