// How many embeds a plan affects in; a finding for each limit of the policy that it goes over out.
// Shares are compared in whole numbers, so that exactly the limit is never over it.

import type { Limit, Policy } from '../policy.ts';
import type { Finding } from '../types.ts';
import type { Judged } from './judged.ts';
import { listed } from './wording.ts';

interface Share {
  readonly rule: string;
  readonly verb: string;
  readonly limit: Limit;
  readonly embeds: readonly { readonly embedId: string }[];
}

/** Without changes nothing can go wrong at once, and there are none. */
export function limitFindings(
  { changedEmbeds, widenedEmbeds, missingEmbeds }: Policy['limits'],
  { changes, missing, managed }: Pick<Judged, 'changes' | 'missing' | 'managed'>,
): readonly Finding[] {
  if (changes.length === 0) return [];
  const widened = changes.filter(({ direction }) => direction === 'widen' || direction === 'tenancy');
  const shares: readonly Share[] = [
    { rule: 'limit-changed-embeds', verb: 'changes', limit: changedEmbeds, embeds: changes },
    { rule: 'limit-widened-embeds', verb: 'widens', limit: widenedEmbeds, embeds: widened },
    { rule: 'limit-missing-embeds', verb: 'cannot find', limit: missingEmbeds, embeds: missing },
  ];
  return shares.flatMap((share) => limitFinding(share, managed));
}

function limitFinding({ rule, verb, limit, embeds }: Share, managed: number): readonly Finding[] {
  const count = embeds.length;
  if (managed < limit.floor || count * 100 <= limit.percent * managed) return [];
  const percent = Math.floor((count * 1000) / managed) / 10;
  const seen = `the plan ${verb} ${count} of ${managed} managed embeds (${percent} %)`;
  const allowed = `the limit is ${limit.percent} % from ${limit.floor} managed embeds on`;
  const message = `${seen}; ${allowed}: ${listed(embeds.map(({ embedId }) => embedId))}`;
  return [{ rule, severity: 'approve', message, introducedByPlan: true }];
}
