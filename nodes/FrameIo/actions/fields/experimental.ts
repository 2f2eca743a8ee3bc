/** What Frame.io demands from whoever calls an endpoint that may still change. Nothing else sends it. */
export const EXPERIMENTAL: { 'api-version': 'experimental' } = { 'api-version': 'experimental' };
