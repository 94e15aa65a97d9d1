// The steps of a run, and what can strike each of them: the words in which the simulator says what happened where, and in
// which a table says whether everything that can happen anywhere has. Nothing here plays anything.

import type { EntryBody } from '../../src/records.ts';
import { LIST_FAULTS, UPDATE_FAULTS, type UpdateFault, type UpdateFaultName } from './simulated-server.ts';

/** In the order in which a run comes to them. */
const STEPS = [
  'log read',
  'list to plan',
  'lock taken',
  'run and intents recorded',
  'attempt recorded',
  'update sent',
  'answer',
  'outcome recorded',
  'wait',
  'look',
  'list to verify',
  'end recorded',
  'lock given back',
] as const;
export type Step = (typeof STEPS)[number];

/** Which of its updates a run sends. */
const UPDATES = ['first of a run', 'further one', 'repeated', 'to take back', 'of a rollback'] as const;
export type Update = (typeof UPDATES)[number];

export const DISK_FAULTS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE', 'short write', 'failed sync'] as const;
export type DiskFault = (typeof DISK_FAULTS)[number];

/** What befalls a process from outside, at any step. */
const BLOWS = ['killed', 'told to stop', 'clock set forth', 'clock set back', 'another run begins'] as const;
type Blow = (typeof BLOWS)[number];

/** One thing that happened. */
export type Hit =
  | { readonly what: Blow | DiskFault | (typeof LIST_FAULTS)[number]; readonly at: Step }
  | { readonly what: UpdateFaultName; readonly at: Update };

const RECORDED: Readonly<Record<EntryBody['kind'], Step>> = {
  'run.start': 'run and intents recorded',
  intent: 'run and intents recorded',
  attempt: 'attempt recorded',
  outcome: 'outcome recorded',
  reconcile: 'end recorded',
  verify: 'end recorded',
  'run.end': 'end recorded',
};

/** Where a run stands that adds these records; what an earlier run left open is settled before its own first record. */
export function stepOf(bodies: readonly EntryBody[], hasBegun: boolean): Step {
  const [first] = bodies;
  return first === undefined || !hasBegun ? 'run and intents recorded' : RECORDED[first.kind];
}

const TOLD: Readonly<Record<(typeof UPDATE_FAULTS)[UpdateFaultName]['told'], string>> = {
  'not-sent': 'not sent',
  withheld: 'held back',
  accepted: 'success',
  rejected: 'refused',
  global: 'refused for all',
  conflict: '409',
  throttled: '429',
  unknown: 'no clear answer',
};
const DONE = { nothing: 'not applied', all: 'applied', part: 'applied in part', late: 'applied late', twice: 'applied twice' };

/** What an update meets, by what is told of it and what is done: many names are one thing to the program. */
export function kindOf(name: UpdateFaultName): string {
  const fault: UpdateFault = UPDATE_FAULTS[name];
  if (fault.gone) return 'embed deleted';
  if (fault.foreign !== undefined) return 'somebody else writes';
  if (name === 'slow drip') return 'success, slow';
  const told = TOLD[fault.told];
  return /not-sent|withheld|rejected|global/.test(fault.told) ? told : `${told}, ${DONE[fault.deed]}`;
}

const UPDATE_KINDS = [...new Set((Object.keys(UPDATE_FAULTS) as UpdateFaultName[]).map(kindOf))];
const LISTS: ReadonlySet<Step> = new Set(['list to plan', 'look', 'list to verify']);
const FILES: ReadonlySet<Step> = new Set(STEPS.filter((step) => /log|lock|recorded/.test(step)));
const WRITES: ReadonlySet<Step> = new Set(STEPS.filter((step) => /lock taken|recorded/.test(step)));
const SYNCS: ReadonlySet<Step> = new Set(STEPS.filter((step) => step.endsWith('recorded')));

/** For each kind of fault, the steps at which it can strike; at every other there is nothing of its kind to fail. */
export const POSSIBLE: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...BLOWS.map((blow) => [blow, new Set<string>(STEPS)] as const),
  ...DISK_FAULTS.map((fault) => [fault, fault === 'short write' ? WRITES : fault === 'failed sync' ? SYNCS : FILES] as const),
  ...LIST_FAULTS.map((fault) => [fault, LISTS] as const),
  ...UPDATE_KINDS.map((kind) => [kind, new Set<string>(UPDATES)] as const),
]);
