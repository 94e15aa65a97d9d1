// Texts that attack the place where they are shown, and the readers that such an attack would fool: a CI runner that looks
// for commands in a log, and GitHub's Markdown as far as tables and code spans go.

import fc from 'fast-check';
import type { Plan } from '../../src/types.ts';
import { fullPlan } from './plans.ts';

export { likeCommands as runnerCommands } from '../support/runner-commands.ts';

const FRAGMENTS = [
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\u0007',
    '\b',
    '\u001b[31m',
    '\u001b]8;;http://evil.example\u0007',
    '\u007f',
    '\u0085',
    '\u009b31m',
  ],
  ...['\u2028', '\u2029', '\u202e', '\u2066', '\u200b', '\u200d', '\u00ad', '\ufeff', '\u{e0041}', '\u3164', '\ud800', '\udc00'],
  ...[
    '::error::',
    ':',
    '::',
    '\n::add-mask::x',
    ' \u00a0::set-env name=A::b',
    '##[',
    '##[error]',
    '##',
    '#',
    '[',
    '##vso[task.x]',
  ],
  ...[
    '`',
    '``',
    '````',
    '|',
    '\\',
    '\\|',
    '\\\\|',
    '\\`',
    '@everyone',
    '#1',
    '<!--',
    '-->',
    '<img src=x>',
    '</details>',
    '![a](b)',
  ],
  ...[
    '[a](javascript:b)',
    'https://evil.example',
    '**b**',
    '| a | b |',
    '\n\n# Heading',
    ' ',
    '  ',
    'Plan: 0 to update',
    '\nNext: ',
  ],
  // What GitHub makes of plain text, and of Markdown that closes too early.
  ...['@acme/team', 'GH-1', 'user/repo#1', 'user/repo@4d2e1b0', '4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c4d2e1b0c', 'www.evil.example'],
  ...[
    'a@evil.example',
    '&lt;',
    '&#64;',
    '&#x60;',
    ':tada:',
    '$',
    '$`',
    '`$',
    '[^1]',
    '[x]',
    '- [ ] ',
    '~~',
    '***',
    '_',
    '<!',
    '<?',
    ']]>',
  ],
  ...[
    '\n```',
    '\n~~~',
    '\n| --- |',
    '\n> [!NOTE]',
    '<details>',
    '</summary>',
    '</table>',
    '<a href=//evil.example>',
    'fixes #1',
    '\u2003',
    '\u00a0',
  ],
  // What a runner that compares by language may skip, and what spreadsheets take for the start of a formula.
  ...[
    '\u0640',
    '\u0591',
    '\u0488',
    '#\u0640#[error]',
    ':\u0640:error::',
    '%0A::error::',
    '%',
    ',',
    ';',
    '=',
    '+',
    '-',
    '\uff1d',
    '\uff20',
    '\u2212',
  ],
  ...["=cmd|'/C calc'!A0", '"', '""', "'", ';=1+1', '";=1+1;"', '|=1', ' =1', '\t=1', '{0}', '{', '}', ']('],
];

/** Any text, with a liking for what hurts. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

const OWN_WORDS = new Set([
  'setting',
  'direction',
  'class',
  'severity',
  'verdict',
  'kind',
  'planId',
  'formatVersion',
  'op',
  'path',
  'before',
  'after',
]);

/** The plan with something of everything, and every text in it that others can write replaced. */
export const hostilePlan: fc.Arbitrary<Plan> = fc.array(hostileText, { minLength: 5, maxLength: 20 }).map((texts) => {
  let next = 0;
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return OWN_WORDS.has(key) ? value : texts[next++ % texts.length];
    if (Array.isArray(value)) return value.map((item) => replaced(item, key === 'before' || key === 'after' ? 'row' : key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, name)]));
  };
  const payload = (plan: Plan) => ({
    ...plan,
    changes: plan.changes.map((one, i) => ({ ...one, payload: fullPlan.changes[i]?.payload })),
  });
  const owned = { ...fullPlan, changes: fullPlan.changes.map((one) => ({ ...one, owner: 'owner' })) };
  return payload(replaced(owned, '') as Plan) as Plan;
});

/** What moves the cursor, hides or reorders: none of it may stand in a line. */
export const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours that we add ourselves.
export const withoutColours = (text: string): string => text.replace(/\u001b\[(?:1|2|22|3[1-6]|39)m/g, '');

/** The cells of a table row, cut as GitHub does: before code spans are read, and a backslash shields the next character. */
export function cellsOf(row: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  for (let i = 1; i < row.length; i++) {
    if (row[i] === '\\' && i + 1 < row.length && /[!-/:-@[-`{-~]/.test(row[i + 1] ?? '')) {
      cell += row[i + 1] === '|' ? '|' : `\\${row[i + 1]}`;
      i++;
    } else if (row[i] === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += row[i];
    }
  }
  return cell === '' ? cells : [...cells, cell];
}

/** Inline Markdown as code spans and what stands outside them, by CommonMark 0.31 §6.1. */
export function codeSpansOf(inline: string): { readonly spans: readonly string[]; readonly outside: string } {
  const spans: string[] = [];
  let outside = '';
  let rest = inline;
  for (;;) {
    const open = /(?<!`)`+(?!`)/.exec(rest);
    if (open === null) return { spans, outside: outside + rest };
    const [fence] = open;
    const after = rest.slice(open.index + fence.length);
    const close = new RegExp(`(?<!\`)${fence}(?!\`)`).exec(after);
    outside += rest.slice(0, open.index);
    if (close === null) {
      outside += fence;
      rest = after;
      continue;
    }
    const content = after.slice(0, close.index);
    spans.push(/^ .* $/s.test(content) && content.trim() !== '' ? content.slice(1, -1) : content);
    outside += '\u25a1';
    rest = after.slice(close.index + fence.length);
  }
}
