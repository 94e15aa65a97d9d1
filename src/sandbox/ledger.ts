// Requests in, in the order in which they came; what each said and what became of it, to be looked at from outside.
// It is the ground truth of many tests: what is not in here was not received.

import type { LedgerEntry } from './options.ts';

export interface Ledger {
  /** Grows, and its last entries change, while requests come and are answered. */
  readonly entries: readonly LedgerEntry[];
  /** The sequence number of the new entry. */
  open(request: Pick<LedgerEntry, 'method' | 'path' | 'query' | 'body'>): number;
  note(seq: number, news: Partial<Pick<LedgerEntry, 'status' | 'applied'>>): void;
}

/** `now` gives instants in ISO 8601. */
export function createLedger(now: () => string): Ledger {
  const entries: LedgerEntry[] = [];
  return {
    entries,
    open: ({ method, path, query, body }) => {
      const seq = entries.length + 1;
      entries.push({ seq, method, path, query, body, status: null, applied: false, time: now() });
      return seq;
    },
    note: (seq, news) => {
      const entry = entries[seq - 1];
      if (entry !== undefined) entries[seq - 1] = { ...entry, ...news };
    },
  };
}
