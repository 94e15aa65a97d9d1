import { describe, expect, it } from 'vitest';
import { renderDrift } from '../../src/render/drift-text.ts';
import type { Drift } from '../../src/types.ts';
import { fullPlan, look, row } from './plans.ts';

const drift = (parts: Partial<Drift>): Drift => ({
  embedId: 'e',
  key: 'e',
  name: 'Sales',
  setting: 'isAllowAiPilot',
  class: 'outside',
  direction: 'narrow',
  lastApplied: true,
  live: false,
  desired: true,
  ...parts,
});

describe('the text of drift', () => {
  it('shows each class with what moved where', () => {
    const tenancy = { setting: 'tableTenancySettings', direction: 'tenancy', class: 'conflict' } as const;
    const lists = { lastApplied: [row('a', 'x'), row('b', 'x')], live: [row('a', 'x')], desired: [row('a', 'y')] };
    const adopted = drift({ class: 'adopted', desired: false });
    const text = renderDrift([...fullPlan.drift, drift({ ...tenancy, ...lists }), adopted], look);
    expect(text).toMatchInlineSnapshot(`
      "Drift, outside (1 setting)  somebody changed live, the manifest stands where it was applied
        ▲ WIDEN  Retail overview (emb_07a)  isAllowAiPilot:  false → true  last written 2026-11-01T10:00:00.000Z

      Drift, conflict (1 setting)  live and the manifest both moved, to different values
        ◆ TENANCY  Sales (e)  tableTenancySettings:  2 tables → 1 table, manifest 1 table
            - b.x

      Drift, pending (1 setting)  the manifest moved and is not applied yet
        · NEUTRAL  emb_2  joinModel:  single → multi in the manifest

      Drift, adopted (1 setting)  live and the manifest both moved, to the same value
        ▼ NARROW  Sales (e)  isAllowAiPilot:  true → false, as in the manifest

      Drift: 1 outside · 1 conflict · 1 pending · 1 adopted
      "
    `);
  });

  it('prints the counts also at zero', () => {
    expect(renderDrift([], look)).toBe('Drift: 0 outside · 0 conflict · 0 pending · 0 adopted\n');
  });

  it('always names what opened access, and the first fifty of the rest', () => {
    const narrow = Array.from({ length: 60 }, (_, i) => drift({ embedId: `n${i}.` }));
    const widen = Array.from({ length: 60 }, (_, i) => drift({ embedId: `w${i}.`, direction: 'widen' }));
    const text = renderDrift([...narrow, ...widen], look);
    expect(text.match(/w\d+\./g)).toHaveLength(60);
    expect(text.match(/n\d+\./g)).toHaveLength(50);
    expect(text).toContain('\n  and 10 more that narrow or are neutral\n');
    expect(renderDrift(narrow, { ...look, details: true }).match(/n\d+\./g)).toHaveLength(60);
  });
});

describe('notes on drift', () => {
  it('stand below what they are about, and nowhere else', () => {
    const text = renderDrift([drift({}), drift({ embedId: 'f', class: 'pending' })], look, ({ embedId }) =>
      embedId === 'e' ? ['one way', 'the other'] : [],
    );
    expect(text.match(/.*\n {6}one way · the other\n/g)).toEqual([expect.stringContaining('(e)')]);
    expect(text.split('\n').filter((line) => line.startsWith('      '))).toHaveLength(1);
  });
});
