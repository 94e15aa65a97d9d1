// The tables of docs/threat-model.md and the tests name each other: each threat is held by a test that is there and says so,
// and no test claims a threat that nobody described.

import { readdirSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const MODEL = 'docs/threat-model.md';

/** Ids of threats by test file, from the root of the repository. */
type Holdings = ReadonlyMap<string, ReadonlySet<string>>;

const tests: readonly (readonly [path: string, text: string])[] = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => `test/${path.split(sep).join('/')}`)
  .map((path) => [path, readFileSync(path, 'utf8')]);

const ROW = /^\| (?<id>[A-Z]\d+) \|(?<cells>.*)\|$/gm;

const rowsOf = (model: string): readonly { readonly id: string; readonly cells: readonly string[] }[] =>
  [...model.matchAll(ROW)].map(({ groups: { id = '', cells = '' } = {} }) => ({
    id,
    cells: cells.split('|').map((cell) => cell.trim()),
  }));

function toldBy(model: string): Holdings {
  const told = new Map<string, Set<string>>();
  for (const { id, cells } of rowsOf(model))
    for (const [, target = ''] of (cells.at(-1) ?? '').matchAll(/\]\(([^)]+)\)/g)) {
      const path = posix.join(posix.dirname(MODEL), target);
      told.set(path, (told.get(path) ?? new Set()).add(id));
    }
  return told;
}

const claimedBy = (files: typeof tests): Holdings =>
  new Map(
    files.map(([path, text]) => [
      path,
      new Set([...text.matchAll(/^\/\/ holds: (.+)$/gm)].flatMap(([, ids = '']) => ids.split(' '))),
    ]),
  );

/** One sentence for each thing on which tables and tests disagree. */
function disagreements(model: string, files: typeof tests): readonly string[] {
  const [told, claimed] = [toldBy(model), claimedBy(files)];
  const ids = rowsOf(model).map(({ id }) => id);
  const held = new Set([...told].filter(([path]) => claimed.has(path)).flatMap(([, some]) => [...some]));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is described twice`),
    ...ids.filter((id) => !held.has(id)).map((id) => `${id} is held by no test`),
    ...[...told.keys()].filter((path) => !claimed.has(path)).map((path) => `${path} is not there`),
    ...[...claimed].flatMap(([path, some]) =>
      [...some].flatMap((id) => {
        if (!ids.includes(id)) return [`${path} holds ${id}, which nobody described`];
        return told.get(path)?.has(id) ? [] : [`${path} holds ${id}, and its row does not say so`];
      }),
    ),
    ...[...told].flatMap(([path, some]) =>
      [...some].filter((id) => claimed.get(path)?.has(id) === false).map((id) => `${path} does not say that it holds ${id}`),
    ),
  ];
}

describe('the threat model', () => {
  const model = readFileSync(MODEL, 'utf8');

  it('describes each threat with what we do, what remains and who holds it', () => {
    const rows = rowsOf(model);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter(({ cells }) => cells.length !== 4 || cells.includes('')).map(({ id }) => id)).toEqual([]);
  });

  it('counts the threats of each kind from 1, without a gap', () => {
    const next = new Map<string, number>();
    for (const { id } of rowsOf(model)) {
      const kind = id.slice(0, 1);
      next.set(kind, (next.get(kind) ?? 0) + 1);
      expect(id).toBe(`${kind}${next.get(kind)}`);
    }
    expect([...next.keys()].join('')).toBe('TYOHSW');
  });

  it('and the tests say the same of each other', () => expect(disagreements(model, tests)).toEqual([]));
});

describe('this check sees', () => {
  const row = (id: string, ...files: readonly string[]): string =>
    `| ${id} | a | b | c | ${files.map((file) => `[${file}](../test/${file}.test.ts)`).join(' · ')} |\n`;
  const file = (name: string, text: string): readonly [string, string] => [`test/${name}.test.ts`, text];
  const both = [file('x', '// holds: T1\n')];

  it.each<[string, string, typeof tests, readonly string[]]>([
    ['nothing where all is well', row('T1', 'x'), both, []],
    ['a threat without a test', row('T1', 'x') + row('T2'), both, ['T2 is held by no test']],
    ['a threat twice', row('T1', 'x') + row('T1', 'x'), both, ['T1 is described twice']],
    ['a test that is gone', row('T1', 'x', 'y'), both, ['test/y.test.ts is not there']],
    ['a threat whose only test is gone', row('T1', 'y'), [], ['T1 is held by no test', 'test/y.test.ts is not there']],
    [
      'a threat that nobody described',
      row('T1', 'x'),
      [file('x', '// holds: T1 T9\n')],
      ['test/x.test.ts holds T9, which nobody described'],
    ],
    [
      'a claim that no row repeats',
      row('T1', 'x'),
      [...both, file('y', '// holds: T1\n')],
      ['test/y.test.ts holds T1, and its row does not say so'],
    ],
    ['a row that no test repeats', row('T1', 'x'), [file('x', '')], ['test/x.test.ts does not say that it holds T1']],
  ])('%s', (_, model, files, seen) => expect(disagreements(model, files)).toEqual(seen));
});
