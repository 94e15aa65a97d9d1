// The picture in the README is what the program prints on a terminal today. Where this fails because the program changed,
// renew it with: npx vitest run test/docs -u

import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStage } from '../support/cli.ts';
import { COLUMNS, drawTerminal } from './terminal-picture.ts';

const MANIFEST = `version: 1
dataApp: Customer portal

tiers:
  standard:
    isAllowUnderlyingData: false

embeds:
  orders:
    accessSettings:
      tableTenancySettings:
        - { name: orders, clientColumn: customer_id }
  sales-overview:
    accessSettings: { isAllowAiPilot: true }
  support-desk:
    tier: standard
`;

const orders = [
  { name: 'orders', clientColumn: 'customer_id' },
  { name: 'returns', clientColumn: 'customer_id' },
];

const EMBEDS = [
  { embedId: 'orders', name: 'Orders', accessSettings: { tableTenancySettings: orders } },
  { embedId: 'sales-overview', name: 'Sales overview', accessSettings: { isAllowAiPilot: false } },
  { embedId: 'support-desk', name: 'Support desk', accessSettings: { isAllowUnderlyingData: true } },
  { embedId: 'trial-board', name: 'Trial board', accessSettings: {} },
];

const NAMES = ['orders', 'sales-overview', 'support-desk'];

describe('the picture of a terminal', () => {
  it('shows what the program prints, but for the address and the id that comes from it', async () => {
    const stage = await openStage({ embeds: EMBEDS, datamarts: [] }, { 'embeds.yaml': MANIFEST });
    let text = '\u001b[2m$\u001b[22m embed-sync plan\n\n';
    const write = (more: string): void => {
      text += more;
    };
    const stdout = { write, isTTY: true, columns: COLUMNS };
    const { code } = await stage.run('plan', { stdout });
    const picture = drawTerminal({
      title: 'embed-sync plan',
      description: `A plan for ${NAMES.length} embeds: one change to tenant isolation, which needs approval, one that widens access, one that narrows it.`,
      text: steady(text, stage.sandbox.baseUrl),
    });
    expect(code).toBe(0);
    expect(NAMES.every((name) => picture.includes(name))).toBe(true);
    await expect(picture).toMatchFileSnapshot(resolve('docs/plan.svg'));
  });

  it('keeps columns, colours and what would be markup', () => {
    const picture = drawTerminal({
      title: 'a & b',
      description: 'c',
      text: 'x   \u001b[31m<y>\u001b[39m\n  \u001b[1mz z\u001b[22m',
    });
    const texts = [...picture.matchAll(/<text(?: class="([^"]*)")? x="([\d.]+)" y="(\d+)" textLength.*?>(.*)<\/text>/g)];
    expect(texts.map(([, ...parts]) => parts)).toEqual([
      [undefined, '24', '63', 'x'],
      ['red', '57.6', '63', '&lt;y&gt;'],
      ['bold', '40.8', '83', 'z z'],
    ]);
    expect(picture).toContain('<title id="t">a &amp; b</title>');
  });

  it('goes on below where a line is too long, as a terminal does', () => {
    const picture = drawTerminal({ title: '', description: '', text: `${'a'.repeat(110)} \u001b[31m${'b'.repeat(10)}` });
    const texts = [...picture.matchAll(/x="([\d.]+)" y="(\d+)" textLength="([\d.]+)".*?>(.*)<\/text>/g)];
    expect(texts.map(([, ...parts]) => parts)).toEqual([
      ['24', '63', '924', 'a'.repeat(110)],
      ['956.4', '63', '42', 'b'.repeat(5)],
      ['24', '83', '42', 'b'.repeat(5)],
    ]);
  });

  it('refuses a colour that it cannot draw', () => {
    expect(() => drawTerminal({ title: '', description: '', text: '\u001b[95mx' })).toThrow('95');
  });
});

/** The port is another one each time, and the id of the plan names it. */
function steady(text: string, baseUrl: string): string {
  const [, id = ''] = /sha256:(?<id>[0-9a-f]{12})/.exec(text) ?? [];
  return text.replaceAll(baseUrl, 'https://api.usedatabrain.com').replaceAll(id, '3a8cb1909e4c');
}
