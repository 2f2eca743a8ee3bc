// A suite of its own: n8n-core reads its binary mode once, while it is loaded.
import { testUploadSizes } from '../support/upload-sizes.mjs';

testUploadSizes('database');
