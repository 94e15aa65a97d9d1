// A comment about a plan in, the same with its marker and its digests out; and what such a comment tells, read back. It points
// to a plan and vouches for nothing: whose comment it is must be asked of the server, and what to send is planned anew.

import { digestOfText } from '../canonical.ts';
import type { Target, Verdict } from '../types.ts';
import { commentKey, commentKeyText } from './encode.ts';
import { type PlanParts, parseParts, partsLine } from './plan-parts.ts';
import { COMMIT, DIGEST, KEY, open, type SealForm, seal } from './seal.ts';

/** Where a plan stands on its way. */
export type PlanStatus = 'planned' | 'approved' | 'applying' | 'applied' | 'partial' | 'failed' | 'superseded' | 'stale';

const STATUSES: readonly PlanStatus[] = [
  'planned',
  'approved',
  'applying',
  'applied',
  'partial',
  'failed',
  'superseded',
  'stale',
];
const VERDICTS: readonly Verdict[] = ['in-sync', 'assumed', 'ready', 'needs-approval', 'blocked'];

export interface PlanMarker {
  readonly environment: string | null;
  /** Digest of the target; see {@link targetDigest}. */
  readonly target: string;
  readonly planId: string;
  readonly verdict: Verdict;
  readonly status: PlanStatus;
  /** Whether every tenancy and widening change is in the text. If not, the text is no ground for a decision. */
  readonly complete: boolean;
  /** The commit that was planned. */
  readonly head: string | null;
}

export interface PlanComment {
  readonly marker: PlanMarker;
  /** Absent where the last line does not tell them. */
  readonly parts?: PlanParts;
  /** Not as it was written by this program. */
  readonly edited: boolean;
}

const FORM: SealForm = {
  kind: 'plan v1',
  facts: {
    environment: KEY,
    target: DIGEST,
    plan: DIGEST,
    verdict: new RegExp(VERDICTS.join('|')),
    status: new RegExp(STATUSES.join('|')),
    complete: /yes|no/,
    head: COMMIT,
  },
};

export const targetDigest = ({ baseUrl, dataApp, environment, api }: Target): string =>
  digestOfText(JSON.stringify([baseUrl, dataApp, environment, api]));

/** `body` ends with LF, and so does the result. Throws where a digest or the commit is none. */
export const sealPlan = (
  { environment, planId, complete, ...marker }: PlanMarker,
  parts: PlanParts | undefined,
  body: string,
): string =>
  seal(
    FORM,
    {
      ...marker,
      environment: environment === null ? '-' : commentKey(environment),
      plan: planId,
      complete: complete ? 'yes' : 'no',
      head: marker.head ?? '-',
    },
    parts === undefined ? body : `${body}\n${partsLine(parts)}\n`,
  );

/** What a comment tells of its plan; undefined for a text that is not such a comment, also for one made to look like it. */
export function parsePlanComment(text: string): PlanComment | undefined {
  const opened = open(FORM, text);
  if (opened === undefined) return undefined;
  const { environment = '', target = '', plan: planId = '', head, complete, ...words } = opened.facts;
  const verdict = VERDICTS.find((one) => one === words.verdict);
  const status = STATUSES.find((one) => one === words.status);
  if (verdict === undefined || status === undefined) return undefined;
  const parts = parseParts(opened.body);
  return {
    marker: {
      environment: environment === '-' ? null : commentKeyText(environment),
      ...{ target, planId, verdict, status },
      complete: complete === 'yes',
      head: head === undefined || head === '-' ? null : head,
    },
    ...(parts !== undefined && { parts }),
    edited: opened.edited,
  };
}
