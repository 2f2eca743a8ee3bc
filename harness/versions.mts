/** The n8n that the tests and `npm start` run. Newer ones are tried by changing this line only. */
export const N8N_VERSION = '2.41.1';

/** The oldest Node that this n8n starts on. */
export const NODE_MAJOR = 24;
