// What can be done with a repository, as values: the words in which the client and its users speak to each other. Pure.
// Reading and writing are two types: what is handed a GitHubReader cannot write.

import type { EmbedSyncError } from '../errors.ts';
import type { Problem } from '../types.ts';
import type { Repository } from './credentials.ts';
import { refused } from './failures.ts';
import type { Fields } from './fields.ts';

/** What is asked for, below the repository. */
export interface Ask {
  /** One part each, such as `['issues', 7, 'comments']`; whatever is in a part stays in it. */
  readonly path: readonly (string | number)[];
  readonly query?: Readonly<Record<string, string | number>>;
  /** The permission that it takes, as a workflow writes it: `pull-requests: write`. */
  readonly needs: string;
}

export interface ListAsk extends Ask {
  /** At most so many pages of 100 items; 100 where absent. */
  readonly pages?: number;
}

interface FileAsk extends Ask {
  /** Bytes that the file may have. */
  readonly limit: number;
}

interface Order extends Ask {
  readonly method: 'POST' | 'PATCH' | 'DELETE';
  readonly body?: Readonly<Record<string, unknown>>;
  /** Asked before a POST is repeated that may have arrived; without it, a POST is never repeated. */
  readonly arrived?: () => Promise<boolean>;
  /** The status that says that it is so already. */
  readonly soAlready?: number;
}

/** The token may not do this, or nobody may: the caller warns and goes on. */
export interface Denied {
  readonly kind: 'denied';
  readonly problem: Problem;
}

/** Nothing is there, or nothing that this token may see. */
export interface Missing {
  readonly kind: 'missing';
  readonly problem: Problem;
}

export type Reading<T> = { readonly kind: 'found'; readonly value: T } | Missing | Denied;

/** `arrived`: it is so, but no answer of its own tells of it. */
export type Writing = { readonly kind: 'done'; readonly value: Fields } | { readonly kind: 'arrived' } | Missing | Denied;

export interface Listed<T> {
  /** In GitHub's order. */
  readonly items: readonly T[];
  /** Whether the list was read to its end. */
  readonly complete: boolean;
}

/** Cannot write. Every function throws EmbedSyncError for what is neither found, missing nor denied. */
export interface GitHubReader {
  readonly repository: Repository;
  read(ask: Ask): Promise<Reading<Fields>>;
  /** Page by page. Only what `pick` makes of an item is kept: much of a long list may be somebody else's long texts. */
  list<T>(ask: ListAsk, pick: (fields: Fields) => readonly T[]): Promise<Reading<Listed<T>>>;
  /** The bytes of a file, just as they are. */
  readFile(ask: FileAsk): Promise<Reading<Uint8Array>>;
  /** Login under which this token writes. */
  author(): Promise<string>;
  /** For an answer that says what cannot be. */
  unreliable(ask: Ask, problem: string): EmbedSyncError;
}

export interface GitHub extends GitHubReader {
  write(order: Order): Promise<Writing>;
}

/** What was found, where nothing can be done without it. Throws PERMISSION_DENIED or API_REFUSED. */
export function needed<T>(reading: Reading<T>): T {
  if (reading.kind === 'found') return reading.value;
  throw refused(reading.problem);
}
