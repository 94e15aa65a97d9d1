// One policy file in, the policy or everything that is wrong with it out. What the file leaves out keeps its default.
// It is read, judged and worded like a manifest; nothing in it is ever executed.

import { hasErrors, type Issue } from '../errors.ts';
import type { Policy as PolicyFile } from '../generated/policy.ts';
import { validatePolicy } from '../generated/validate-policy.js';
import {
  DEFAULT_POLICY,
  type Limit,
  type Notification,
  type Policy,
  type PolicyRule,
  WINDOW_DIRECTIONS,
  type Window,
} from '../policy.ts';
import type { Rollout } from '../types.ts';
import { presentIssues } from './issues.ts';
import { policyRules } from './policy-rules.ts';
import { policyShapeIssues } from './shape.ts';
import type { SourceFile } from './source.ts';
import { readSyntax } from './syntax.ts';
import { plainData } from './tree.ts';

interface PolicyResult {
  /** Absent where there is an error. */
  readonly policy?: Policy;
  /** By line and column. */
  readonly issues: readonly Issue[];
}

export function parsePolicy(source: SourceFile): PolicyResult {
  const { lined, root, issues: unreadable } = readSyntax(source);
  if (root === undefined) return { issues: presentIssues(unreadable, [source]) };
  const shape = policyShapeIssues({ lined, root });
  const places = new Set(shape.map(placeOf));
  const rules = policyRules({ lined, root }).filter((issue) => !places.has(placeOf(issue)));
  const issues = presentIssues([...unreadable, ...shape, ...rules], [source]);
  const data = plainData(root);
  return hasErrors(issues) || !validatePolicy(data) ? { issues } : { policy: policyOf(data), issues };
}

/** One complaint about a place is enough. */
const placeOf = ({ line, column }: Issue): string => `${line}:${column}`;

function policyOf(file: PolicyFile): Policy {
  const { consent, limits, overrides, promotion } = file;
  return {
    consent: { ...DEFAULT_POLICY.consent, ...consent },
    limits: {
      changedEmbeds: limitOf('changedEmbeds', limits),
      widenedEmbeds: limitOf('widenedEmbeds', limits),
      missingEmbeds: limitOf('missingEmbeds', limits),
    },
    protected: file.protected ?? DEFAULT_POLICY.protected,
    rules: file.rules?.map(ruleOf) ?? DEFAULT_POLICY.rules,
    windows: file.windows?.map(windowOf) ?? DEFAULT_POLICY.windows,
    overrides: overrides?.maxDuration === undefined ? DEFAULT_POLICY.overrides : { maxDurationMs: msOf(overrides.maxDuration) },
    promotion: promotion?.soak === undefined ? DEFAULT_POLICY.promotion : { soakMs: msOf(promotion.soak) },
    rollout: rolloutOf(file.rollout),
    notify: file.notify?.map(notificationOf) ?? DEFAULT_POLICY.notify,
  };
}

const limitOf = (name: keyof Policy['limits'], limits: PolicyFile['limits']): Limit => ({
  ...DEFAULT_POLICY.limits[name],
  ...limits?.[name],
});

const ruleOf = ({ id, match, forbid, require, message }: NonNullable<PolicyFile['rules']>[number]): PolicyRule => ({
  id,
  match: { ...match },
  forbid: { ...forbid },
  require: { ...require },
  message,
});

function windowOf(written: NonNullable<PolicyFile['windows']>[number]): Window {
  const { kind, cron, duration, timezone, directions, override } = written;
  return {
    kind,
    cron: cron.trim().replaceAll(/ +/g, ' '),
    durationMs: msOf(duration),
    timezone,
    directions: directions ?? WINDOW_DIRECTIONS,
    ...(override !== undefined && { override }),
  };
}

function rolloutOf(written: PolicyFile['rollout']): Rollout {
  if (written === undefined) return DEFAULT_POLICY.rollout;
  const { canary, waves, pause, probeFrom, stopAfterFailures, onFailure } = written;
  return {
    ...(canary !== undefined && { canary }),
    ...(waves !== undefined && { waves: waves.map((share) => Number.parseInt(share, 10)) }),
    ...(pause !== undefined && { pauseMs: msOf(pause) }),
    ...(probeFrom !== undefined && { probeFrom }),
    ...(stopAfterFailures !== undefined && { stopAfterFailures }),
    onFailure: onFailure ?? DEFAULT_POLICY.rollout.onFailure,
  };
}

const notificationOf = (written: NonNullable<PolicyFile['notify']>[number]): Notification => {
  const { kind, urlFrom, secretFrom, on, owners } = written;
  return { kind, urlFrom, ...(secretFrom !== undefined && { secretFrom }), on, ...(owners !== undefined && { owners }) };
};

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Of a duration in the form that the schema holds it to. */
const msOf = (duration: string): number => Number.parseInt(duration, 10) * (UNITS[duration.slice(-1)] ?? 0);
