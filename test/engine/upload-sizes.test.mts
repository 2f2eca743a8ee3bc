import { testUploadSizes } from '../support/upload-sizes.mjs';

testUploadSizes('filesystem');
