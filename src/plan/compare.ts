// Wanted settings and live ones in, the count of those that live contradicts and of those it does not tell out.
// The one diff again, in the form that applying needs to see whether a change still has to be made.

import type { Settings } from '../types.ts';
import { diff } from './diff.ts';

export function compareWith(wanted: Settings, live: Settings): { readonly different: number; readonly untold: number } {
  const { differences } = diff(wanted, live);
  const untold = differences.filter(({ before }) => before === undefined).length;
  return { different: differences.length - untold, untold };
}
