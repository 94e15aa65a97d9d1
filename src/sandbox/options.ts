// The vocabulary of the sandbox: what it can be asked to be, and what it lets one look at while it runs.
// Each switch stands for a question that the API's documents leave open, or for an answer that is known to vary.

import type { Runtime } from '../runtime.ts';
import type { Dialect } from '../types.ts';
import type { Fault } from './faults.ts';
import type { HeldEmbed, HeldSettings, RateLimit, SandboxDatamart, SandboxEmbed } from './model.ts';

/**
 * Where lists show access settings. `item`: item.accessSettings. `legacy`: item.embedDataAppAccessSetting, in the old
 * spellings and without the settings that the old list never showed. `nested`: item.embedMetadata.embedConfig.accessSettings.
 */
export type ListShape = 'item' | 'legacy' | 'nested' | 'absent';

/** The part of the outside world that a sandbox uses. */
export type SandboxRuntime = Pick<Runtime, 'now' | 'monotonic' | 'sleep' | 'randomHex'>;

export interface SandboxOptions {
  /** Default 0: any free port. */
  readonly port?: number;
  readonly host?: '127.0.0.1';
  /** A path below which everything lives, like `/databrain`. */
  readonly basePath?: string;
  /** Default: a fresh UUID. */
  readonly token?: string;
  /** Shown as `embedMetadata.dataAppName` in the lists of the newer families. */
  readonly dataApp?: string;
  readonly embeds?: readonly SandboxEmbed[];
  /** Believable embeds, after `embeds`; equal seeds give equal embeds. Brings its own datamarts where none are given. */
  readonly seed?: { readonly count: number; readonly seed: number };
  /** Default `item`. */
  readonly list?: ListShape;
  /** The endpoint families that exist; the paths of others answer 404 with a page of HTML. Default: all. */
  readonly families?: readonly Dialect[];
  /** What a setting that an update leaves out becomes: kept (`merge`, the default), or false for a flag and absent for all else. */
  readonly updates?: 'merge' | 'replace';
  /** `forced`: lists come in pages of 10 even unasked. Default `optional`. */
  readonly pages?: 'optional' | 'forced';
  /** Honours `GET …?embedId=`, showing settings even where lists hide them. Default false: the parameter is ignored. */
  readonly detail?: boolean;
  /** Offers `GET …/embeds/export`. Default false. */
  readonly export?: boolean;
  /** Known datamarts; updates that name another are then refused. `forbidden`: listing answers 403. Default: no such address. */
  readonly datamarts?: readonly SandboxDatamart[] | 'forbidden';
  /** Milliseconds before a request is handled, and up to how many more, drawn from a seeded sequence. */
  readonly latencyMs?: number;
  readonly latencyJitter?: number;
  readonly rateLimit?: RateLimit;
  /** RateLimit-Limit, -Remaining, -Reset and -Policy on each answer. Default true. */
  readonly rateHeaders?: boolean;
  /** Retry-After on a 429. Default true. */
  readonly retryAfter?: boolean;
  readonly faults?: readonly Fault[];
  readonly runtime?: SandboxRuntime;
}

/** One request to the API, as it arrived; requests to the sandbox's own control addresses are not in the ledger. */
export interface LedgerEntry {
  /** Counts from 1, in order of arrival. */
  readonly seq: number;
  readonly method: string;
  /** Without the base path and the query. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly query: string;
  /** The exact text of the body. */
  readonly body: string;
  /** Null while there is no answer, and for good where the connection was cut or left hanging. */
  readonly status: number | null;
  /** Whether the server made the update that was asked for, in whole or in part. */
  readonly applied: boolean;
  /** Of arrival; ISO 8601. */
  readonly time: string;
}

export interface Sandbox {
  /** Origin and base path, without a trailing slash. */
  readonly baseUrl: string;
  readonly token: string;
  readonly ledger: readonly LedgerEntry[];
  state(): readonly HeldEmbed[];
  /** A change from outside, as if made in the product's own interface: merged, and not in the ledger. Throws on an unknown id. */
  change(embedId: string, settings: HeldSettings): void;
  /** Deletes an embed from outside. Throws on an unknown id. */
  remove(embedId: string): void;
  /** Replaces the whole script of faults; the empty script ends them. */
  script(faults: readonly Fault[]): void;
  /** Cuts every connection, also hanging ones, and frees the port. */
  close(): Promise<void>;
}
