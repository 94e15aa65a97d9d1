// What this room's tests stand on: a stand-in for GitHub that lives until the test ends, and errors that are searched for the token.

import { inspect } from 'node:util';
import { expect, onTestFinished } from 'vitest';
import type { GitHub } from '../../src/github/capability.ts';
import { type GitHubOptions, openGitHub } from '../../src/github/client.ts';
import { createRedactor, createSecret } from '../../src/secret.ts';
import { failure as caught, type FakeRuntime, fakeRuntime } from '../databrain/world.ts';
import { type GitHubStandIn, startGitHub } from '../support/github-server.ts';
import type { Holder } from '../support/github-state.ts';

/** As long and as oddly made as a job's token may be. */
export const TOKEN = `ghs_4242_canary7f3c2a91.4d2e-11ee_${'be56'.repeat(130)}`;
const redact = createRedactor(createSecret(TOKEN));

export interface World extends GitHubStandIn {
  readonly github: GitHub;
  readonly runtime: FakeRuntime;
  /** Another run with the same token. */
  another(more?: Partial<GitHubOptions>): GitHub;
  /** `METHOD /path` of each request, without origin and query. */
  lines(): readonly string[];
  /** Those that write. */
  writes(): readonly string[];
}

interface WorldOptions extends NonNullable<Parameters<typeof startGitHub>[0]> {
  readonly holder?: Partial<Holder>;
  readonly author?: string;
  readonly timeouts?: GitHubOptions['timeouts'];
}

export async function openWorld({ holder, author, timeouts, ...options }: WorldOptions = {}): Promise<World> {
  const standIn = await startGitHub(options);
  onTestFinished(() => standIn.close());
  standIn.admit(TOKEN, holder);
  const runtime = fakeRuntime();
  const another = (more: Partial<GitHubOptions> = {}): GitHub =>
    openGitHub({
      apiUrl: standIn.apiUrl,
      token: createSecret(TOKEN),
      repository: { owner: 'acme', name: 'portal' },
      runtime,
      userAgent: 'embed-sync/test',
      ...(author !== undefined && { author }),
      ...(timeouts !== undefined && { timeouts }),
      ...more,
    });
  const lines = (): readonly string[] => standIn.seen.map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  return {
    ...standIn,
    runtime,
    another,
    github: another(),
    lines,
    writes: () => lines().filter((line) => !line.startsWith('GET ')),
  };
}

/** The error that a run ends with; it must be one of ours and show the token nowhere. */
export async function failure(run: Promise<unknown>) {
  const error = await caught(run);
  const shown = `${inspect(error, { depth: 20, showHidden: true })}${error.message}${error.stack}${JSON.stringify(error)}`;
  expect(redact(shown)).toBe(shown);
  return error;
}
