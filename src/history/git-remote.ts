// A checkout and the environment in; the remote that holds the history, and the credential for it, out.
// The checkout's configuration is read as data. Nothing of it takes effect: neither its hooks, nor its helpers, nor its aliases.

import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { createRedactor, createSecret } from '../secret.ts';
import { type GitAnswer, runGit } from './git-command.ts';
import { type GitSetting, gitEnvironment } from './git-environment.ts';

export interface GitRemote {
  /** For messages: without user name and password. */
  readonly shown: string;
  /** Lets git reach the remote as `REMOTE`. Values may be secret. */
  readonly settings: readonly GitSetting[];
  /** How its objects are named. */
  readonly objectFormat: string;
  /** Takes the credentials out of a text. */
  readonly redact: (text: string) => string;
}

/** What the remote is called where it is used; no configuration of a user has a remote of this name. */
export const REMOTE = 'embed-sync-history-remote';

const OLDEST_GIT = [2, 31] as const;
const DEFAULT_REMOTE = 'origin';

/**
 * The remote `origin` of the checkout in `cwd`; EMBED_SYNC_GIT_REMOTE names another one, or its address, for which no checkout
 * is needed. EMBED_SYNC_GIT_TOKEN is the password for an https address; without it, the credential is the checkout's or the
 * user's. Throws USAGE or HISTORY_UNREADABLE.
 */
export async function findRemote(runtime: Runtime): Promise<GitRemote> {
  const wanted = runtime.env.EMBED_SYNC_GIT_REMOTE || DEFAULT_REMOTE;
  const token = parseToken(runtime.env);
  if (/[/:\\]/.test(wanted)) {
    await refuseOldGit(runtime);
    const address = transportOf(wanted) === 'local' ? resolve(runtime.cwd, localPath(wanted)) : wanted;
    return remoteAt(address, { token, headers: [], objectFormat: 'sha1' });
  }
  const checkout = await openCheckout(runtime);
  const address = addressOf(wanted, checkout);
  return remoteAt(address, { token, headers: headersOf(checkout), objectFormat: checkout.objectFormat });
}

interface Token {
  readonly value: string;
  /** Where it counts, and the only place where it is sent; undefined where that is not known. */
  readonly origin: string | undefined;
}

interface Access {
  readonly token: Token | undefined;
  readonly headers: readonly GitSetting[];
  readonly objectFormat: string;
}

function remoteAt(address: string, { token: given, headers, objectFormat }: Access): GitRemote {
  const shown = withoutCredentials(address);
  if (/^-|\p{Cc}/u.test(address)) throw unusable(shown, 'it is not an address');
  const url = transportOf(address) === 'http' ? new URL(address) : undefined;
  if (url?.protocol === 'http:' && !LOOPBACK.test(url.hostname)) throw unusable(shown, 'it would send the history in the clear');
  const isOurs = given !== undefined && url !== undefined && (given.origin ?? url.origin) === url.origin;
  const token = isOurs ? given.value : undefined;
  // An empty header takes back those before it; two of them would be refused.
  const key = `http.${url?.origin}/.extraHeader`;
  const own: readonly GitSetting[] = [
    [key, ''],
    [key, `Authorization: Basic ${basic(token ?? '')}`],
  ];
  const credentials = token === undefined ? headers : own;
  const secrets = [token, token && basic(token), url?.password, ...credentials.map(([, value]) => value.split(' ').at(-1))];
  const redactors = secrets.flatMap((secret) => (secret ? [createRedactor(createSecret(secret))] : []));
  return {
    shown,
    settings: [[`remote.${REMOTE}.url`, address], ...credentials],
    objectFormat,
    redact: (text) => redactors.reduce((clean, redact) => redact(clean), text),
  };
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Every host that takes a token as a password takes it with this name. */
const basic = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64');

/** In a workflow, the token is that of the server which runs it, and no other remote is to see it. */
function parseToken({ EMBED_SYNC_GIT_TOKEN: written = '', GITHUB_SERVER_URL: server = '' }: Runtime['env']): Token | undefined {
  const value = written.trim();
  if (value === '') return undefined;
  if (/^[\x21-\x7e]{8,1024}$/.test(value)) return { value, origin: URL.canParse(server) ? new URL(server).origin : undefined };
  throw new EmbedSyncError('USAGE', 'EMBED_SYNC_GIT_TOKEN is not a token: it has spaces or other characters that none has', {
    hint: 'Put one token into it, without a word before it and without quotes.',
  });
}

// ── The checkout ────────────────────────────────────────────────────────────────────────────────────────────────

interface Checkout {
  /** Absolute, without symbolic links. */
  readonly folder: string;
  readonly gitFolder: string;
  readonly objectFormat: string;
  readonly config: readonly GitSetting[];
}

const askCheckout = (runtime: Runtime, words: readonly string[]): Promise<GitAnswer> =>
  runGit({ words: ['-C', runtime.cwd, ...words], cwd: tmpdir(), env: gitEnvironment(runtime) });

async function openCheckout(runtime: Runtime): Promise<Checkout> {
  const facts = ['--path-format=absolute', '--show-toplevel', '--git-common-dir', '--show-object-format'];
  const found = await askCheckout(runtime, ['rev-parse', ...facts]);
  const [folder, gitFolder, objectFormat] = found.stdout.toString('utf8').split('\n');
  // One that is too old does not know what it is asked, and may not say so.
  if (found.code !== 0 || folder?.startsWith('-')) await refuseOldGit(runtime);
  if (found.code !== 0 || !folder || !gitFolder || !objectFormat) throw noCheckout(found.stderr);
  const listed = await askCheckout(runtime, ['config', '--local', '--includes', '--list', '-z']);
  if (listed.code !== 0) throw noCheckout(listed.stderr);
  const lines = listed.stdout.toString('utf8').split('\0');
  const config = lines.flatMap((line): readonly GitSetting[] => {
    const end = line.indexOf('\n');
    return end < 0 ? [] : [[line.slice(0, end), line.slice(end + 1)]];
  });
  return { folder: realpathSync(folder), gitFolder: realpathSync(gitFolder), objectFormat, config };
}

/** Where pushes go: what is read must be what was written. */
function addressOf(remote: string, { folder, gitFolder, config }: Checkout): string {
  const written = (key: string): string | undefined => config.find(([name]) => name === `remote.${remote}.${key}`)?.[1];
  const address = written('pushurl') ?? written('url');
  if (address === undefined) {
    throw new EmbedSyncError(
      'HISTORY_UNREADABLE',
      `the repository in ${folder} has no remote "${remote}" for the change history`,
      {
        hint: 'Add it with "git remote add", or set EMBED_SYNC_GIT_REMOTE to the name or address of another one.',
      },
    );
  }
  if (transportOf(address) !== 'local') return address;
  const path = resolve(folder, localPath(address));
  // Such a repository is part of what was checked out, and its hooks would run here.
  if ([folder, gitFolder].some((own) => isWithin(own, path))) throw unusable(path, 'it lies in the checkout itself');
  return path;
}

/** The credential that a workflow's checkout leaves for later steps; git matches it to the address. */
const headersOf = ({ config }: Checkout): readonly GitSetting[] =>
  config.filter(([key, value]) => /^http\.(?:.+\.)?extraheader$/s.test(key) && !/\p{Cc}/u.test(key + value));

function isWithin(folder: string, path: string): boolean {
  const real = realPath(path);
  return real === folder || real.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function noCheckout(stderr: string): EmbedSyncError {
  if (/dubious ownership/.test(stderr)) {
    return new EmbedSyncError('HISTORY_UNREADABLE', 'git does not trust the repository here: it belongs to another user', {
      hint: 'Run "git config --global --add safe.directory" with its folder, or run as the user that it belongs to.',
    });
  }
  return new EmbedSyncError('HISTORY_UNREADABLE', 'a change history in a git branch needs a repository, and here is none', {
    hint: 'Run it in a checkout, set EMBED_SYNC_GIT_REMOTE to the address of a repository, or use --history file:PATH.',
  });
}

// ── Addresses ───────────────────────────────────────────────────────────────────────────────────────────────────

/** As git tells them apart. */
function transportOf(address: string): 'local' | 'http' | 'other' {
  if (/^https?:\/\//i.test(address)) return URL.canParse(address) ? 'http' : 'other';
  if (/^file:\/\//i.test(address)) return 'local';
  if (process.platform === 'win32' && /^[a-z]:[\\/]/i.test(address)) return 'local';
  return /^[^/]*:/.test(address) ? 'other' : 'local';
}

const localPath = (address: string): string => (/^file:\/\//i.test(address) ? fileURLToPath(address) : address);

const withoutCredentials = (address: string): string =>
  address.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1').replaceAll(/\p{C}/gu, '\u{fffd}');

const unusable = (shown: string, reason: string): EmbedSyncError =>
  new EmbedSyncError('HISTORY_UNREADABLE', `the remote ${shown} cannot hold the change history: ${reason}`, {
    hint: 'Set EMBED_SYNC_GIT_REMOTE to the name or address of another remote.',
  });

/** Older ones have no way to be handed a secret but on the command line. */
async function refuseOldGit(runtime: Runtime): Promise<void> {
  const { stdout } = await runGit({ words: ['version'], cwd: tmpdir(), env: gitEnvironment(runtime) });
  const [, major, minor] = /(\d+)\.(\d+)/.exec(stdout.toString('utf8')) ?? [];
  const [least, lesser] = OLDEST_GIT;
  if (Number(major) > least || (Number(major) === least && Number(minor) >= lesser)) return;
  throw new EmbedSyncError('HISTORY_UNREADABLE', `git ${major}.${minor} is too old for a change history in a branch`, {
    hint: `Install git ${least}.${lesser} or newer, or use --history file:PATH.`,
  });
}
