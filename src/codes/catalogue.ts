// Every code that this program can show, in one list; a word in any case in, the code that is meant by it out.

import { ERROR_EXITS, type ErrorCode } from '../errors.ts';
import { SETTING_NAMES } from '../settings.ts';
import { ERROR_CODES } from './errors.ts';
import { EVENT_TYPES } from './events.ts';
import type { Explanation } from './explanation.ts';
import { FINDING_RULES } from './findings.ts';
import { ISSUE_CODES } from './issues.ts';
import { PROBLEM_CODES } from './problems.ts';

export type CodeKind = 'error' | 'issue' | 'problem' | 'finding' | 'event';

/** A code of one of the kinds below; no name stands in two of them. */
export interface Code extends Explanation {
  readonly kind: CodeKind;
  readonly name: string;
  /** What it makes a command end with, in words; absent where it has no say in that. */
  readonly exit?: string;
}

export const CODE_KINDS: Readonly<Record<CodeKind, { readonly one: string; readonly many: string }>> = {
  error: { one: 'an error that ends a command', many: 'Errors that end a command' },
  issue: { one: 'an issue of the manifest or the policy', many: 'Issues of the manifest and the policy' },
  problem: { one: 'why an embed or a request came to nothing', many: 'Problems of an embed or a request' },
  finding: { one: 'a finding about a plan or a run', many: 'Findings about a plan or a run' },
  event: { one: 'an event of a run, in the file of --events', many: 'Events of a run' },
};

const entries = (kind: CodeKind, table: Readonly<Record<string, Explanation>>, exit?: string): readonly Code[] =>
  Object.entries(table).map(([name, { means, next }]) => ({ kind, name, means, next, ...(exit !== undefined && { exit }) }));

const isErrorCode = (name: string): name is ErrorCode => Object.hasOwn(ERROR_EXITS, name);

export const CODES: readonly Code[] = [
  ...entries('error', ERROR_CODES).map((code) =>
    isErrorCode(code.name) ? { ...code, exit: String(ERROR_EXITS[code.name]) } : code,
  ),
  ...entries('issue', ISSUE_CODES, '3 for an error; none of its own for a warning'),
  ...entries('problem', PROBLEM_CODES, '6 where other embeds are as wanted; 1 where it ended the run'),
  ...entries('finding', FINDING_RULES, '4 for block, and for approve without consent; none of its own otherwise'),
  ...entries('event', EVENT_TYPES),
];

/** Everything that `explain` knows, as it is spelled. */
export const EXPLAINED_NAMES: readonly string[] = [...SETTING_NAMES, ...CODES.map(({ name }) => name)];

const byName: ReadonlyMap<string, Code> = new Map(CODES.map((code) => [code.name.toLowerCase(), code]));

/** Also for the names that stand for many: `HTTP_503`, `rule:partners-see-no-raw-rows`. */
export function codeNamed(word: string): Code | undefined {
  const name = word.toLowerCase();
  if (/^http_\d{3}$/.test(name)) return byName.get('http_status');
  return byName.get(name) ?? (name.startsWith('rule:') ? byName.get('rule:id') : undefined);
}

/** Where the documentation explains it; anchors are as GitHub makes them. */
export const pageOf = ({ name }: Pick<Code, 'name'>): string => `docs/errors.md#${name.toLowerCase().replaceAll(':', '')}`;
