// The laws of the way back from a run, for any settings.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoRun } from '../../src/history/undo.ts';
import type { EntryBody } from '../../src/records.ts';
import { settingEntries } from '../../src/settings.ts';
import type { Settings } from '../../src/types.ts';
import { anySettings } from '../support/settings.ts';
import { intent, outcome, patched, RUN, start, told } from './story.ts';

const undo = (...bodies: readonly EntryBody[]) => undoRun(told(start(), ...bodies), RUN);

describe('the laws of undo', () => {
  it('restores what was there, touching nothing else', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (live, wanted) => {
        const changed = settingEntries(wanted).filter(([name, value]) => JSON.stringify(live[name]) !== JSON.stringify(value));
        const after: Settings = Object.fromEntries(changed);
        const before: Settings = Object.fromEntries(settingEntries(live).filter(([name]) => after[name] !== undefined));
        const found = undo(intent(before, after), outcome('accepted'))[0];
        const back = { ...live, ...after, ...found?.restore };
        for (const name of found?.unrestorable ?? []) delete back[name];
        expect(back).toEqual(live);
        expect(found?.expect ?? {}).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with the recorded inverse patch', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (some, other) => {
        const before: Settings = Object.fromEntries(settingEntries(some).filter(([name]) => other[name] !== undefined));
        fc.pre(settingEntries(other).some(([name, value]) => JSON.stringify(some[name]) !== JSON.stringify(value)));
        const record = intent(before, other);
        const restored = undo(record, outcome('accepted'))[0]?.restore ?? {};
        const inverted = patched(other, record.inverse);
        for (const [name, value] of settingEntries(restored)) expect(inverted[name]).toEqual(value);
      }),
      { numRuns: 200 },
    );
  });
});
