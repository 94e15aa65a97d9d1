// A commit or branch in, the policy that stands there out: a pull request that edits the policy is judged by the old one as well.

import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { EmbedSyncError } from '../errors.ts';
import { readFileAt } from '../github/contents.ts';
import { policyFromText } from '../load.ts';
import { DEFAULT_POLICY, POLICY_FILE, type Policy } from '../policy.ts';
import type { Annotation } from '../render/annotations.ts';
import { type Host, type StepContext, warning } from './step.ts';

/** Far above any policy that is written by people. */
const POLICY_LIMIT = 1024 * 1024;

export interface BasePolicy {
  readonly policy: Policy;
  /** From the root of the repository. */
  readonly path: string;
  readonly annotations: readonly Annotation[];
}

/** Where there was no policy, the built-in one; so too, with a warning, where the old one cannot be read. */
export async function basePolicyAt(ref: string, { command }: StepContext, { github }: Host): Promise<BasePolicy> {
  const { options, runtime } = command;
  const root = runtime.env.GITHUB_WORKSPACE || runtime.cwd;
  const path = relative(root, resolve(runtime.cwd, options.policy ?? POLICY_FILE)).replaceAll('\\', '/');
  const text = path.startsWith('..') ? undefined : await readFileAt(github, { path, ref, limit: POLICY_LIMIT });
  if (text === undefined) {
    // Also where the checkout is in a folder of its own, or behind a link: then there is a policy, and it is looked for elsewhere.
    const missing = existsSync(resolve(root, path))
      ? [warning(`before this change there was no policy at ${path}, so the built-in one stands in for it`)]
      : [];
    return { policy: DEFAULT_POLICY, path, annotations: missing };
  }
  try {
    return { policy: await policyFromText({ path, text }), path, annotations: [] };
  } catch (error) {
    if (!(error instanceof EmbedSyncError)) throw error;
    const message = `the policy of the base branch is not valid, so the built-in one stands in for it`;
    return { policy: DEFAULT_POLICY, path, annotations: [warning(message)] };
  }
}
