// What every code says to whoever looks it up, in `explain` and in docs/errors.md. The tables beside this file are keyed by
// closed types where there is one: a code without an explanation does not compile, or fails test/codes.test.ts.

/** Whole sentences; `next` is what the reader can do, not what the program did. */
export interface Explanation {
  readonly means: string;
  readonly next: string;
}

export const explained = (means: string, next: string): Explanation => ({ means, next });
