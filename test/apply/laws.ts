// A schedule that was played in; every law that it broke out, in words. The numbers are those of the invariants: what is
// held here is what the program promises about writes, whatever happens.

import type { Played } from '../support/schedule.ts';
import { type Law, readLog } from './evidence.ts';
import { bounded, convergent, honest, isolated, seen } from './laws-of-ending.ts';
import { closed, reversible, truthful } from './laws-of-recording.ts';
import { noThirdValue, nothingUnplanned, oneAtATime, writtenAhead } from './laws-of-sending.ts';

const LAWS: Readonly<Record<string, Law>> = {
  'I1 nothing unplanned': nothingUnplanned,
  'I2 written ahead': writtenAhead,
  'I3 closed': closed,
  'I4 truthful': truthful,
  'I5 convergent': convergent,
  'I7 reversible': reversible,
  'I10 bounded': bounded,
  'I11 isolated': isolated,
  'I12 no third value': noThirdValue,
  'I13 one sender': oneAtATime,
  'I14 honest': honest,
  'I15 seen': seen,
};

export const broken = (played: Played): readonly string[] => {
  const log = readLog(played.world);
  return Object.entries(LAWS).flatMap(([name, law]) => law(played, log).map((what) => `${name}: ${what}`));
};
