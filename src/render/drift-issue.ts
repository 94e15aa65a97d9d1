// The drift of one environment in, the issue about it out, with a marker to find it again by; and the marker of such an issue
// read back. Two looks at the same drift give the same digest, so that an issue is edited only when there is news.

import { digestOfText } from '../canonical.ts';
import type { Target } from '../types.ts';
import { type DriftView, fitDrift, movedOutside, opensAccess } from './drift-markdown.ts';
import { commentKey, commentKeyText } from './encode.ts';
import { COMMENT_LIMIT } from './fit.ts';
import { code, finished, type Markdown, md } from './markdown.ts';
import type { Comment } from './plan-comment.ts';
import { targetDigest } from './plan-seal.ts';
import { DIGEST, KEY, open, type SealForm, seal } from './seal.ts';

/** `none`: live is as it was applied, the issue can be closed. `opened`: access is wider than that. */
export type DriftState = 'none' | 'moved' | 'opened';

const STATES: readonly DriftState[] = ['none', 'moved', 'opened'];

export interface DriftMarker {
  readonly environment: string | null;
  readonly target: string;
  readonly state: DriftState;
  /** Of what drifted, without times and notes. */
  readonly drift: string;
}

export interface DriftIssue extends Comment {
  readonly title: string;
  readonly marker: DriftMarker;
}

const FORM: SealForm = {
  kind: 'drift v1',
  facts: { environment: KEY, target: DIGEST, state: new RegExp(STATES.join('|')), drift: DIGEST },
};

/** `limit` is in bytes of UTF-8 and at least 16,000. `complete`: everything that opened access is listed. */
export function renderDriftIssue(view: DriftView & { readonly target: Target }, limit: number = COMMENT_LIMIT): DriftIssue {
  const { environment } = view.target;
  const outside = movedOutside(view.drift);
  const marker: DriftMarker = {
    environment,
    target: targetDigest(view.target),
    state: stateOf(view),
    drift: digestOfText(
      JSON.stringify([
        outside.map((one) => [one.embedId, one.setting, one.class, one.lastApplied, one.live, one.desired]),
        (view.overdue ?? []).map(({ rule, embedId, setting }) => [rule, embedId, setting]),
      ]),
    ),
  };
  const facts = { ...marker, environment: environment === null ? '-' : commentKey(environment) };
  const { text, complete } = fitDrift(view, limit - seal(FORM, facts, '').length);
  return { title: titleOf(marker), body: seal(FORM, facts, text), complete, marker };
}

function stateOf({ drift, overdue = [], overdueOpens }: DriftView): DriftState {
  const outside = movedOutside(drift);
  if (outside.some(opensAccess) || overdueOpens === true) return 'opened';
  return outside.length + overdue.length > 0 ? 'moved' : 'none';
}

const STATE_WORDS: Readonly<Record<DriftState, Markdown>> = {
  none: md`as it was applied`,
  moved: md`not as the manifest says`,
  opened: md`wider than the manifest says`,
};

function titleOf({ environment, state }: DriftMarker): string {
  const where = environment === null ? md`` : md` in ${code(environment)}`;
  return finished([md`embed-sync: access is ${STATE_WORDS[state]}${where}`]).trimEnd();
}

/** What an issue tells of its drift; undefined for a text that is not such an issue. */
export function parseDriftIssue(text: string): (DriftMarker & { readonly edited: boolean }) | undefined {
  const opened = open(FORM, text);
  const state = STATES.find((one) => one === opened?.facts.state);
  if (opened === undefined || state === undefined) return undefined;
  const { environment = '', target = '', drift = '' } = opened.facts;
  return { environment: environment === '-' ? null : commentKeyText(environment), target, state, drift, edited: opened.edited };
}
