// What the server holds: embeds with their settings, the datamarts they stand on, and how many requests it takes.

/** Access settings as the server holds them: catalogue spelling, and any further keys a test wants the list to show. */
export type HeldSettings = Readonly<Record<string, unknown>>;

export interface SandboxEmbed {
  readonly embedId: string;
  /** Default: the embed id, as the API does it. */
  readonly name?: string;
  /** Default: `dashboard`. */
  readonly embedType?: 'dashboard' | 'metric';
  readonly accessSettings: HeldSettings;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** ISO 8601; moves with each applied update and each outside change. */
  readonly updatedAt?: string;
}

/** An embed with its defaults filled in. */
export type HeldEmbed = Required<SandboxEmbed>;

export interface SandboxTable {
  readonly name: string;
  readonly schemaName?: string;
  /** The column that says which tenant a row belongs to. */
  readonly clientColumn?: string;
  readonly columns: readonly string[];
}

export interface SandboxDatamart {
  readonly name: string;
  /** Default: `TABLE`. */
  readonly tenancyLevel?: 'TABLE' | 'DATABASE';
  readonly tables: readonly SandboxTable[];
}

/** `bucket`: a token bucket. `window`: fixed windows, each opened by the first request after the one before it ended. */
export type RateLimit =
  | { readonly kind: 'bucket'; readonly perSecond: number; readonly burst: number }
  | { readonly kind: 'window'; readonly requests: number; readonly windowMs: number };
