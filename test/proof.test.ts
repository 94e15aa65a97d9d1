// What `npm run proof` makes of counts and failures; and that the last proof that was kept reaches what the documents claim.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GOALS, PARTS } from '../scripts/proof-parts.mjs';
import type { Proof } from '../scripts/proof-table.mjs';
import {
  complaintsAbout,
  coverageOf,
  pageOf,
  resultOf,
  tableOf,
  triedIn,
  unreached,
  withProof,
} from '../scripts/proof-table.mjs';

const TOLD = [
  '{"name":"kills","count":2}',
  '{"name":"schedules","count":5,"seed":7}',
  '{"name":"kills","count":3}',
  '{"name":"cell: EIO: answer, late: log read","count":4}',
  '{"name":"cell: EIO: answer, late: log read","count":1}',
].join('\n');

describe('counts', () => {
  const { rows, cells } = resultOf(triedIn(`${TOLD}\n`), []);

  it('of one name are added up, and keep their seed', () => {
    expect(rows).toEqual([
      { what: 'kills', count: 5, violations: 0 },
      { what: 'schedules', count: 5, violations: 0, seed: 7 },
    ]);
    expect(cells).toEqual([{ kind: 'EIO: answer, late', step: 'log read', count: 5 }]);
  });

  it('are no proof beside a test that failed', () => {
    const failed = { seconds: 1, ...resultOf(triedIn(TOLD), ['disk > EIO']) };
    expect(failed.rows.at(-1)).toEqual({ what: 'FAILED: disk > EIO', count: 0, violations: 1 });
    expect(complaintsAbout(failed)).toEqual(['FAILED: disk > EIO: 1 violations']);
    expect(tableOf({ disk: failed })).toContain('| FAILED: disk > EIO | 0 | 1 | – |');
  });

  it.each([
    ['nothing at all', ''],
    ['nought', '{"name":"kills","count":0}'],
    ['what is counted in passing', '{"name":"runs searched for the token","count":4}'],
    ['cells alone', '{"name":"cell: killed: wait","count":4}'],
  ])('of %s are a complaint', (_, text) => {
    expect(complaintsAbout({ seconds: 1, ...resultOf(triedIn(text), []) })).toEqual(['nothing was counted']);
  });

  it('below what is claimed are named, over all parts', () => {
    const parts = { a: { seconds: 1, rows, cells }, b: { seconds: 1, rows, cells } };
    expect(unreached([{ what: 'kills', least: 10 }], parts)).toEqual([]);
    expect(unreached([{ what: 'kills', least: 11 }], parts)).toEqual(['kills: 10 of 11']);
    expect(unreached([{ what: 'never', least: 1 }], parts)).toEqual(['never: 0 of 1']);
  });
});

describe('tables', () => {
  const cells = [
    { kind: 'killed', step: 'wait', count: 1_000 },
    { kind: 'killed', step: 'look', count: 2 },
    { kind: 'EIO', step: 'look', count: 0 },
    { kind: '409', step: 'first', count: 3 },
  ];

  it('have a row for each kind and a dash where nothing can be', () => {
    expect(coverageOf({ a: { seconds: 1, rows: [], cells }, b: { seconds: 1, rows: [], cells } })).toBe(
      [
        '|  | wait | look |\n| --- | --: | --: |\n| killed | 2,000 | 4 |\n| EIO | – | 0 |',
        '|  | first |\n| --- | --: |\n| 409 | 6 |',
      ].join('\n\n'),
    );
  });

  it('show once what several parts have counted, and last what is counted in passing', () => {
    const rows = ['runs searched for the token', 'kills'].map((what) => ({ what, count: 2, violations: 0 }));
    const lines = tableOf({ a: { seconds: 1, rows, cells }, b: { seconds: 1, rows, cells } }).split('\n');
    expect(lines.slice(2)).toEqual(['| kills | 4 | 0 | – |', '| runs searched for the token | 4 | 0 | – |']);
  });

  it('stand between the markers of the page', () => {
    const page = 'a\n\n<!-- proof -->\n\nold\n<!-- /proof -->\n\nb\n';
    const proof = { node: '20.1.0', cores: 2, parts: { a: { seconds: 61, rows: [], cells } } };
    const written = withProof(page, proof);
    expect(written).toContain('Node 20.1.0, 2 cores, 2 minutes.');
    expect(withProof(written, proof)).toBe(written);
    expect(written.startsWith('a\n\n<!-- proof -->\n\nNode')).toBe(true);
    expect(written.endsWith('\n<!-- /proof -->\n\nb\n')).toBe(true);
  });
});

describe('the proof that was kept', () => {
  const proof: Proof = JSON.parse(readFileSync('test/proof.json', 'utf8'));

  it('found nothing, and reaches what is claimed of what it tried', () => {
    expect(Object.values(proof.parts).flatMap(complaintsAbout)).toEqual([]);
    const isTried = (what: string): boolean => tableOf(proof.parts).includes(`| ${what}`);
    expect(
      unreached(
        GOALS.filter(({ what }) => isTried(what)),
        proof.parts,
      ),
    ).toEqual([]);
  });

  it('knows of no part that there is not', () => {
    expect(Object.keys(proof.parts).filter((name) => !PARTS.some((part) => part.name === name))).toEqual([]);
  });

  it('is what the page shows', () => expect(readFileSync('docs/reliability.md', 'utf8')).toContain(pageOf(proof)));

  it('ran tests that are there', () => {
    expect(PARTS.flatMap(({ tests }) => tests).filter((path) => !existsSync(path))).toEqual([]);
  });
});
