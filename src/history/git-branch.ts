// A branch of a remote in; its files, and the way to replace them by compare and swap, out. Works in a repository of its own
// that goes when it is closed: no checkout is touched. A push names the commit that it replaces, and is never forced over another.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { reasonOf } from './files.ts';
import { type GitAnswer, runGit } from './git-command.ts';
import { gitEnvironment } from './git-environment.ts';
import { gitProblem } from './git-problem.ts';
import { findRemote, type GitRemote, REMOTE } from './git-remote.ts';

/** A commit at the end of the branch, and the files in it. */
export interface Tip {
  readonly commit: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface NextTip {
  /** The commit that it follows; undefined for the first of the branch. */
  readonly after: string | undefined;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
}

/** A commit that is made, and what it takes the place of. */
export interface Push {
  readonly commit: string;
  /** What the branch must end with for the push to count; undefined where there must be no branch. */
  readonly expected: string | undefined;
}

/**
 * `moved`: the branch does not end with what was expected any more, and nothing was changed. `unreached`: it may have arrived
 * or not; to know, push the same commit again.
 */
export type Pushed =
  | { readonly kind: 'pushed' }
  | { readonly kind: 'moved' }
  | { readonly kind: 'unreached'; readonly error: EmbedSyncError };

export interface RemoteBranch {
  /** The commit at its end as of now; undefined where there is no such branch. Throws HISTORY_UNREADABLE. */
  look(): Promise<string | undefined>;
  /** Throws HISTORY_UNREADABLE, also for a branch that holds anything but plain files. */
  read(): Promise<Tip | undefined>;
  /** Makes a commit; the remote does not hear of it. Throws HISTORY_UNWRITABLE. */
  commit(next: NextTip): Promise<string>;
  /** Throws HISTORY_UNWRITABLE where the remote refuses it. */
  push(push: Push): Promise<Pushed>;
  close(): Promise<void>;
}

const TRIES = 3;
const PAUSE_MS = 1_000;
const LOCAL_REF = 'refs/heads/tip';
/** Who commits is in the records; what is in a commit must not depend on the machine. */
const AUTHOR = 'embed-sync <embed-sync@invalid>';

/** Nothing is asked of the remote yet. Throws USAGE or HISTORY_UNREADABLE. */
export async function openBranch(branch: string, runtime: Runtime): Promise<RemoteBranch> {
  const remote = await findRemote(runtime);
  const folder = await newFolder();
  const git = commandsIn({ folder, remote, branch, runtime });
  try {
    await git.local(['init', '--bare', '--quiet', '--template=', `--object-format=${remote.objectFormat}`, folder]);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const ref = `refs/heads/${branch}`;
  let made = 0;
  const listing = ['ls-remote', '--refs', '--', REMOTE, ref];

  /** The pattern also finds names that end alike. */
  const commitIn = (listed: Buffer): string | undefined => {
    const lines = listed.toString('utf8').split('\n');
    return lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
  };

  const look = async (): Promise<string | undefined> => commitIn(await git.remote(listing));

  const read = async (): Promise<Tip | undefined> => {
    if ((await look()) === undefined) return undefined;
    await git.remote(['fetch', '--quiet', '--depth=1', ...NOTHING_ELSE, '--', REMOTE, `+${ref}:${LOCAL_REF}`]);
    const names = filesIn(await git.local(['ls-tree', '-z', '--full-tree', LOCAL_REF]), branch);
    const wanted = [`${LOCAL_REF}^{commit}`, ...names.map((name) => `${LOCAL_REF}:${name}`)];
    const [commit, ...blobs] = objectsIn(await git.local(['cat-file', '--batch'], wanted.map((name) => `${name}\n`).join('')));
    return { commit: commit?.id ?? '', files: new Map(names.map((name, n) => [name, blobs[n]?.bytes ?? new Uint8Array()])) };
  };

  return {
    look,
    read,
    commit: async (next) => {
      made += 1;
      return (await git.local(['fast-import', '--quiet'], importOf(next, `refs/heads/next-${made}`, runtime.now())))
        .toString('utf8')
        .trim();
    },
    push: async ({ commit, expected }) => {
      const lease = `--force-with-lease=${ref}:${expected ?? ''}`;
      for (let tried = 1; ; tried += 1) {
        const answer = await git.run(['push', '--porcelain', '--no-verify', lease, '--', REMOTE, `${commit}:${ref}`]);
        if (answer.code === 0) return { kind: 'pushed' };
        // Whatever it says: a push whose answer was lost may have arrived.
        const seen = await git.run(listing);
        const now = seen.code === 0 ? commitIn(seen.stdout) : expected;
        if (now === commit) return { kind: 'pushed' };
        if (now !== expected) return { kind: 'moved' };
        const { error, passing } = git.problem('write', answer);
        if (!passing) throw error;
        if (tried === TRIES) return { kind: 'unreached', error };
        await git.pause(tried);
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Of a fetch: this branch, and none of what configurations add to it. */
const NOTHING_ELSE = [
  ...['--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', '--no-prune', '--refmap='],
];

interface Workplace {
  readonly folder: string;
  readonly remote: GitRemote;
  readonly branch: string;
  readonly runtime: Runtime;
}

function commandsIn({ folder, remote, branch, runtime }: Workplace) {
  const problem = (doing: 'read' | 'write', { stdout, stderr }: GitAnswer) =>
    gitProblem({ doing, stderr: remote.redact(`${stderr}\n${refusals(stdout)}`), remote: remote.shown, branch });
  /** Not ended by a stop of the run, which still has to record what it did. */
  const pause = (tried: number): Promise<void> => runtime.sleep(PAUSE_MS * tried, new AbortController().signal);
  const run = (words: readonly string[], input: Uint8Array | string = ''): Promise<GitAnswer> => {
    const env = { ...gitEnvironment(runtime, remote.settings), GIT_DIR: folder };
    return runGit({ words, cwd: folder, env, input });
  };
  const local = async (words: readonly string[], input?: Uint8Array | string): Promise<Buffer> => {
    const answer = await run(words, input);
    if (answer.code === 0) return answer.stdout;
    throw new EmbedSyncError('HISTORY_UNWRITABLE', `git ${words[0]} failed: ${remote.redact(answer.stderr).trim()}`, {
      hint: 'Is there room in the folder for temporary files?',
    });
  };
  return {
    problem,
    pause,
    run,
    local,
    remote: async (words: readonly string[]): Promise<Buffer> => {
      for (let tried = 1; ; tried += 1) {
        const answer = await run(words);
        if (answer.code === 0) return answer.stdout;
        const { error, passing } = problem('read', answer);
        if (!passing || tried === TRIES) throw error;
        await pause(tried);
      }
    },
  };
}

/** A listing of a tree in, the names in it out. */
const filesIn = (listed: Buffer, branch: string): readonly string[] =>
  listed
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name] = /^100644 blob [0-9a-f]+\t([^\n]+)$/.exec(line) ?? [];
      if (name === undefined) throw notOurs(branch, line.split('\t')[1] ?? '');
      return name;
    });

/** The objects that `cat-file --batch` was asked for, all of which are there. */
function objectsIn(batch: Buffer): readonly { readonly id: string; readonly bytes: Uint8Array }[] {
  const objects: { id: string; bytes: Uint8Array }[] = [];
  for (let at = 0; at < batch.length; ) {
    const begin = batch.indexOf(LINE_FEED, at) + 1;
    const [id = '', , size] = batch
      .subarray(at, begin - 1)
      .toString('latin1')
      .split(' ');
    objects.push({ id, bytes: batch.subarray(begin, begin + Number(size)) });
    at = begin + Number(size) + 1;
  }
  return objects;
}

const LINE_FEED = 0x0a;

/** What makes a commit of exactly these files, in the words of `git fast-import`, which answers with its name. */
function importOf({ after, files, message }: NextTip, ref: string, now: Date): Buffer {
  const data = (bytes: Uint8Array): readonly (string | Uint8Array)[] => [`data ${bytes.length}\n`, bytes, '\n'];
  const pieces = [
    `commit ${ref}\nmark :1\ncommitter ${AUTHOR} ${Math.floor(now.getTime() / 1000)} +0000\n`,
    ...data(Buffer.from(message)),
    after === undefined ? '' : `from ${after}\n`,
    'deleteall\n',
    ...[...files].flatMap(([name, bytes]) => [`M 100644 inline ${name}\n`, ...data(bytes)]),
    'get-mark :1\n',
  ];
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)));
}

/** The lines in which a push says what it could not do. */
const refusals = (stdout: Buffer): string =>
  stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .join('\n');

async function newFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'embed-sync-git-'));
  } catch (error) {
    throw new EmbedSyncError('HISTORY_UNREADABLE', `there is no room for temporary files: ${reasonOf(error)}`, {
      hint: 'Free some space, or set TMPDIR to a folder that may be written to.',
    });
  }
}

/** A name that was mistyped must not make a branch with somebody's work in it into a history. */
export const notOurs = (branch: string, file: string): EmbedSyncError =>
  new EmbedSyncError('HISTORY_UNREADABLE', `the branch ${branch} is not a change history: it holds ${JSON.stringify(file)}`, {
    hint: 'Name a branch of its own, such as --history git:embed-sync-history; it is made by the first apply.',
  });
