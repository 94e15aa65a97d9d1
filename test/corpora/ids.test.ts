// Ids, tables, columns and datamarts that are written with letters that look alike or do not show, in a manifest and in a list:
// the manifest is refused; what a list calls so is never taken for a declared embed. EMBED_SYNC_PROOF=1 tries all of them.
// holds: Y9 S4

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/types.ts';
import { openStage, type Ran } from '../support/cli.ts';
import { listOf } from './bodies.ts';
import { DESIRED, inventedIn, manifestOf } from './grounds.ts';
import { openHostileStage } from './hostile-server.ts';
import { openCorpus, sampled } from './oracle.ts';

/** Each stands for an `e1` that is none. */
const ALIKE: readonly string[] = [
  ...[
    'е1',
    'ｅ1',
    'ｅ１',
    'ℯ1',
    '𝐞1',
    '𝑒1',
    'ⅇ1',
    'е́1',
    'ẹ1',
    'ė1',
    'é1',
    'e\u03011',
    'e１',
    'e¹',
    'e₁',
    'e①',
    'e١',
    'eⅠ',
    'eｌ',
    'е１',
  ],
  ...[
    'e\u200b1',
    'e\u200c1',
    'e\u200d1',
    'e\u20601',
    'e\ufeff1',
    '\ufeffe1',
    'e1\u200e',
    'e1\u200f',
    '\u202ee1',
    'e1\u202c',
    'e\u00ad1',
    'e\u034f1',
    'e\u061c1',
    'e1\ufe0f',
    'e1\u{e0041}',
  ],
  ...[
    'e\u00a01',
    'e1\u00a0',
    '\u2003e1',
    'e1\u3000',
    'e\u20281',
    'e\u20291',
    'e\u00851',
    'e\u00001',
    'e1\u0000',
    'e\u001b1',
    'e\u007f1',
    'e\u00801',
    '\ud800e1',
    'e1\udc00',
    'e\u{1f600}1',
  ],
  ...['ё1', 'ε1', 'ҽ1', 'ɘ1', 'ᥱ1', '℮1', 'ⅽ1', 'Ꭼ1', 'ꓰ1', 'Ε1', 'Е1', '1e\u0301', 'e\u0e311', 'e\u302a1', 'e\uff9e1'],
];

/** Wrong in a list; `e1` itself is declared. */
const NOT_E1: readonly unknown[] = [
  ...ALIKE,
  ...[
    'E1',
    ' e1',
    'e1 ',
    'e1\t',
    'e1\n',
    '"e1"',
    'e1\\',
    'e1/',
    '../e1',
    './e1',
    'e1?x',
    'e1#',
    'e%31',
    'e1,e1',
    'e1;',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    '',
    ' ',
    'x'.repeat(256),
    'x'.repeat(257),
    'x'.repeat(10_000),
    '$ref',
    '*',
    '<b>',
    '@all',
    '-',
    '--auto-approve',
    '=1',
    '::error::',
    '{e1}',
  ],
  ...[null, true, 0, 1, -1, 2 ** 53, 1.5, [], ['e1'], {}, { toString: 'e1' }, [['e1']]],
];

const quoted = (text: string): string => JSON.stringify(text);

const PLACES: readonly (readonly [string, (id: string) => string])[] = [
  ['a key that is an id', (id) => `{ "embeds": { ${quoted(id)}: { "accessSettings": { "isAllowAiPilot": true } } }`],
  ['an id', (id) => `{ "embeds": { "k": { "id": ${quoted(id)}, "accessSettings": { "isAllowAiPilot": true } } }`],
  ['a table', (id) => `{ "tiers": { "t": { "tableTenancySettings": [{ "name": ${quoted(id)}, "clientColumn": "c" }] } }`],
  ['a column', (id) => `{ "tiers": { "t": { "tableTenancySettings": [{ "name": "t", "clientColumn": ${quoted(id)} }] } }`],
];

describe('letters that look alike or do not show', () => {
  it('are refused in ids, tables and columns of a manifest', async () => {
    const stage = await openStage();
    const corpus = openCorpus('ids');
    const trials = ALIKE.flatMap((id) => PLACES.map(([place, text]) => [`${place}: ${id}`, text(id)] as const));
    for (const [input, text] of sampled(trials, 3)) {
      await stage.write('embeds.json', `${text}, "version": 1, "dataApp": "Customer portal" }`);
      await corpus.run(stage, { input, words: 'plan -f embeds.json', exits: [3], code: 'MANIFEST_INVALID', place: 'line' });
    }
    corpus.close();
    expect(stage.sandbox.ledger).toEqual([]);
  });

  it('in a list, and whatever else is not the id, are not the embed that is declared', async () => {
    const stage = await openHostileStage({ 'embeds.yaml': manifestOf(DESIRED) });
    const corpus = openCorpus('ids');
    const [embed] = listOf().data;
    for (const id of sampled(NOT_E1, 2)) {
      const body = JSON.stringify({ data: [{ ...embed, embedId: id }], error: null });
      stage.say({ list: { body } });
      const judge = ({ json }: Ran) => {
        const { changes, missing } = json<Plan>();
        return [
          ...inventedIn(json<Plan>(), body),
          ...(changes.length > 0 ? ['the restraint to plan nothing'] : []),
          ...(missing.some(({ embedId }) => embedId === 'e1') ? [] : ['a word on the missing embed']),
        ];
      };
      await corpus.run(stage, { input: JSON.stringify(id), words: 'plan', exits: [1, 6], judge });
    }
    corpus.close();
    expect(stage.updates()).toEqual([]);
  });

  it('beside the embed that is declared do not stand for it', async () => {
    const stage = await openHostileStage({ 'embeds.yaml': manifestOf({ isAllowAiPilot: true }) });
    const corpus = openCorpus('ids');
    const [embed] = listOf().data;
    const [open] = listOf({ isAllowAiPilot: true }).data;
    for (const id of sampled(
      NOT_E1.filter((one) => typeof one === 'string'),
      3,
    )) {
      for (const data of [
        [embed, { ...open, embedId: id }],
        [{ ...open, embedId: id }, embed],
      ]) {
        stage.say({ list: { body: JSON.stringify({ data, error: null }) } });
        const judge = ({ json }: Ran) =>
          json<Plan>()
            .changes.map(({ embedId }) => embedId)
            .join() === 'e1'
            ? []
            : ['the one change'];
        await corpus.run(stage, { input: JSON.stringify(id), words: 'plan', exits: [0, 1], judge });
      }
    }
    corpus.close();
  });
});
