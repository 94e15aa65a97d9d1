// What a plan holds in, the words by which every renderer calls it out. Raw text: the sink encodes it.

import type { Direction, Finding, Origin, Place, Severity, Target, Verdict } from '../types.ts';
import type { Style } from './palette.ts';

/** Symbol and word together, so that a direction survives without colour. */
export const DIRECTION_LABELS: Readonly<Record<Direction, { symbol: string; word: string; style: Style }>> = {
  tenancy: { symbol: '◆', word: 'TENANCY', style: 'magenta' },
  widen: { symbol: '▲', word: 'WIDEN', style: 'yellow' },
  narrow: { symbol: '▼', word: 'NARROW', style: 'green' },
  neutral: { symbol: '·', word: 'NEUTRAL', style: 'cyan' },
};

export const SEVERITY_LABELS: Readonly<Record<Severity, { sign: string; word: string; style: Style }>> = {
  block: { sign: 'x', word: 'BLOCK', style: 'red' },
  approve: { sign: '!', word: 'APPROVE', style: 'yellow' },
  warning: { sign: '·', word: 'WARNING', style: 'yellow' },
  info: { sign: '·', word: 'INFO', style: 'dim' },
};

export const SEVERITIES: readonly Severity[] = ['block', 'approve', 'warning', 'info'];

/** Whether a finding about a resulting state was so before the plan; of what the plan itself is, that cannot be said. */
export const isOld = ({ rule, introducedByPlan }: Pick<Finding, 'rule' | 'introducedByPlan'>): boolean =>
  !introducedByPlan && /^(?:combination-|rule:|tenancy-)/.test(rule);

/** Whether findings of a rule are listed in full, however many there are: what isolates tenants is never a count. */
export const isNeverCut = (rule: string): boolean => rule.includes('tenancy');

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'in-sync': 'in sync',
  assumed: 'assumed in sync',
  ready: 'ready to apply',
  'needs-approval': 'needs approval',
  blocked: 'blocked',
};

/** `Partner revenue (emb_41c)`, or the bare id. */
export const embedLabel = ({ embedId, name }: { readonly embedId: string; readonly name?: string | null }): string =>
  name ? `${name} (${embedId})` : embedId;

/** `embeds.yaml:27`. */
export const placeLabel = (place: Pick<Place, 'file' | 'line'> | null): string => (place ? `${place.file}:${place.line}` : '');

/** Who set a value: `tier premium`, `override "year-end"`, `run r_1`; the embed itself goes without saying. */
export function originLabel(origin: Origin | undefined): string {
  if (origin === undefined || origin.kind === 'embed') return '';
  if (origin.kind === 'override') return `override "${origin.name}"`;
  return `${origin.kind === 'history' ? 'run' : origin.kind} ${origin.name}`;
}

/** As much of a plan id as `--approve` needs: `7f3c2a910b1d`. */
export const shortDigest = (id: string): string => id.replace(/^sha256:/, '').slice(0, 12);

export const shortCommit = (commit: string): string => (/^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : commit);

/** What a plan or run is aimed at, part by part; absent parts are left out. */
export const targetLabels = ({ dataApp, baseUrl, environment }: Target): readonly string[] => [
  ...(dataApp === null ? [] : [dataApp]),
  baseUrl,
  ...(environment === null ? [] : [`env ${environment}`]),
];
