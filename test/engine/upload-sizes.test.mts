import { testSizes } from '../support/upload-sizes.mjs';

testSizes('filesystem');
