// The quick reader is the YAML parser or it is nothing: whatever it reads, it reads as the parser does, to the character.
// EMBED_SYNC_PROOF=1 tries it on 100,000 texts instead of some thousands.
// holds: Y3

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBlockStyle } from '../../src/manifest/block-reader.ts';
import { textIssues } from '../../src/manifest/limits.ts';
import { type SourceFile, withLines } from '../../src/manifest/source.ts';
import { readSyntax } from '../../src/manifest/syntax.ts';
import type { MapEntry, Node } from '../../src/manifest/tree.ts';
import { hold, timesOf } from '../support/hold.ts';
import { anyOddText, EXAMPLES, SUITE } from './odd-texts.ts';

const TEXTS = timesOf(5_000, 100_000);

/** A tree as text: order, places and kinds of value all show. */
function shown(node: Node): string {
  if (node.kind === 'list') return `${node.start}[${node.items.map(shown).join(',')}]`;
  if (node.kind === 'scalar') {
    const value =
      typeof node.value === 'string' ? JSON.stringify(node.value) : Object.is(node.value, -0) ? '-0' : String(node.value);
    return `${node.start}${node.plain ? 'plain' : 'quoted'}${JSON.stringify(node.written)}=${value}`;
  }
  return `${node.start}{${[...node.entries].map(([key, { keyStart, value }]) => `${keyStart}${JSON.stringify(key)}:${shown(value)}`).join(',')}}`;
}

const quickly = (source: SourceFile): Node | undefined =>
  textIssues(withLines(source)).length > 0 ? undefined : readBlockStyle(source.text);

function strictly(source: SourceFile): string {
  const { root, issues } = readSyntax(source);
  const [issue] = issues;
  return issue !== undefined || root === undefined ? `${issue?.code} ${issue?.message}` : shown(root);
}

/** The reader declined, or both read the same. What is called JSON may be indented with tabs. */
function agreed(text: string, path = /^[{[]/.test(text) ? 'embeds.json' : 'embeds.yaml'): 'declined' | 'read' {
  const root = quickly({ path, text });
  if (root === undefined) return 'declined';
  expect(shown(root), text).toBe(strictly({ path, text }));
  return 'read';
}

describe('the quick reader', () => {
  it.each([
    ['a mapping', 'a: b\nc: d\n'],
    ['mappings in mappings', 'a:\n  b:\n    c: d\n  e: f\ng: h\n'],
    ['a list', 'a:\n  - b\n  - c\n'],
    ['a list as deep as its key', 'a:\n- b\n- c\nd: e\n'],
    ['mappings in a list', 'a:\n  - b: c\n    d: e\n  - f: g\n'],
    ['a mapping in a list on lines of its own', 'a:\n  -\n    b: c\n'],
    ['a list in a mapping in a list, all as deep', '- a:\n  - b\n  c: d\n'],
    ['a list as the whole', '- a\n- b\n'],
    ['braces and brackets', 'a: { b: c, d: [e, "f", { g: h }], }\ni: []\n'],
    ['brackets over several lines', 'a: [\n    b, # c\n\n    d\n  ]\ne: f\n'],
    ['comments wherever they may stand', '# a\nb: # c\n   # d\n# e\n  f: g # h\n  i: j#k\n\n# l'],
    ['quotes', "a: \"b: #c\"\n'd e': 'it''s'\n\"f\": ''\n"],
    ['the escapes of JSON', 'a: "\\"\\\\\\/\\u00e9"\n'],
    ['other alphabets', 'ä: 日本 😀\n'],
    ['integers and flags', 'a: 1\nb: -20\nc: true\nd: false\ne: 0\n'],
    ['texts that look like something else', 'a: no\nb: 1_000\nc: 2026-12-24T18:00:00Z\nd: 18:00\ne: Northwind\nf: 1.2.3\n'],
    ['colons and signs inside words', 'a: http://b/c?d=e#f,g[h]{i}&j*k!l\n'],
    ['ends of lines with a carriage return', 'a:\r\n  - b\r\n\r\n  # c\r\n  - d # e\r\nf: g\r\n'],
    ['a folded text', 'a: >-\n  b: "c" # d\n  - e\n\n# f\nb: >-\r\n    c\r\n\r\n'],
    ['folded texts in a list', '- >-\n a\n- b: >-\n   c\n  d: e\n-  >-  \n   f'],
    ['no last end of a line', 'a: b'],
    ['a mark of the document’s start', '# a\n--- # b\nc: d\n'],
    ['JSON', '{"a":{"b":[1,true,"c\\"d"]},\n\t"e": ""}'],
    ['a key that is special to JavaScript', '__proto__: { constructor: a }\n'],
    ['16 levels', `${'['.repeat(16)}${']'.repeat(16)}`],
  ])('reads %s', (_, text) => expect(agreed(text)).toBe('read'));

  it.each([
    ['nothing', ''],
    ['a comment alone', '# a\n'],
    ['a text alone', 'a\n'],
    ['a value that is missing', 'a:\nb: c\n'],
    ['null, in any spelling', 'a: ~\n'],
    ['a number that is no plain integer', 'a: 0x1f\n'],
    ['a flag in capitals', 'a: True\n'],
    ['a key twice', 'a: b\n"a": c\n'],
    ['a merge key', '<<: a\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['a directive', '%YAML 1.1\n---\na: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['an end of the document', 'a: b\n...\n'],
    ['a question mark before a key', '? a\n: b\n'],
    ['a text over several lines', 'a: b\n  c\n'],
    ['a quoted text over several lines', 'a: "b\n  c"\n'],
    ['a block text that keeps its lines', 'a: |-\n  b\n'],
    ['a folded text that keeps its last line end', 'a: >\n  b\n'],
    ['a folded text with an empty line', 'a: >-\n  b\n\n  c\n'],
    ['a folded text with a comment in its head', 'a: >- # b\n  c\n'],
    ['a folded text with a deeper line', 'a: >-\n  b\n    c\n'],
    ['a folded text with a blank at a line’s end', 'a: >-\n  b \n  c\n'],
    ['an empty folded text', 'a: >-\nb: c\n'],
    ['what looks like a comment below a folded text', 'a: >-\n  b\n\n  # c\n'],
    ['other escapes', 'a: "\\x41"\n'],
    ['an escape of what does not show', 'a: "\\u202e"\n'],
    ['a tab before a value', 'a:\tb\n'],
    ['a tab in a text', 'a: b\tc\n'],
    ['a colon and a blank in a text', 'a: b: c\n'],
    ['a key without a blank behind its colon', 'a:b\nc: d\n'],
    ['a key in brackets', '{a: b}: c\n'],
    ['a line that stands too deep', 'a: b\n  c: d\n'],
    ['a line that stands between two depths', 'a:\n    b: c\n  d: e\n'],
    ['a list that ends too deep', '- a\n  - b\n'],
    ['a bracket that is closed at the depth of its key', 'a: [\n  b\n]\n'],
    ['text behind a closing quote', 'a: "b" c\n'],
    ['text behind a closing bracket', 'a: [b] c\n'],
    ['a comment without a blank before it', 'a: [b]#c\n'],
    ['brackets that a comment leaves open', 'a: [b #c]'],
    ['a key without a value in braces', '{ a }\n'],
    ['an empty place in brackets', '[a,,b]\n'],
    ['a byte order mark', '\ufeffa: b\n'],
    ['a key of more than 1,000 characters', `${'a'.repeat(1001)}: b\n`],
    ['17 levels', `${'['.repeat(17)}${']'.repeat(17)}`],
    ['17 levels by indentation', Array.from({ length: 17 }, (_, i) => `${' '.repeat(i)}a:${i === 16 ? ' b' : ''}\n`).join('')],
  ])('leaves %s to the parser', (_, text) => expect(agreed(text)).toBe('declined'));

  it.each(['0o17', '0x1F', '+.inf', '+.25', '+1.5', '1e5', '1e+10', '1.5e-10', '007', '12.', 'NULL', 'False'])(
    'leaves %s to the parser, for it is no text',
    (written) => expect(agreed(`a: ${written}\n`)).toBe('declined'),
  );

  it.each(['0o8', '0o17x', '0xg', '+.infx', '+.x', '+x', '1e', '1e+', '1.x', '5e5e5', 'nulls', '-0', '-9', '-0x'])(
    'reads %s, as the parser does',
    (written) => expect(agreed(`a: ${written}\n`)).toBe('read'),
  );

  it.each([
    ['brackets over lines that end as on Windows', 'a: [b,\r\n  c]\r\n', 'read'],
    ['a comment at the start of a line in brackets', 'a: [\n  b,\n# c\n  d]\n', 'read'],
    ['brackets that go on below a comment, not deep enough', 'a: [ # b\nc]\n', 'declined'],
    ['a tab in quotes', 'a: "b\tc"\n', 'declined'],
    ['a key of 1,000 characters', `${'a'.repeat(1000)}: b\n`, 'read'],
    [
      '16 levels by indentation',
      Array.from({ length: 16 }, (_, i) => `${' '.repeat(i)}a:${i === 15 ? ' b' : ''}\n`).join(''),
      'read',
    ],
    [
      '17 lists on lines of their own',
      `${Array.from({ length: 16 }, (_, i) => `${' '.repeat(i)}-\n`).join('')}${' '.repeat(16)}- a\n`,
      'declined',
    ],
  ])('meets %s', (_, text, expected) => expect(agreed(text)).toBe(expected));

  it.each([
    [16, 'read'],
    [17, 'declined'],
  ])('counts a mapping on the line of a dash as a level of its own: of %i it is %s', (levels, expected) => {
    const above = Array.from({ length: levels - 2 }, (_, depth) => `${' '.repeat(depth)}-\n`).join('');
    expect(agreed(`${above}${' '.repeat(levels - 2)}- a: b\n`)).toBe(expected);
  });

  it.each(['a:\rb: c\n', 'a: \rb\n', '-\ra: b\n', 'a: b\rc: d\n', 'a: [b]\rc: d\n'])(
    'takes a carriage return alone for no end of a line, even if nobody asked before: %j',
    (text) => expect(readBlockStyle(text)).toBeUndefined(),
  );

  it('reads the examples', () => expect(EXAMPLES.map((text) => agreed(text))).toEqual(EXAMPLES.map(() => 'read')));

  it.each(SUITE)('agrees on %s', (_, text) => void agreed(text));

  it('reads much of the test suite', () =>
    expect(SUITE.filter(([, text]) => agreed(text) === 'read').length).toBeGreaterThan(30));

  it(`agrees on ${TEXTS.toLocaleString('en')} odd texts, of which it reads many`, { timeout: 1_800_000 }, async () => {
    const count = { read: 0, declined: 0 };
    const texts = fc.tuple(anyOddText, fc.constantFrom('embeds.yaml', 'embeds.json'));
    const judge = ([text, path]: readonly [string, string]): void => void count[agreed(text, path)]++;
    const done = await hold(texts, { name: 'odd documents: the quick reader against the YAML parser', times: TEXTS, judge });
    expect(count.read).toBeGreaterThan(done / 20);
  });
});

describe('entries that are handed on', () => {
  const taken = (text: string, more = (_: string): boolean => true) => {
    const names: string[] = [];
    const take = (name: string, { keyStart, value }: MapEntry): boolean => {
      names.push(`${keyStart} ${name} ${shown(value)}`);
      return more(name);
    };
    const root = readBlockStyle(text, { below: 'embeds', take });
    return { root: root && shown(root), names };
  };

  it.each([
    ['in block style', 'a: b\nembeds:\n  c: d\n  e: f\ng: h\n', '0{0"a":3plain"b"="b",5"embeds":15{},27"g":30plain"h"="h"}'],
    ['in flow style', '{a: b, embeds: {c: d, e: f}, g: h}', '0{1"a":4plain"b"="b",7"embeds":15{},29"g":32plain"h"="h"}'],
  ])('are no part of their mapping: %s', (_, text, root) => {
    const [c, e] = [text.indexOf('c'), text.indexOf('e:')];
    expect(taken(text)).toEqual({
      root,
      names: [`${c} c ${c + 3}plain"d"="d"`, `${e} e ${e + 3}plain"f"="f"`],
    });
  });

  it.each([
    ['from another key', 'tiers: { a: b }\n'],
    ['from deeper down', 'a:\n  embeds: { b: c }\n'],
    ['from the outermost mapping', 'a: b\n'],
    ['from a list', 'embeds: [a, b]\n'],
  ])('are not: those %s', (_, text) => {
    const root = readBlockStyle(text);
    expect(taken(text)).toEqual({ root: root && shown(root), names: [] });
  });

  it('end the reading where one is refused, or stands twice', () => {
    expect(taken('embeds: { a: b, c: d, e: f }\n', (name) => name !== 'c').names).toHaveLength(2);
    expect(taken('embeds: { a: b, c: d, e: f }\n', (name) => name !== 'c').root).toBeUndefined();
    expect(taken('embeds: { a: b, a: d }\n').root).toBeUndefined();
  });
});
