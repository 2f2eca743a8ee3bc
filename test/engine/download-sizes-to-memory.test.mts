// A suite of its own: n8n-core reads its binary mode once, while it is loaded.
import { testDownloadSizes } from '../support/download-sizes.mjs';

testDownloadSizes('default');
