// holds: Y6

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/plan/normalise.ts';
import { applyPatch, patchBetween } from '../../src/plan/patch.ts';
import { anySettings } from '../support/settings.ts';

const rows = (...names: string[]) => names.map((name) => ({ name, clientColumn: 'customer_id' }));

describe('patchBetween', () => {
  it('brings one state to the other, and back', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        expect(applyPatch(before, patchBetween(before, after))).toEqual(normalise(after));
        expect(applyPatch(after, patchBetween(after, before))).toEqual(normalise(before));
      }),
    );
  });

  it('tests what is known before it changes anything', () => {
    expect(patchBetween({ isAllowAiPilot: false, joinModel: 'single' }, { isAllowAiPilot: true, joinModel: 'multi' })).toEqual([
      { op: 'test', path: '/joinModel', value: 'single' },
      { op: 'test', path: '/isAllowAiPilot', value: false },
      { op: 'replace', path: '/joinModel', value: 'multi' },
      { op: 'replace', path: '/isAllowAiPilot', value: true },
    ]);
  });

  it('adds what was not known, and says so on the way back by removing it', () => {
    expect(patchBetween({}, { joinModel: 'multi' })).toEqual([{ op: 'add', path: '/joinModel', value: 'multi' }]);
    expect(patchBetween({ joinModel: 'multi' }, {})).toEqual([
      { op: 'test', path: '/joinModel', value: 'multi' },
      { op: 'remove', path: '/joinModel' },
    ]);
  });

  it('L11: replaces a tenancy list whole, never row by row', () => {
    const patch = patchBetween({ tableTenancySettings: rows('a', 'b', 'c') }, { tableTenancySettings: rows('b', 'c') });
    expect(patch).toEqual([
      { op: 'test', path: '/tableTenancySettings', value: rows('a', 'b', 'c') },
      { op: 'replace', path: '/tableTenancySettings', value: rows('b', 'c') },
    ]);
  });
});

describe('applyPatch', () => {
  it('L11: applies nothing where one test fails, and leaves its input alone', () => {
    const settings = { isAllowAiPilot: false, joinModel: 'single' } as const;
    const patch = patchBetween({ isAllowAiPilot: false, joinModel: 'multi' }, { isAllowAiPilot: true, joinModel: 'single' });
    expect(applyPatch(settings, patch)).toBeUndefined();
    expect(settings).toEqual({ isAllowAiPilot: false, joinModel: 'single' });
  });

  it.each([
    ['a path that is no setting', { op: 'add', path: '/constructor/foo', value: 'x' }],
    ['a path into a list', { op: 'remove', path: '/tableTenancySettings/0' }],
    ['a prototype', { op: 'add', path: '/__proto__', value: 'x' }],
    ['a replacement of what is absent', { op: 'replace', path: '/joinModel', value: 'multi' }],
  ] as const)('L11: refuses %s', (_, operation) => {
    expect(applyPatch({}, [operation])).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'foo')).toBe(false);
  });
});
