// A plan file or a history log in, the same with one thing forged out: every field altered and taken away, with the digest that
// it had and with one that fits; every record removed, doubled, moved, replaced, rewritten.

import { canonicalJson } from '../../src/canonical.ts';
import { genesis, headOf, link } from '../../src/history/chain.ts';
import { isObject } from '../../src/json.ts';
import { planIdOf } from '../../src/plan/plan-id.ts';
import type { Entry, EntryBody } from '../../src/records.ts';
import type { Plan } from '../../src/types.ts';

export type Forgery = readonly [sentence: string, text: string];

type Path = readonly string[];

const leavesOf = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
    : [path];

function changedAt(whole: unknown, [first, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (first === undefined) return change(whole);
  if (Array.isArray(whole))
    return whole.flatMap((one, i) =>
      String(i) === first ? [changedAt(one, rest, change)].filter((v) => v !== undefined) : [one],
    );
  const entries = isObject(whole) ? Object.entries(whole) : [];
  return Object.fromEntries(entries.map(([key, one]) => [key, key === first ? changedAt(one, rest, change) : one]));
}

/** Another value of the same kind, as near as can be. */
function altered(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'string') return /^sha256:/.test(value) ? `sha256:${'1'.repeat(64)}` : `${value}x`;
  return value === null ? 'x' : null;
}

/** With an id that fits, as a forger would make it; as it is where it has none any more. */
export function sealed(plan: unknown): string {
  try {
    return JSON.stringify({ ...(plan as Plan), planId: planIdOf(plan as Plan) });
  } catch {
    return JSON.stringify(plan);
  }
}

/** Every field of a plan altered and taken away, as it is and with an id that fits. */
export const forgedFields = (plan: Plan): readonly Forgery[] =>
  leavesOf(plan).flatMap((path) =>
    [['altered', altered] as const, ['taken away', () => undefined] as const].flatMap(([verb, change]): readonly Forgery[] => {
      const forged = changedAt(plan, path, change);
      const sentence = `${path.join('.')} ${verb}`;
      return [
        [sentence, JSON.stringify(forged)],
        [`${sentence}, with an id that fits`, sealed(forged)],
      ];
    }),
  );

/** In canonical form, or that alone would betray it. */
const textOf = (entries: readonly unknown[]): string => entries.map((entry) => `${canonicalJson(entry)}\n`).join('');

/** The record with another content, and a hash that fits it and what stands before it. */
function relinked(entry: Entry, before: readonly Entry[], content: unknown): unknown {
  const { v: _, log: _log, seq: _seq, prev: _prev, time: _time, hash: _hash, ...body } = content as Entry & EntryBody;
  try {
    return link([body as EntryBody], before.length === 0 ? genesis(entry.log) : headOf(before), entry.time)[0];
  } catch {
    return content;
  }
}

/** Every way to forge a log that its chain betrays; `other` are records of another log. */
export function forgedLogs(entries: readonly Entry[], other: readonly Entry[]): readonly Forgery[] {
  const last = entries.length - 1;
  return entries.flatMap((entry, i): readonly Forgery[] => {
    const [before, after] = [entries.slice(0, i), entries.slice(i + 1)];
    const name = `record ${i + 1} (${entry.kind})`;
    const foreign = other[i] ?? other[0];
    const moved: readonly Forgery[] = [
      [`${name} doubled`, textOf([...before, entry, entry, ...after])],
      [`${name} replaced by one of another log`, textOf([...before, foreign, ...after])],
      [`${name} after one of another log`, textOf([...before, foreign, entry, ...after])],
      [`${name} as an array`, textOf([...before, [entry], ...after])],
      [`${name} with a member more`, textOf([...before, { ...entry, zzz: 1 }, ...after])],
      [`${name} in another form`, `${textOf(before)}${JSON.stringify(entry, null, 1).replaceAll('\n', '')}\n${textOf(after)}`],
      ...(i === last
        ? []
        : ([
            [`${name} removed`, textOf([...before, ...after])],
            [`${name} swapped with the next`, textOf([...before, ...after.slice(0, 1), entry, ...after.slice(1)])],
            [`${name} moved to the end`, textOf([...before, ...after, entry])],
            [`nothing but what follows ${name}`, textOf(after)],
            [`${name} with a line feed more`, `${textOf([...before, entry])}\n${textOf(after)}`],
          ] as const)),
    ];
    const rewritten = leavesOf(entry).flatMap((path): readonly Forgery[] => {
      const forged = changedAt(entry, path, altered);
      const withoutHash: Forgery = [`${name}: ${path.join('.')} altered`, textOf([...before, forged, ...after])];
      const within = !['hash', 'prev', 'seq', 'log', 'time', 'v'].includes(path[0] ?? '');
      if (i === last || !within) return [withoutHash];
      const hashed = relinked(entry, before, forged);
      return [withoutHash, [`${name}: ${path.join('.')} altered, with a hash that fits`, textOf([...before, hashed, ...after])]];
    });
    return [...moved, ...rewritten];
  });
}
