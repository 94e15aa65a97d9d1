// The last look at an edited manifest: whatever was written beside what was wished for is seen.

import { describe, expect, it } from 'vitest';
import { meansJustThat } from '../../src/manifest/edit-check.ts';
import type { Placed } from '../../src/manifest/edit-home.ts';
import { live, manifestOf, NOW } from './parsing.ts';

const HEADS = 'version: 1\nenvironments: { s: { dataApp: S }, p: { dataApp: P } }\n';
const REST = 'tiers:\n  t: { joinModel: multi }\n';
const BEFORE = `${HEADS}${REST}embeds:\n  a: { tier: t, accessSettings: { isAllowAiPilot: false } }\n  b: { tier: t }\n`;
const block = 'environments: { s: { accessSettings: { isAllowAiPilot: true } } }';
const placed = (more: Partial<Placed['home']> = { block: 's' }): readonly Placed[] => [
  {
    wish: { embedId: 'a', setting: 'isAllowAiPilot', value: true },
    home: { file: 'embeds.yaml', key: 'a', ...more },
  },
];
const judged = (after: string, by = placed()): boolean =>
  meansJustThat(
    { before: manifestOf(BEFORE), after: manifestOf(after), placed: by },
    { environment: 's', live: [live('a'), live('b')], now: NOW },
  );
const AFTER = BEFORE.replace('false } }', `false }, ${block} }`);

describe('an edited manifest', () => {
  it('that says just what was wished for passes', () => expect(judged(AFTER)).toBe(true));

  it.each([
    ['nothing', BEFORE],
    ['another value', AFTER.replace('isAllowAiPilot: true', 'isAllowAiPilot: false')],
    ['one setting more', AFTER.replace('isAllowAiPilot: true', 'isAllowAiPilot: true, joinModel: single')],
    ['another embed', AFTER.replace('b: { tier: t }', 'b: { tier: t, accessSettings: { isAllowAiPilot: true } }')],
    ['a tier', AFTER.replace('joinModel: multi', 'joinModel: single')],
    ['an owner', AFTER.replace('b: { tier: t }', 'b: { tier: t, owner: me }')],
    ['another data app', AFTER.replace('dataApp: P', 'dataApp: Q')],
  ])('that says %s does not', (_says, after) => expect(judged(after)).toBe(false));

  it('that was to change the settings of all environments does not', () => {
    expect(judged(BEFORE.replace('false } }', 'true } }'), placed({}))).toBe(false);
  });
});
