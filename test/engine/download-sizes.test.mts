import { testDownloadSizes } from '../support/download-sizes.mjs';

testDownloadSizes('filesystem');
