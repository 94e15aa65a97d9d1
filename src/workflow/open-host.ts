// The runner's environment and a token in, the repository that this run belongs to out; nothing where there is none.

import { refuseUnsafeEnvironment } from '../databrain/credentials.ts';
import { openGitHub } from '../github/client.ts';
import { parseGitHubToken } from '../github/credentials.ts';
import { readRunner } from '../github/read-runner.ts';
import type { Runtime } from '../runtime.ts';
import { VERSION } from '../version.ts';
import type { Host } from './step.ts';

/** Throws USAGE, UNSAFE_ENVIRONMENT, BASE_URL_INVALID, TOKEN_MALFORMED or FILE_UNREADABLE. */
export async function openHost(token: string, runtime: Runtime): Promise<Host | undefined> {
  if (token === '' || (runtime.env.GITHUB_EVENT_NAME ?? '') === '') return undefined;
  refuseUnsafeEnvironment(runtime.env, process.execArgv);
  const runner = await readRunner(runtime);
  const github = openGitHub({
    apiUrl: runner.apiUrl,
    token: parseGitHubToken(token),
    repository: runner.repository,
    runtime: { ...runtime, stop: soonAfter(runtime.stop) },
    userAgent: `embed-sync/${VERSION}`,
  });
  return { github, runner };
}

/** A run that is told to stop still says on the pull request what became of it; the runner ends it some ten seconds later. */
const FAREWELL_MS = 6000;

function soonAfter(stop: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const last = (): void => void setTimeout(() => controller.abort(stop.reason), FAREWELL_MS).unref();
  stop.addEventListener('abort', last, { once: true });
  return controller.signal;
}
