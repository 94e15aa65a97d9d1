// The laws about what is sent: nothing unplanned, nothing unrecorded, nothing that leaves more open than either end.

import type { EntryOf } from '../../src/history/trail.ts';
import { settingEntries } from '../../src/settings.ts';
import type { Settings } from '../../src/types.ts';
import { runOf } from '../support/schedule.ts';
import type { Life, World } from '../support/simulated-life.ts';
import type { Deeds } from '../support/simulated-server.ts';
import { holds, type Law, ours } from './evidence.ts';

/** I1: every update is one of the plan, byte for byte, or puts values back that the plan saw. */
export const nothingUnplanned: Law = ({ world }) =>
  world.lives.flatMap((life) =>
    ours(world, life).flatMap(({ payload }) => {
      const change = life.planned?.plan.changes.find(({ embedId }) => embedId === payload.embedId);
      if (change === undefined) return [`process ${life.nth} sent an update of ${payload.embedId}, which was not planned`];
      if (JSON.stringify(change.payload) === JSON.stringify(payload)) return [];
      const isBack =
        life.plan.rollout?.onFailure === 'undo-widening' &&
        Object.entries(payload.accessSettings).every(([name, value]) =>
          change.settings.some(
            ({ setting, before }) => setting === name && holds({ [name]: value } as Settings, { [name]: before } as Settings),
          ),
        );
      return isBack ? [] : [`process ${life.nth} sent ${JSON.stringify(payload)}, planned was ${JSON.stringify(change.payload)}`];
    }),
  );

/** I2: when an update was sent, its intent and its attempt were durable. */
export const writtenAhead: Law = ({ world }, { entries, ends }) =>
  world.lives.flatMap((life) => {
    const run = runOf(life);
    const sent = new Map<string, number>();
    return ours(world, life).flatMap(({ payload: { embedId }, durable }) => {
      const nth = (sent.get(embedId) ?? 0) + 1;
      sent.set(embedId, nth);
      const before = entries.filter(
        (entry, i) => entry.run === run && 'embedId' in entry && entry.embedId === embedId && (ends[i] ?? 0) <= durable,
      );
      const attempts = before.filter(({ kind }) => kind === 'attempt').length;
      const intents = before.filter(({ kind }) => kind === 'intent').length;
      return intents > 0 && attempts >= nth
        ? []
        : [
            `update ${nth} of ${embedId} by process ${life.nth} was sent with ${intents} intents and ${attempts} attempts on record`,
          ];
    });
  });

/** I12: our updates give every setting its old or its new value; a tenancy row in both is there throughout; narrowing goes first. */
export const noThirdValue: Law = ({ world }, { entries }) => {
  const intents = entries.filter((entry): entry is EntryOf<'intent'> => entry.kind === 'intent');
  const deeds = world.server.ledger.filter(({ by }) => by === 'us');
  return [
    ...deeds.flatMap((deed) => {
      const life = world.lives[deed.life ?? -1];
      const intent = intents.filter((one) => one.embedId === deed.embedId && one.run === (life && runOf(life)));
      return settingEntries(deed.settings).flatMap(([name, value]) => {
        const ends = intent.flatMap(({ before, after }) => [before, after]);
        if (!ends.some((end) => holds({ [name]: value }, end))) return [`${deed.embedId}.${name} got a third value`];
        return name === 'tableTenancySettings' ? lostRows(deed, intent) : [];
      });
    }),
    ...world.lives.flatMap((life) => narrowedLate(world, life)),
  ];
};

function lostRows({ settings, embedId }: Deeds, intents: readonly EntryOf<'intent'>[]): readonly string[] {
  const now = new Set(settings.tableTenancySettings?.map(({ name }) => name));
  const [first] = intents;
  const after = new Set(first?.after.tableTenancySettings?.map(({ name }) => name));
  const both = first?.before.tableTenancySettings?.filter(({ name }) => after.has(name)) ?? [];
  return both.filter(({ name }) => !now.has(name)).map(({ name }) => `${embedId} lost the tenancy row ${name} on the way`);
}

function narrowedLate(world: World, life: Life): readonly string[] {
  const narrowing = new Set(
    life.planned?.plan.changes
      .filter(({ settings }) => settings.every(({ direction }) => direction === 'narrow'))
      .map(({ embedId }) => embedId),
  );
  const order = ours(world, life).map(({ payload: { embedId } }) => narrowing.has(embedId));
  const firstOther = order.indexOf(false);
  return firstOther >= 0 && order.lastIndexOf(true) > firstOther ? [`process ${life.nth} widened before it had narrowed`] : [];
}

/** I13: from its first update to its last, no process but one hands on any. */
export const oneAtATime: Law = ({ world: { lives } }) =>
  lives.flatMap((one) =>
    lives.slice(one.nth + 1).flatMap((other) => {
      const between = ({ sends }: Life, { sends: others }: Life): boolean =>
        sends.some((at) => others.some((before) => before < at) && others.some((after) => after > at));
      return between(one, other) || between(other, one) ? [`processes ${one.nth} and ${other.nth} sent at once`] : [];
    }),
  );
