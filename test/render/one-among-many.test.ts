// One tenancy removal among five thousand other changes: the first thing on the screen, in Markdown, and however much is cut.
// holds: O3

import { describe, expect, it } from 'vitest';
import { plainPalette } from '../../src/render/palette.ts';
import { renderPlanMarkdown } from '../../src/render/plan-markdown.ts';
import { renderPlanText } from '../../src/render/plan-text.ts';
import { desiredEmbed, liveEmbed, planOf } from '../support/plans.ts';

const row = (name: string) => ({ name, clientColumn: 'customer_id' });
const ids = Array.from({ length: 5_000 }, (_, i) => `embed-${String(i).padStart(4, '0')}`);
const hidden = 'embed-4321';
const plan = planOf(
  ids.map((id) =>
    id === hidden
      ? desiredEmbed(id, { tableTenancySettings: [row('orders')] })
      : desiredEmbed(id, { isAllowMetricDeletion: false, isAllowEmailReports: Number(id.slice(-1)) % 2 === 0 }),
  ),
  ids.map((id) =>
    liveEmbed(id, {
      isAllowMetricDeletion: true,
      isAllowEmailReports: true,
      tableTenancySettings: [row('invoices'), row('orders')],
    }),
  ),
);

describe('one tenancy removal among 5,000 changes', () => {
  it('is the first thing on the screen', () => {
    expect(plan.changes).toHaveLength(5_000);
    const text = renderPlanText(plan, { palette: plainPalette, width: 100 });
    const [first = '', ...rest] = text.split('\n');
    expect(first).toContain('TENANCY');
    expect(first).toContain(hidden);
    expect(rest.slice(0, 5).join('\n')).toContain('- invoices');
    expect(text).toMatch(/approve {2}consent-tenancy|APPROVE {2}consent-tenancy/);
  });

  it.each([60_000, 20_000, 8_000])('is in Markdown of at most %i bytes, before all that is not tenancy', (limit) => {
    const markdown = renderPlanMarkdown(plan, limit);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(limit);
    expect(markdown).toContain(hidden);
    expect(markdown).toContain('invoices');
    const others = ids.filter((id) => id !== hidden && markdown.includes(id)).map((id) => markdown.indexOf(id));
    expect(Math.min(...others, Number.POSITIVE_INFINITY)).toBeGreaterThan(markdown.indexOf(hidden));
  });
});

describe('many tenancy removals', () => {
  const some = ids.slice(0, 15);
  const removals = planOf(
    some.map((id) => desiredEmbed(id, { tableTenancySettings: [row('orders')] })),
    some.map((id) => liveEmbed(id, { tableTenancySettings: [row('invoices'), row('orders')] })),
  );
  it.each([
    ['on the screen', renderPlanText(removals, { palette: plainPalette, width: 100 })],
    ['in Markdown', renderPlanMarkdown(removals)],
  ])('are each asked consent for by name %s', (_, text) => {
    const asked = text.split('\n').filter((line) => line.includes('consent-tenancy'));
    expect(some.filter((id) => !asked.some((line) => line.includes(id)))).toEqual([]);
  });
});
