// The program's own name and version, as they stand in plans, in the history and in requests.
// A test holds it equal to package.json, which the bundle does not read.

export const VERSION = '0.1.0';
export const GENERATOR = `embed-sync ${VERSION}`;
