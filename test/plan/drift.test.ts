import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyDrift } from '../../src/plan/drift.ts';
import type { Settings } from '../../src/types.ts';
import { anySettings } from '../support/settings.ts';

const mode = (metricCreationMode: 'DRAG_DROP' | 'CHAT'): Settings => ({ metricCreationMode });
const mart = (datamartName: string): Settings => ({ datamartName });

describe('classifyDrift', () => {
  it.each([
    ['all agree', mode('CHAT'), mode('CHAT'), mode('CHAT'), undefined],
    ['the manifest moved', mode('CHAT'), mode('CHAT'), mode('DRAG_DROP'), ['pending', 'narrow']],
    ['live moved', mode('DRAG_DROP'), mode('CHAT'), mode('DRAG_DROP'), ['outside', 'widen']],
    ['live moved to narrow', mode('CHAT'), mode('DRAG_DROP'), mode('CHAT'), ['outside', 'narrow']],
    ['both moved to the same', mode('CHAT'), mode('DRAG_DROP'), mode('DRAG_DROP'), ['adopted', 'narrow']],
    ['both moved apart', mart('a'), mart('b'), mart('c'), ['conflict', 'tenancy']],
    ['never applied and different', {}, mode('CHAT'), mode('DRAG_DROP'), ['pending', 'narrow']],
    ['never applied and equal', {}, mode('CHAT'), mode('CHAT'), undefined],
    ['live does not tell', mode('CHAT'), {}, mode('DRAG_DROP'), undefined],
    ['not managed any more', mode('CHAT'), mode('DRAG_DROP'), {}, undefined],
  ] as const)('%s', (_, lastApplied, live, desired, expected) => {
    const [drift] = classifyDrift({ lastApplied, live, desired });
    expect(drift && [drift.class, drift.direction]).toEqual(expected);
  });

  it('finds nothing where the three agree', () => {
    fc.assert(fc.property(anySettings, (s) => classifyDrift({ lastApplied: s, live: s, desired: s }).length === 0));
  });

  it('claims outside drift only for what live tells and the history holds', () => {
    fc.assert(
      fc.property(anySettings, anySettings, anySettings, (lastApplied, live, desired) =>
        classifyDrift({ lastApplied, live, desired })
          .filter((drift) => drift.class !== 'pending')
          .every(({ setting }) => live[setting] !== undefined && lastApplied[setting] !== undefined),
      ),
    );
  });
});
