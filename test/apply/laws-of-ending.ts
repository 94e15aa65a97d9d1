// The laws about how it ends: everything in order at last, with bounded effort, and never said to be so where it is not.

import { applyReport } from '../../src/commands/apply-report.ts';
import { endsOf } from '../../src/settings.ts';
import type { SettingChange, Settings } from '../../src/types.ts';
import type { Life } from '../support/simulated-life.ts';
import { holds, isExcused, type Law, ours, statesBetween, touchedFromOutside } from './evidence.ts';

/** I5, I6: two calm runs are enough for everything that is managed and there; the one after them sends nothing. */
export const convergent: Law = ({ world, desired, calm }) => {
  const last = calm.at(-1);
  const wrong = [...desired].filter(([id, wanted]) => {
    const state = world.server.state.get(id);
    return (
      state !== undefined &&
      !world.server.liedAbout.has(id) &&
      !isExcused(id, world) &&
      !holds(wanted, last?.after.get(id) ?? state)
    );
  });
  return [
    ...calm.flatMap(({ error, nth, killed }) =>
      error === undefined && !killed ? [] : [`calm process ${nth} ended with ${error?.code}: ${error?.message}`],
    ),
    ...wrong.map(([id]) => `${id} is not as desired after two calm runs`),
    ...(last === undefined || ours(world, last).length === 0 ? [] : ['the last calm run sent an update']),
    ...(last?.planned?.plan.changes.length === 0 ? [] : ['two calm runs were not enough']),
  ];
};

/** I10: where nothing fails, one update for each change, and a handful of lists. */
export const bounded: Law = ({ world, calm }) =>
  calm.flatMap((life) => {
    const changes = life.planned?.plan.changes.length ?? 0;
    const sent = ours(world, life).length;
    return sent <= changes && life.lists <= 3
      ? []
      : [`calm process ${life.nth}: ${sent} updates and ${life.lists} lists for ${changes} changes`];
  });

const DECLARED_STOP = /^(TERMINATED|ROLLOUT_|HISTORY_|HTTP_401|HTTP_404|API_|AUTHENTICATION_FAILED|SERVER_REPLACES)/;

/** I11: an embed that nothing struck is brought in order, unless the run said why it stopped. */
export const isolated: Law = ({ world }) =>
  world.lives.flatMap((life) => {
    const { result, struck } = life;
    if (result === undefined) return [];
    if (result.stopped !== undefined)
      return DECLARED_STOP.test(result.stopped.code) ? [] : [`process ${life.nth} stopped by ${result.stopped.code}`];
    return result.outcomes
      .filter(
        ({ embedId, error }) => !struck.has(embedId) && error?.code !== 'EMBED_NOT_FOUND' && error?.code !== 'CHANGED_SINCE_RUN',
      )
      .filter(({ embedId }) => !touchedFromOutside(world, life, embedId))
      .filter(({ status }) => status !== 'verified' && status !== 'accepted')
      .map(({ embedId, status }) => `process ${life.nth}: nothing struck ${embedId}, but it ended as ${status}`);
  });

/** I14: "complete", "verified" and exit code 0 are said only where live holds what is wanted. */
export const honest: Law = ({ world, desired }) =>
  world.lives.flatMap((life) => {
    const { result, planned } = life;
    if (result === undefined || planned === undefined || life.plan.rollback !== undefined) return [];
    const isSo = (embedId: string): boolean =>
      touchedFromOutside(world, life, embedId) ||
      world.server.liedAbout.has(embedId) ||
      isExcused(embedId, world) ||
      holds(desired.get(embedId) ?? {}, life.after.get(embedId));
    const exit = applyReport(result, planned.plan).exitCode;
    return [
      ...(exit !== 0 || [...desired.keys()].every(isSo) ? [] : [`process ${life.nth} ended with 0, and not all is as desired`]),
      ...(exit === 0 && [...desired.keys()].some((id) => !planned.live.some(({ embedId }) => embedId === id))
        ? [`process ${life.nth} ended with 0 although an embed is missing`]
        : []),
    ];
  });

/** I15: what is said of an embed is what the last list of the process could show of it, or the API's word where it hides it. */
export const seen: Law = ({ world }) =>
  world.lives.flatMap((life) => {
    const { result, planned } = life;
    if (result === undefined || planned === undefined) return [];
    const ledger = world.server.ledger.filter(({ at }) => at <= life.ended);
    return planned.plan.changes.flatMap(({ embedId, settings }) => {
      const outcome = result.outcomes.find((one) => one.embedId === embedId);
      const mine = ledger.filter((deed) => deed.embedId === embedId && deed.life === life.nth && deed.by === 'us');
      if (outcome === undefined || outcome.attempts === 0) return [];
      if (world.server.liedAbout.has(embedId) || !world.server.state.has(embedId)) return [];
      const { after } = endsOf(settings);
      const opened = settings.filter(({ direction }) => direction === 'widen' || direction === 'tenancy');
      // The states that the last list can have shown, and those that came after it.
      const shown = statesBetween(world, embedId, life.listedAt, life.ended);
      const what = `process ${life.nth} says that ${embedId} is ${outcome.status}`;
      const isWide = (state: Settings | undefined): boolean =>
        opened.some(({ setting, before }) => before !== undefined && !holds({ [setting]: before }, state));
      switch (outcome.status) {
        case 'verified':
          return shown.some((state) => holds(after, state)) ? [] : [`${what}, and it is not as planned`];
        case 'reverted':
          return shown.some((state) => !isWide(state)) ? [] : [`${what}, and it is still open`];
        case 'failed':
        case 'stale':
          // That it stands as changed is then just what is said.
          if (outcome.error?.code === 'NOT_TAKEN_BACK') return [];
          return mine.length > 0 && shown.every((state) => holds(after, state)) && isTold(life, settings)
            ? [`${what}, and it is as planned`]
            : [];
        default:
          return [];
      }
    });
  });

/** Whether the list tells all of some settings; and whether the process came to look at all once it had sent everything. */
const isTold = ({ planned, result }: Life, settings: readonly SettingChange[]): boolean =>
  !settings.some(({ unknown }) => unknown) && planned !== undefined && /^(ROLLOUT_|$)/.test(result?.stopped?.code ?? '');
