// A plan in, short digests of what its identity rests on out, as one hidden line: enough to tell later, without the plan, what
// moved since. They explain and never decide; what may be applied is decided by the plan id alone.

import { digestOfText } from '../canonical.ts';
import { isTenancyRows } from '../settings.ts';
import type { Plan, SettingChange, SettingName, SettingValue } from '../types.ts';

/** The two ends of one change of a setting, as digests of 6 hexadecimal digits. */
export interface ChangeEnds {
  readonly before: string;
  readonly after: string;
}

/** Digests of 16 hexadecimal digits; `-` where the plan has no such part. */
export interface PlanParts {
  readonly tool: string;
  readonly target: string;
  readonly policy: string;
  readonly manifest: string;
  /** All that would be sent, without what it replaces. */
  readonly sent: string;
  /** What live showed of the settings that would change. */
  readonly replaced: string;
  /** What needs consent. */
  readonly consents: string;
  /** By {@link changeKey}; absent where there was no room for them. */
  readonly changes?: ReadonlyMap<string, ChangeEnds>;
}

const NAMES = ['tool', 'target', 'policy', 'manifest', 'sent', 'replaced', 'consents'] as const;

export function partsOf(plan: Plan): PlanParts {
  const settings = plan.changes.flatMap(({ embedId, settings }) => settings.map((change) => ({ embedId, change })));
  const held = plan.findings.filter(({ severity }) => severity === 'approve');
  return {
    tool: short(plan.generator),
    target: short(plan.target),
    policy: short(plan.policy.digest),
    manifest: plan.manifest.digest === null ? '-' : short(plan.manifest.digest),
    sent: short(plan.changes.map(({ payload }) => payload)),
    replaced: short(settings.map(({ embedId, change }) => [embedId, change.setting, change.before ?? null])),
    consents: short(held.map(({ rule, embedId, setting }) => [rule, embedId ?? null, setting ?? null])),
    changes: new Map(settings.map(({ embedId, change }) => [changeKey(embedId, change.setting), endsOf(change)])),
  };
}

/** Names one setting of one embed in 12 hexadecimal digits, and gives neither away. */
export const changeKey = (embedId: string, setting: SettingName): string => hex([embedId, setting], 12);

export const endsOf = ({ before, after }: Pick<SettingChange, 'before' | 'after'>): ChangeEnds => ({
  before: hex(before === undefined ? ['unknown'] : [comparable(before)], 6),
  after: hex([comparable(after)], 6),
});

/** A hidden line; without the changes it has always the same length. */
export const partsLine = ({ changes, ...parts }: PlanParts): string => {
  const listed = changes && [...changes].map(([key, { before, after }]) => key + before + after).join(',');
  return `<!-- embed-sync:parts v1 ${NAMES.map((name) => `${name}=${parts[name]}`).join(' ')} changes=${listed ?? '-'} -->`;
};

/** The parts that the last line of a text tells; undefined where it is no such line. */
export function parseParts(text: string): PlanParts | undefined {
  const found = LINE.exec(text.trimEnd())?.groups;
  if (found === undefined) return undefined;
  const { tool = '', target = '', policy = '', manifest = '', sent = '', replaced = '', consents = '', changes = '' } = found;
  const parts = { tool, target, policy, manifest, sent, replaced, consents };
  return changes === '-' ? parts : { ...parts, changes: new Map(changes.split(',').flatMap(parseChange)) };
}

const LINE = new RegExp(
  `(?:^|\\n)<!-- embed-sync:parts v1 ${NAMES.map((name) => `${name}=(?<${name}>-|[0-9a-f]{16})`).join(' ')} ` +
    'changes=(?<changes>-|(?:[0-9a-f]{24}(?:,[0-9a-f]{24})*)?) -->$',
);

const parseChange = (text: string): readonly (readonly [string, ChangeEnds])[] =>
  text === '' ? [] : [[text.slice(0, 12), { before: text.slice(12, 18), after: text.slice(18) }]];

const comparable = (value: SettingValue): unknown =>
  isTenancyRows(value) ? value.map(({ name, clientColumn }) => [name, clientColumn]) : value;

const short = (value: unknown): string => hex(value, 16);

const hex = (value: unknown, digits: number): string =>
  digestOfText(JSON.stringify(value, sorted)).slice('sha256:'.length, 'sha256:'.length + digits);

/** Unlike canonical JSON, this also has a text for lone surrogates: an explanation must not fail. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
