// Who runs this, and from which commit: for the plan and the history. Neither is needed, so nothing here ever fails.

import { execFile } from 'node:child_process';
import { userInfo } from 'node:os';
import type { Runtime } from '../runtime.ts';

/** The GitHub user where there is one, else the local account. */
export function actorOf({ env }: Runtime): string {
  if (env.GITHUB_ACTOR !== undefined && env.GITHUB_ACTOR !== '') return `github:${env.GITHUB_ACTOR}`;
  try {
    return `local:${userInfo().username}`;
  } catch {
    return 'local:unknown';
  }
}

/** Full id of the checked-out commit; null outside a repository. The child gets no environment but the search path. */
export function commitOf({ env, cwd }: Runtime): Promise<string | null> {
  if (env.GITHUB_SHA !== undefined && /^[0-9a-f]{40,64}$/.test(env.GITHUB_SHA)) return Promise.resolve(env.GITHUB_SHA);
  return new Promise((resolve) => {
    const options = { cwd, env: { PATH: env.PATH }, timeout: 2000 };
    execFile('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], options, (error, stdout) => {
      const commit = stdout.trim();
      resolve(error === null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null);
    });
  });
}
