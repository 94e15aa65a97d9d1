// src/version.ts
const VERSION = "0.1.0";
const GENERATOR = `embed-sync ${VERSION}`;
export { VERSION as n, GENERATOR as t };
