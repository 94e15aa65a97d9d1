// Anything that was thrown in, its code out. Pure. Only the code of a foreign error may be passed on: the error itself can hold
// the request that failed, with its headers and its address.

/** A system or library code such as `ECONNRESET`; empty where there is none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
