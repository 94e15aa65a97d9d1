// Manifests that mean something else than they show, or nothing at all: some ideas for each threat, put in every position that
// they fit. None of them is a manifest.

import { CATALOGUE } from '../../src/settings.ts';
import { listed } from './listed.ts';
import { AS_KEY, AS_VALUE, type Attack, HEAD, inEach } from './yaml-places.ts';
import { COERCED, NOTHING, SHARED_NAMES } from './yaml-values.ts';

const bomb = (levels: number, flow: boolean): string => {
  const refs = (level: number) => Array(9).fill(`*a${level}`);
  const lines = Array.from({ length: levels }, (_, level) =>
    flow
      ? `a${level + 1}: &a${level + 1} [${refs(level).join(', ')}]`
      : `a${level + 1}: &a${level + 1}\n  - ${refs(level).join('\n  - ')}`,
  );
  return `a0: &a0 lol\n${lines.join('\n')}\n`;
};

/** Y1: a few bytes that would unfold to gigabytes. */
const UNFOLDING: readonly Attack[] = [
  ...[3, 9, 30].flatMap((levels) =>
    [true, false].map((flow) => ({ idea: `${levels} levels of aliases`, text: HEAD + bomb(levels, flow) })),
  ),
  { idea: 'quadratic aliasing', text: `${HEAD}a: &a "${'x'.repeat(5000)}"\nb: [${Array(5000).fill('*a').join(', ')}]\n` },
  { idea: '8,000 anchors', text: `${HEAD}${Array.from({ length: 8000 }, (_, i) => `k${i}: &a${i} 1\n`).join('')}` },
  ...['&a', '&a *a', '&a [*a]', '&a { b: *a }', '*a', '*a.b', '&a x', '&é x', '&__proto__ {}', '&1 1'].flatMap((idea) =>
    inEach(AS_VALUE, [idea]),
  ),
  ...inEach(AS_KEY, ['*a ', '&a b', '? &a b\n']),
];

/** Y2: the same thing twice. */
const TWICE: readonly Attack[] = [
  ...[
    'version: 1',
    'dataApp: x',
    'tiers: {}',
    'embeds: {}',
    '"version": 1',
    "'dataApp': x",
    '"\\u0064ataApp": x',
    '"emb\\x65ds": {}',
  ].map((line) => ({ idea: `${line} again`, text: `${HEAD}tiers: {}\nembeds: {}\n${line}\n` })),
  ...['a', '"a"', "'a'", '"\\x61"', '"\\u0061"'].flatMap((again) =>
    ['tiers', 'embeds', 'environments'].map((where) => ({
      idea: `${again} twice in ${where}`,
      text: `version: 1\n${where === 'environments' ? '' : 'dataApp: x\n'}${where}:\n  a: {}\n  ${again}: {}\n`,
    })),
  ),
  ...['1', '0x1', '1.0', 'true', 'null', '~'].map((key) => ({
    idea: `${key} and its text`,
    text: `${HEAD}embeds: { ${key}: {}, "${key}": {} }\n`,
  })),
  ...['E1', 'e1 ', ' e1', 'e1\\t', 'E1 ', 'ｅ1', 'е1', 'e1\\u0301', 'e1\\u200b'].map((id) => ({
    idea: `e1 and ${id}`,
    text: `${HEAD}embeds:\n  e1: { tier: t }\n  k: { id: "${id}", tier: t }\ntiers: { t: { isAllowAiPilot: true } }\n`,
  })),
  ...CATALOGUE.map(({ name }) => ({ idea: `${name} twice`, text: `${HEAD}tiers: { t: { ${name}: x, ${name}: x } }\n` })),
];

/** Y3: what changes the meaning of the text around it. */
const MEANING: readonly Attack[] = [
  ...inEach(AS_VALUE, [
    ...listed('!!str !!int !!float !!bool !!null !!map !!seq !!set !!omap !!pairs !!binary !!timestamp').map(
      (tag) => `${tag} true`,
    ),
    ...listed(
      '! !x !x!y !<tag:yaml.org,2002:bool> !!js/function !!python/object/apply:os.system !ruby/object:Gem !include !env',
    ).map((tag) => `${tag} yes`),
  ]),
  ...[
    '%YAML 1.1',
    '%YAML 1.2',
    '%YAML 9.9',
    '%YAML',
    '%TAG ! tag:x,2000:',
    '%TAG !! tag:x,2000:',
    '%FOO bar',
    '% ',
    '%YAML 1.1\n%YAML 1.1',
  ].map((line) => ({ idea: line, text: `${line}\n---\n${HEAD}embeds: { e1: { accessSettings: { isAllowAiPilot: no } } }\n` })),
  ...[
    '<<: { isAllowAiPilot: true }',
    '<<: [{ isAllowAiPilot: true }]',
    '"<<": { isAllowAiPilot: true }',
    "'<<': {}",
    '<<: 1',
  ].flatMap((merge) =>
    [`tiers: { t: { ${merge} } }`, `embeds: { e1: { ${merge} } }`, `embeds: { e1: { accessSettings: { ${merge} } } }`, merge].map(
      (line) => ({
        idea: merge,
        text: `${HEAD}${line}\n`,
      }),
    ),
  ),
  ...['---\nversion: 1', '--- {}', '---', '...\n---\na: 1', '... a', '---\n---', '...\n%YAML 1.1\n---\n{}'].map((more) => ({
    idea: `then ${more}`,
    text: `${HEAD}embeds: { e1: {} }\n${more}\n---\n{}\n`,
  })),
  ...inEach(AS_KEY, ['? a\n', '[a]', '{ a: b }', '[[]]', '? [a, b]\n', '"a\\nb"', '? |\n  a\n', '{}', '[]']),
];

/** T1, Y8: words that would lead elsewhere if a manifest could. */
const LEADING_OUT: readonly Attack[] = inEach(
  [(line) => `${HEAD}${line}\n`, (line) => `${HEAD}embeds:\n  e1:\n    ${line}\n`],
  [
    ...[
      'baseUrl: https://evil.example',
      'token: abc',
      'include: ../x.yaml',
      'include: [a.yaml]',
      'import: /etc/passwd',
      '$ref: "#/x"',
      '$include: x',
    ],
    ...[
      'apiUrl: x',
      'history: file:/x',
      'policy: ../p.yaml',
      'headers: { a: b }',
      'run: rm',
      'exec: [sh]',
      'env: { A: b }',
      'file: a',
      'proxy: http://x',
    ],
  ],
);

/** A manifest that Y7 puts odd characters in: a comment, a key, a value, a value in quotes, a block. */
const ODD_PLACES: readonly ((character: string) => string)[] = [
  (c) => `${HEAD}# a${c}b\n`,
  (c) => `${HEAD}a${c}b: 1\n`,
  (c) => `version: 1\ndataApp: a${c}b\n`,
  (c) => `version: 1\ndataApp: "a${c}b"\n`,
  (c) => `version: 1\ndataApp: >-\n  a${c}b\n  c\n`,
];

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));

const UNSEEN = [
  ...range(0, 8),
  '\u000b',
  '\u000c',
  '\r',
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x9f),
  '\u2028',
  '\u2029',
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
  '\ufeff',
];

/** Y7: characters that do not show, raw and written as escapes; tabs that indent. */
const ODD_CHARACTERS: readonly Attack[] = [
  ...inEach(ODD_PLACES, UNSEEN),
  ...[
    '\\0',
    '\\a',
    '\\b',
    '\\e',
    '\\f',
    '\\n',
    '\\r',
    '\\t',
    '\\v',
    '\\N',
    '\\L',
    '\\P',
    '\\x00',
    '\\u202e',
    '\\ud800',
    '\\udc00',
    '\\U00000000',
  ].flatMap((written) => [
    { idea: written, text: `version: 1\ndataApp: "a${written}"\n` },
    { idea: written, text: `${HEAD}tiers: { "a${written}": {} }\n` },
  ]),
  ...['\t', ' \t', '\t ', '  \t', '\t\t'].flatMap((indent) => [
    { idea: 'a tab indents', text: `${HEAD}tiers:\n${indent}a: {}\n` },
    { idea: 'a tab indents', text: `${HEAD}tiers: {\n${indent}a: {} }\n` },
    { idea: 'a tab indents', text: `${HEAD}groups:\n${indent}- name: g\n` },
  ]),
  ...['\\', '\\q', '\\x', '\\xg', '\\u12', '\\U1', '\\U00110000'].map((written) => ({
    idea: written,
    text: `version: 1\ndataApp: "${written}"\n`,
  })),
];

/** Text that is no YAML, or YAML that is no mapping of ours. */
const BROKEN: readonly Attack[] = [
  ...[
    '',
    ' ',
    '\n',
    '#',
    '---',
    '...',
    '~',
    'null',
    '1',
    'true',
    'a',
    '"a"',
    '[]',
    '[1]',
    '- a',
    '{}',
    '{ }',
    '!',
    '&',
    '*',
    '?',
    ':',
    '-',
    '|',
    '>',
    '%',
    '@',
    '`',
    '"',
    "'",
    '[',
    '{',
    ']',
    '}',
    ',',
  ].map((text) => ({ idea: 'no mapping', text })),
  ...inEach(AS_VALUE, [
    '"a',
    "'a",
    '[a',
    '{a',
    '{a: ]',
    '[a}',
    '"a"b',
    "'a'b",
    'a: b: c',
    '@a',
    '`a`',
    '%a: b: c',
    '- a',
    ']',
    '}',
    '{ , }',
    '[,]',
    '{ a: b c: d }',
    '>a',
    '|9',
    ': a: b',
    '? a: b: c',
  ]),
  ...[
    '<xml/>',
    '<!doctype html>',
    '[section]\na=b',
    'a = b',
    'apiVersion: v1\nkind: Pod',
    '#!/bin/sh\nrm',
    'version = 1',
    '<?php ?>',
    'PK\u0003\u0004',
    '{"version": 1',
    '{"version": 1,}',
    "{'version': 1}",
    '{"version": 1} {"version": 1}',
    '// c\n{}',
  ].map((text) => ({ idea: 'another language', text })),
  ...[
    '0',
    '2',
    '1.0',
    '1.5',
    '"1"',
    "'1'",
    '01',
    '0x1',
    '1e0',
    '-1',
    '+1',
    'one',
    'v1',
    '1.0.0',
    '[1]',
    '{ major: 1 }',
    'latest',
    '99999999999999999999',
  ].map((version) => ({
    idea: `version ${version}`,
    text: `version: ${version}\ndataApp: x\nembeds: { e1: { accessSettings: { isAllowAiPilot: true } } }\n`,
  })),
];

/** By threat, in the words of the threat model. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  'Y1: unfolding': UNFOLDING,
  'Y2: twice': TWICE,
  'Y3: another meaning': MEANING,
  'Y4: coerced': COERCED,
  'Y5: nothing': NOTHING,
  'Y6: shared names': SHARED_NAMES,
  'Y7: odd characters': ODD_CHARACTERS,
  'Y8: leading out': LEADING_OUT,
  'no manifest': BROKEN,
};
