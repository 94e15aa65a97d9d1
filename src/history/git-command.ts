// One git command in, how it ended out. Its words are ours, it sees only the environment that it is given, and it runs in a
// session of its own: Ctrl-C must not cut a push in half, and nothing can ask for a password on the terminal.

import { spawn } from 'node:child_process';
import { codeOf } from '../error-code.ts';
import { EmbedSyncError } from '../errors.ts';

export interface GitCommand {
  readonly words: readonly string[];
  /** Where it runs; never inside a checkout, whose files some systems would take for programs. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly input?: Uint8Array | string;
  /** After so long it is ended; milliseconds. */
  readonly patienceMs?: number;
}

export interface GitAnswer {
  /** 0 where it did what it was told; -1 where it was ended. */
  readonly code: number;
  readonly stdout: Buffer;
  /** The beginning of what it complained about. */
  readonly stderr: string;
}

const PATIENCE_MS = 30_000;
/** A history beyond this is a mistake, or somebody's attack on the memory of this machine. */
const MOST_OUTPUT_BYTES = 512 * 1024 * 1024;
const MOST_COMPLAINT_BYTES = 16 * 1024;

/** Throws HISTORY_UNREADABLE where there is no git, or where it says more than can be held. */
export function runGit({ words, cwd, env, input = '', patienceMs = PATIENCE_MS }: GitCommand): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', words, { cwd, env, timeout: patienceMs, windowsHide: true, detached: isPosix });
    const stdout = gathered(MOST_OUTPUT_BYTES);
    const stderr = gathered(MOST_COMPLAINT_BYTES);
    child.stdout.on('data', stdout.add);
    child.stderr.on('data', stderr.add);
    child.on('error', (error) => reject(cannotStart(error)));
    const end = (code: number): void => {
      if (stdout.isFull()) reject(tooLarge());
      else resolve({ code, stdout: stdout.all(), stderr: stderr.all().toString('utf8') });
    };
    child.on('close', (code) => end(code ?? ENDED));
    // A helper that outlives it would keep the streams open.
    child.on('exit', (_, signal) => signal !== null && end(ENDED));
    // A command that ends before it has read everything says why in its exit code.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const ENDED = -1;
const isPosix = process.platform !== 'win32';

function gathered(most: number) {
  const pieces: Buffer[] = [];
  let left = most;
  return {
    add: (piece: Buffer): void => {
      if (left > 0) pieces.push(piece.subarray(0, left));
      left -= piece.length;
    },
    isFull: (): boolean => left < 0,
    all: (): Buffer => Buffer.concat(pieces),
  };
}

const cannotStart = (error: Error): EmbedSyncError =>
  codeOf(error) === 'ENOENT'
    ? new EmbedSyncError('HISTORY_UNREADABLE', 'a change history in a git branch needs git, and there is none on the PATH', {
        hint: 'Install git 2.31 or newer, or keep the history in a file with --history file:PATH.',
      })
    : new EmbedSyncError('HISTORY_UNREADABLE', `git cannot be started (${codeOf(error) || 'unknown reason'})`, {
        hint: 'See whether git runs here by itself, or keep the history in a file with --history file:PATH.',
      });

const tooLarge = (): EmbedSyncError =>
  new EmbedSyncError('HISTORY_UNREADABLE', 'the change history in the git branch is larger than 512 MiB', {
    hint: 'Name another branch with --history git:BRANCH to start a new history.',
  });
