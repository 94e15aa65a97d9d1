// Answers that are broken, altered or cut, to a list and to an update, through the whole program. No payload is ever built on a
// list that does not tell so, and no update counts as done unless the server said exactly so, or a list shows it.
// EMBED_SYNC_PROOF=1 tries all of them instead of a share.
// holds: S5 S6

import { describe, expect, it } from 'vitest';
import { isObject, parseJson } from '../../src/json.ts';
import type { ApplyResult, Plan } from '../../src/types.ts';
import type { Ran } from '../support/cli.ts';
import { cutsOf, listOf, mutationsOf, repeatsOf, SHAPES } from './bodies.ts';
import { DESIRED, inventedIn, manifestOf } from './grounds.ts';
import { openHostileStage, type Said } from './hostile-server.ts';
import { openCorpus, PATIENCE_MS, sampled } from './oracle.ts';

describe('a list', () => {
  const bad: readonly (readonly [string, Said])[] = [
    ...SHAPES,
    ...cutsOf(listOf()).map(([sentence, body]) => [sentence, { body }] as const),
  ];
  const altered = [...mutationsOf(listOf()), ...repeatsOf(listOf())];

  it(
    'that is none ends a plan with 1',
    async () => {
      const stage = await openHostileStage({ 'embeds.yaml': manifestOf(DESIRED) });
      const corpus = openCorpus('answers of the API');
      for (const [input, list] of sampled(bad, 4)) {
        stage.say({ list });
        await corpus.run(stage, { input, words: 'plan', exits: [1] });
      }
      corpus.close();
    },
    PATIENCE_MS,
  );

  it(
    'that is altered is refused, or the plan says what it tells and no more',
    async () => {
      const stage = await openHostileStage({ 'embeds.yaml': manifestOf(DESIRED) });
      const corpus = openCorpus('answers of the API');
      const exits = new Map<number, number>();
      for (const [input, body] of sampled(altered, 7)) {
        stage.say({ list: { body } });
        const judge = ({ json }: Ran) => inventedIn(json<Plan>(), body);
        const { code } = await corpus.run(stage, { input, words: 'plan', exits: [0, 1, 4, 6], judge });
        exits.set(code, (exits.get(code) ?? 0) + 1);
      }
      corpus.close();
      expect([...exits.keys()].sort()).toEqual([0, 1, 4, 6]);
    },
    PATIENCE_MS,
  );
});

describe('an update', () => {
  const right = { id: 'e1', error: null };
  const isSuccess = ({ status = 200, body, cut = false }: Said): boolean => {
    const told = parseJson(String(body));
    return status === 200 && !cut && isObject(told) && told.id === 'e1' && (told.error ?? null) === null;
  };
  const answers: readonly (readonly [string, Said])[] = [
    ['as it should be', { body: JSON.stringify(right) }],
    ...SHAPES,
    ...[...cutsOf(right), ...mutationsOf(right), ...repeatsOf(right)].map(([sentence, body]) => [sentence, { body }] as const),
  ];
  const list: Said = { body: JSON.stringify(listOf()) };
  const changed: Said = { body: JSON.stringify(listOf({ isAllowAiPilot: true })) };
  const silent: Said = {
    body: JSON.stringify({ data: listOf().data.map(({ accessSettings: _, ...embed }) => embed), error: null }),
  };
  /** Of two tries, and of one that takes back. */
  const MOST = 3;

  type Shown = 'no effect' | 'an effect' | 'nothing';

  /** How an update may be told as done, by the answer to it and by what a list shows afterwards. */
  const groundsFor = (success: boolean, shown: Shown): readonly string[] => {
    if (shown === 'an effect') return ['verified'];
    return shown === 'nothing' && success ? ['accepted'] : [];
  };

  const claimedBy =
    (success: boolean, shown: Shown) =>
    ({ json }: Ran): readonly string[] => {
      const { outcomes } = json<ApplyResult>();
      const [outcome] = outcomes;
      const [status, allowed] = [String(outcome?.status), groundsFor(success, shown)];
      const claims = status === 'verified' || status === 'accepted';
      return [
        ...(outcomes.length === 1 ? [] : ['exactly one outcome']),
        ...(claims && !allowed.includes(status) ? [`grounds for ${status}`] : []),
        ...(success && !claims && allowed.length > 0 ? [`the word that it was done: it says ${status}`] : []),
        ...(claims || status === 'contradicted' || outcome?.error?.code ? [] : [`a reason for ${status}`]),
      ];
    };

  it.each<{ sentence: string; list: Said; after: Said; shown: Shown; exits: readonly number[] }>([
    { sentence: 'that took no effect is never told as done', list, after: list, shown: 'no effect', exits: [1, 6] },
    {
      sentence: 'that took effect is told as done where a list shows it',
      list,
      after: changed,
      shown: 'an effect',
      exits: [0, 1, 6],
    },
    {
      sentence: 'that no list tells of is accepted by its answer alone',
      list: silent,
      after: silent,
      shown: 'nothing',
      exits: [0, 1, 6],
    },
  ])(
    '$sentence',
    async ({ list: before, after, shown, exits }) => {
      const stage = await openHostileStage({ 'embeds.yaml': manifestOf({ isAllowAiPilot: true }) });
      const corpus = openCorpus('answers of the API');
      for (const [i, [input, update]] of sampled(answers, 17).entries()) {
        const sent = stage.updates().length;
        stage.say({ list: before, update, after });
        const judge = claimedBy(isSuccess(update), shown);
        await corpus.run(stage, { input, words: `apply --auto-approve --history file:${i}.jsonl`, exits, judge, updates: MOST });
        const bodies = new Set(stage.updates().slice(sent));
        if (bodies.size > 1) corpus.blame(input, `one payload: it sent ${[...bodies].join(' and ')}`);
      }
      corpus.close();
    },
    PATIENCE_MS,
  );
});
