// The laws about how it ends: everything in order at last, with bounded effort, and never said to be so where it is not.

import { applyReport } from '../../src/commands/apply-report.ts';
import { endsOf } from '../../src/settings.ts';
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
    const { result, plan } = life;
    if (result === undefined) return [];
    if (result.stopped !== undefined)
      return DECLARED_STOP.test(result.stopped.code) ? [] : [`process ${life.nth} stopped by ${result.stopped.code}`];
    const struck = new Set(plan.updates?.map(({ embedId }) => embedId));
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
    const changes = new Map(planned.plan.changes.map((change) => [change.embedId, endsOf(change.settings).after]));
    const neverSo = result.outcomes.filter(({ embedId, status }) => {
      const states = statesBetween(world, embedId, life.began, life.ended);
      return status === 'verified' && !states.some((state) => holds(changes.get(embedId) ?? {}, state));
    });
    const exit = applyReport(result, planned.plan).exitCode;
    return [
      ...neverSo.map(({ embedId }) => `process ${life.nth} says that ${embedId} is verified, and it never was as planned`),
      ...(exit !== 0 || [...desired.keys()].every(isSo) ? [] : [`process ${life.nth} ended with 0, and not all is as desired`]),
      ...(exit === 0 && [...desired.keys()].some((id) => !planned.live.some(({ embedId }) => embedId === id))
        ? [`process ${life.nth} ended with 0 although an embed is missing`]
        : []),
    ];
  });
