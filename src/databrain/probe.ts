// The address that a policy wants asked between waves in, a way to ask it out. It is the customer's, not DataBrain's, and may
// hold a secret: nothing but its origin is ever told.

import { askAddress, isWell, parseCustomerAddress, sayingOf } from '../customer-address.ts';
import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Problem } from '../types.ts';

/** Undefined where all is well, and where the process was told to stop. */
export type Probe = () => Promise<Problem | undefined>;

const DEADLINE_MS = 10_000;

/** `variable` is the environment variable that holds the address. Throws POLICY_INVALID. */
export function createProbe(
  variable: string,
  { env, stop }: Pick<Runtime, 'env' | 'stop'>,
  { deadlineMs = DEADLINE_MS } = {},
): Probe {
  const url = parseCustomerAddress(env[variable] ?? '');
  if (typeof url === 'string') throw unusable(variable, url);
  return async () => {
    const answer = await askAddress({ url, stop, deadlineMs });
    if (stop.aborted || isWell(answer)) return undefined;
    return {
      code: 'ROLLOUT_PROBE_FAILED',
      ...(answer.status !== undefined && { httpStatus: answer.status }),
      message: `${url.origin}, which the policy wants asked between waves, ${sayingOf(answer, deadlineMs)}`,
      hint: 'See what is wrong there; the next apply sends what is left.',
    };
  };
}

const unusable = (variable: string, what: string): EmbedSyncError =>
  new EmbedSyncError(
    'POLICY_INVALID',
    `the policy names ${variable} in rollout.probeFrom, and that ${what}; nothing was requested`,
    {
      hint: `Put the https address that is to be asked between waves into ${variable}, or take probeFrom out of the policy.`,
    },
  );
