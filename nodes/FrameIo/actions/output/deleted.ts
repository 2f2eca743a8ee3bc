/** What every operation returns that deletes or removes something; Frame.io answers nothing then. */
export const DELETED = { deleted: true };
