// What a plan would do in; findings that block it, hold it for consent, or inform out.
// Policy is data: the defaults here are what holds where no policy file says otherwise.

import { digestOf } from '../canonical.ts';
import { type Change, DIRECTIONS, type Direction, type Finding, type MissingEmbed } from '../types.ts';

type Consent = 'auto' | 'approve' | 'block';

/** Holds a plan for consent when more than `percent` of the managed embeds are affected, once `floor` are managed. */
interface Limit {
  readonly percent: number;
  readonly floor: number;
}

export interface Policy {
  readonly consent: Readonly<Record<Direction, Consent>>;
  readonly limits: { readonly changedEmbeds?: Limit; readonly widenedEmbeds?: Limit; readonly missingEmbeds?: Limit };
}

export const DEFAULT_POLICY: Policy = {
  consent: { tenancy: 'approve', widen: 'auto', narrow: 'auto', neutral: 'auto' },
  limits: { changedEmbeds: { percent: 30, floor: 10 }, missingEmbeds: { percent: 20, floor: 5 } },
};

export const policyDigest = (policy: Policy): string => digestOf(policy);

export interface Judged {
  readonly managed: number;
  readonly changes: readonly Change[];
  readonly missing: readonly MissingEmbed[];
}

/** Gravest first. Each finding says what was seen, what the limit is, and which embeds it is about. */
export function judgePlan(policy: Policy, { changes, managed, missing }: Judged): readonly Finding[] {
  const widened = changes.filter(({ direction }) => direction === 'widen' || direction === 'tenancy');
  const { changedEmbeds, widenedEmbeds, missingEmbeds } = policy.limits;
  const shares: readonly Share[] = [
    { rule: 'limit-changed-embeds', verb: 'changes', limit: changedEmbeds, count: changes.length },
    { rule: 'limit-widened-embeds', verb: 'widens', limit: widenedEmbeds, count: widened.length },
    { rule: 'limit-missing-embeds', verb: 'cannot find', limit: missingEmbeds, count: missing.length },
  ];
  return [
    ...DIRECTIONS.flatMap((direction) => consentFindings(policy.consent[direction], direction, changes)),
    ...(changes.length === 0 ? [] : shares.flatMap((share) => limitFinding(share, managed))),
  ];
}

interface Share {
  readonly rule: string;
  readonly verb: string;
  readonly limit: Limit | undefined;
  readonly count: number;
}

function consentFindings(consent: Consent, direction: Direction, changes: readonly Change[]): readonly Finding[] {
  if (consent === 'auto') return [];
  return changes.flatMap((change) =>
    change.settings
      .filter((setting) => setting.direction === direction)
      .map((setting) => ({
        rule: `consent-${direction}`,
        severity: consent === 'block' ? 'block' : 'approve',
        message: setting.reason,
        embedId: change.embedId,
        setting: setting.setting,
        introducedByPlan: true,
      })),
  );
}

function limitFinding({ rule, verb, limit, count }: Share, managed: number): readonly Finding[] {
  if (limit === undefined || managed < limit.floor || count * 100 <= limit.percent * managed) return [];
  const percent = Math.floor((count * 1000) / managed) / 10;
  const message = `the plan ${verb} ${count} of ${managed} managed embeds (${percent} %); the limit is ${limit.percent} %`;
  return [{ rule, severity: 'approve', message, introducedByPlan: true }];
}
