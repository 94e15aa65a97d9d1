// What a workflow says about GitHub in, values that are safe to use out, or an error. Pure.
// No message here ever repeats the text that it judges: a token may be anywhere in it.

import { parseApiUrl } from '../base-url.ts';
import { EmbedSyncError } from '../errors.ts';
import { createSecret, type Secret } from '../secret.ts';

export interface Repository {
  readonly owner: string;
  readonly name: string;
}

/** What a reader is told where a variable of the runner is not as it should be. */
export const RUNNER_HINT =
  'Run this in a workflow of GitHub Actions, and leave the variables that begin with GITHUB_ as the runner sets them.';

/** Origin and path prefix of GitHub's REST API, on an enterprise server too. Throws BASE_URL_INVALID. */
export const parseGitHubApiUrl = (text: string | undefined): string =>
  parseApiUrl(text || 'https://api.github.com', { name: 'GITHUB_API_URL', hint: RUNNER_HINT });

const REPOSITORY = /^(?<owner>\w[\w.-]{0,99})\/(?<name>(?!\.{1,2}$)[\w.-]{1,100})$/;

/** Throws USAGE for what is not `owner/name`. */
export function parseRepository(text: string | undefined): Repository {
  const { owner, name } = REPOSITORY.exec(text ?? '')?.groups ?? {};
  if (owner !== undefined && name !== undefined) return { owner, name };
  throw new EmbedSyncError('USAGE', 'GITHUB_REPOSITORY does not name a repository as owner/name', { hint: RUNNER_HINT });
}

const TOKEN_HINT = 'Pass the token of the job: github-token: $' + '{{ github.token }}';

/** Tokens of apps have some 520 characters. Throws TOKEN_MISSING or TOKEN_MALFORMED. */
export function parseGitHubToken(text: string | undefined): Secret {
  const token = text?.replace(/\r?\n$/, '');
  if (token === undefined || token === '') {
    throw new EmbedSyncError('TOKEN_MISSING', 'there is no GitHub token', { hint: TOKEN_HINT });
  }
  if (/^[\w.-]{8,4096}$/.test(token)) return createSecret(token);
  throw new EmbedSyncError('TOKEN_MALFORMED', 'the GitHub token has characters or a length that none has', { hint: TOKEN_HINT });
}
