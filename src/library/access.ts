// Where to connect and as whom in, a reader or a writer out. Neither shows what it holds: the token lies where no log, no
// inspection and no JSON of them finds it. Nothing here prints, asks, or takes the token from the environment.

import { setMaxListeners } from 'node:events';
import type { CommandContext } from '../commands/command.ts';
import { defaultOptions } from '../commands/options.ts';
import { parseBaseUrl, parseToken } from '../databrain/credentials.ts';
import { EmbedSyncError } from '../errors.ts';
import { parseHistoryLocation } from '../history/location.ts';
import { plainPalette } from '../render/palette.ts';
import { type OutStream, processRuntime, type Runtime } from '../runtime.ts';
import type { Dialect } from '../types.ts';
import { WIDTH } from '../width.ts';

/** Where to connect, as whom, and where the change history is. */
export interface Connection {
  /** Address of the API, such as `https://api.usedatabrain.com`: https, except on loopback; a path prefix may follow. */
  readonly baseUrl: string;
  /** API key of the data app, without the word "Bearer". */
  readonly token: string;
  /** `file:PATH`, or `git:BRANCH` for a branch of the repository's remote. */
  readonly history: string;
  /** Policy file. Where left out, `embed-sync.policy.yaml` in `cwd`, or the built-in policy where that is not there. */
  readonly policy?: string;
  /** The folder that relative paths start from; where left out, that of the process. */
  readonly cwd?: string;
  /** Which generation of the API to speak; `auto` finds out by reading. */
  readonly api?: 'auto' | Dialect;
  /** Send only settings that differ, or all managed ones of a changed embed. Where left out, the history decides. */
  readonly payload?: 'minimal' | 'full';
  /** Ends what is under way: an update that was sent is waited for and recorded, none is sent after it. */
  readonly signal?: AbortSignal;
}

/** The right to look: plans are made with it. Made by `openReader`; nothing else passes for one. */
export interface Reader {
  readonly access: 'read' | 'write';
  readonly baseUrl: string;
}

/** The right to look and to send. Made by `openWriter`; nothing else passes for one. */
export interface Writer extends Reader {
  readonly access: 'write';
}

const connections = new WeakMap<Reader, Connection>();

/** Requests nothing yet. Throws BASE_URL_INVALID, TOKEN_MISSING, TOKEN_MALFORMED or USAGE. */
export const openReader = (connection: Connection): Reader => opened<Reader>(connection, { access: 'read' });

/** Requests nothing yet. Throws as `openReader` does. */
export const openWriter = (connection: Connection): Writer => opened<Writer>(connection, { access: 'write' });

function opened<T extends Reader>(connection: Connection, { access }: Pick<T, 'access'>): Pick<T, 'access'> & Reader {
  const baseUrl = parseBaseUrl(connection.baseUrl);
  parseToken(connection.token);
  parseHistoryLocation(connection.history);
  const reader = Object.freeze({ access, baseUrl });
  // A copy: what the caller changes later must not redirect what was opened.
  connections.set(reader, { ...connection });
  return reader;
}

/** What a command would be given to work with this access. Throws USAGE for what was not opened here. */
export function contextOf(reader: Reader): CommandContext {
  const connection = connections.get(reader);
  if (connection === undefined) throw notOpened();
  const { baseUrl, token, history, policy, api, payload } = connection;
  const world = quietRuntime(connection);
  return {
    options: {
      ...defaultOptions(),
      ...{ baseUrl, history },
      ...(policy !== undefined && { policy }),
      ...(api !== undefined && { api }),
      ...(payload !== undefined && { payload }),
    },
    args: [],
    runtime: { ...world, env: { ...world.env, DATABRAIN_API_TOKEN: token } },
    look: { palette: plainPalette, width: WIDTH },
    note: () => undefined,
  };
}

/** Types alone cannot keep a reader that was cast to a writer from sending. Throws USAGE. */
export function refuseReader({ access }: Reader): void {
  if (access !== 'write') throw notOpened();
}

const notOpened = (): EmbedSyncError =>
  new EmbedSyncError('USAGE', 'this access was not opened for what it is used for', {
    hint: 'Open it with openReader to plan, or with openWriter to apply.',
  });

const nowhere: OutStream = { write: () => undefined, isTTY: false, columns: WIDTH };

/** The real world, with nobody at the terminal. Of the environment it needs what git and the check for unsafe modes read. */
export function quietRuntime({ cwd, signal }: Pick<Connection, 'cwd' | 'signal'>): Runtime {
  const world = processRuntime(signal ?? unhurried());
  return { ...world, ...(cwd !== undefined && { cwd }), stdout: nowhere, stderr: nowhere, stdinIsTTY: false };
}

/** Never aborts; every request that is under way listens. */
function unhurried(): AbortSignal {
  const { signal } = new AbortController();
  setMaxListeners(0, signal);
  return signal;
}
