// A suite of its own: n8n-core reads its binary mode once, while it is loaded.
import { testSizes } from '../support/upload-sizes.mjs';

testSizes('default');
