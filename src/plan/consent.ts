// A plan's changes in; one finding for each setting whose direction the policy does not let through freely out.
// A tenancy change always leaves a finding of its own: an approval that covers it names it.

import type { Consent } from '../policy.ts';
import { type Change, DIRECTIONS, type Direction, type Finding, type SettingChange, type Severity } from '../types.ts';

/** Gravest direction first. */
export const consentFindings = (consent: Readonly<Record<Direction, Consent>>, changes: readonly Change[]): readonly Finding[] =>
  DIRECTIONS.flatMap((direction) => {
    const severity = severityOf(direction, consent[direction]);
    if (severity === undefined) return [];
    return changes.flatMap((change) =>
      change.settings
        .filter((setting) => setting.direction === direction)
        .map((setting) => ({
          rule: `consent-${direction}`,
          severity,
          message: messageOf(setting, severity),
          embedId: change.embedId,
          setting: setting.setting,
          introducedByPlan: true,
        })),
    );
  });

function severityOf(direction: Direction, consent: Consent): Severity | undefined {
  if (consent !== 'auto') return consent;
  return direction === 'tenancy' ? 'warning' : undefined;
}

const messageOf = ({ reason, direction }: SettingChange, severity: Severity): string =>
  severity === 'block' ? `${reason}; the policy refuses every change of direction ${direction}` : reason;
