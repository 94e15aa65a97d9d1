// What became of a plan in, what others are told of it out: facts, reasons, and a row for each embed with its owner. Who may hear
// which rows is decided elsewhere; nothing here holds a message that could name somebody else's embed.

import type { EmbedSyncError } from '../errors.ts';
import type { Planned } from '../pipeline.ts';
import type { NotifyEvent } from '../policy.ts';
import { shortDigest } from '../render/labels.ts';
import { groupedBy } from '../render/lines.ts';
import type { Notice, NoticeRow } from '../render/notice.ts';
import { type ApplyResult, DIRECTIONS, type Drift, type Outcome, type Plan, type Target } from '../types.ts';

type OwnedRow = NoticeRow & { readonly owner: string | null };

export interface News extends Pick<Notice, 'facts'> {
  readonly event: NotifyEvent;
  readonly rows: readonly OwnedRow[];
  /** With `embedId`, it says something of that embed. */
  readonly reasons: readonly { readonly text: string; readonly embedId?: string }[];
}

type Judged = Pick<Planned, 'plan' | 'desired'>;

/** Undefined where nothing was sent because there was nothing to send. */
export function resultNews(result: ApplyResult, { plan, desired }: Judged): News | undefined {
  const { runId, status, outcomes, stopped } = result;
  if (status === 'complete' && runId === null) return undefined;
  const facts = [...planFacts(plan), ...(runId === null ? [] : [['Run', runId] as const]), ['Status', status] as const];
  const titles = new Map([...plan.missing, ...plan.refused, ...plan.changes].map((one) => [one.embedId, one]));
  const changes = new Map(plan.changes.map((change) => [change.embedId, change]));
  const ownerOf = owners({ plan, desired });
  const rows = outcomes
    .toSorted((a, b) => Number(isGood(a)) - Number(isGood(b)))
    .map((outcome): OwnedRow => {
      const { embedId } = outcome;
      const change = changes.get(embedId);
      return {
        ...{ embedId, name: titles.get(embedId)?.name ?? null, owner: ownerOf(embedId), status: statusText(outcome) },
        ...(change !== undefined && { direction: change.direction }),
        settings: change?.settings ?? [],
      };
    });
  const reasons = stopped === undefined ? [] : [{ text: `stopped early: ${stopped.code}` }];
  return { event: status === 'complete' ? 'applied' : 'failed', facts, rows, reasons };
}

/** Why a plan was not sent. `answered`: somebody was asked, and need not be told. */
export function refusalNews({ code }: EmbedSyncError, planned: Judged, answered: boolean): News | undefined {
  if (code === 'PLAN_BLOCKED') return heldNews('blocked', planned);
  if (code === 'CONSENT_MISSING') return answered ? undefined : heldNews('needs-approval', planned);
  return {
    event: 'failed',
    facts: planFacts(planned.plan),
    rows: planRows(planned),
    reasons: [{ text: `nothing was sent: ${code}` }],
  };
}

/** Of a plan that is held; undefined for any other. */
export function planNews(planned: Judged): News | undefined {
  const { verdict } = planned.plan;
  return verdict === 'blocked' || verdict === 'needs-approval' ? heldNews(verdict, planned) : undefined;
}

/** Of what moved outside; undefined where nothing did. */
export function driftNews({ plan, desired }: Judged): News | undefined {
  const moved = plan.drift.filter((one) => one.class === 'outside' || one.class === 'conflict');
  const ownerOf = owners({ plan, desired });
  const rows = groupedBy(moved, ({ embedId }) => embedId).map((drifts) => driftRow(drifts, ownerOf(drifts[0]?.embedId ?? '')));
  return rows.length === 0 ? undefined : { event: 'drift', facts: targetFacts(plan.target), rows, reasons: [] };
}

/** Of a command that failed before there was a plan. */
export const failureNews = ({ code }: EmbedSyncError): News => ({
  event: 'failed',
  facts: [],
  rows: [],
  reasons: [{ text: `nothing was sent: ${code}` }],
});

function heldNews(event: 'blocked' | 'needs-approval', { plan, desired }: Judged): News {
  const severity = event === 'blocked' ? 'block' : 'approve';
  const reasons = plan.findings
    .filter((finding) => finding.severity === severity)
    .map(({ rule, embedId }) => ({ text: rule, ...(embedId !== undefined && { embedId }) }));
  return { event, facts: planFacts(plan), rows: planRows({ plan, desired }), reasons };
}

function planRows({ plan, desired }: Judged): readonly OwnedRow[] {
  const ownerOf = owners({ plan, desired });
  return plan.changes.map(({ embedId, name, direction, settings }) => ({
    embedId,
    name,
    owner: ownerOf(embedId),
    direction,
    settings,
  }));
}

/** Embeds that a rollback brings back have no owner: the history holds none. */
function owners({ plan, desired }: Judged): (embedId: string) => string | null {
  const known = new Map([...desired, ...plan.changes].map(({ embedId, owner }) => [embedId, owner ?? null]));
  return (embedId) => known.get(embedId) ?? null;
}

function driftRow(drifts: readonly Drift[], owner: string | null): OwnedRow {
  const [first] = drifts;
  const direction = DIRECTIONS.find((one) => drifts.some((drift) => drift.direction === one));
  return {
    ...{ embedId: first?.embedId ?? '', name: first?.name ?? null, owner },
    ...(direction !== undefined && { direction }),
    settings: drifts.map(({ setting, lastApplied, live }) => ({
      setting,
      ...(lastApplied !== undefined && { before: lastApplied }),
      ...(live !== undefined && { after: live }),
    })),
  };
}

const planFacts = (plan: Plan): News['facts'] => [
  ...targetFacts(plan.target),
  ['Plan', shortDigest(plan.planId)],
  ...(plan.rollbackOf === undefined ? [] : [['Takes back', plan.rollbackOf] as const]),
  ...(plan.manifest.commit === null ? [] : [['Commit', plan.manifest.commit] as const]),
];

const targetFacts = ({ dataApp, environment }: Target): News['facts'] => [
  ...(dataApp === null ? [] : [['Data app', dataApp] as const]),
  ...(environment === null ? [] : [['Environment', environment] as const]),
];

const isGood = ({ status }: Outcome): boolean => status === 'verified' || status === 'accepted';

const statusText = ({ status, error }: Outcome): string => (error === undefined ? status : `${status} (${error.code})`);
