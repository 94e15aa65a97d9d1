// The pages in a real browser: fast at ten thousand embeds, quiet, reachable by keyboard and screen reader, inert to hostile
// names. Scripts for the page are texts, since tests are not checked against the types of a browser.
// holds: O6

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { renderAuditPage } from '../../src/render/html/audit-page.ts';
import { renderPlanPage } from '../../src/render/html/plan-page.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';
import { planOf } from '../support/plans.ts';
import { reviewWorld } from '../support/review-world.ts';
import { browserStage, hasChromium } from './chromium.ts';

const small = reviewWorld(120);
const auditPage = renderAuditPage(small.view);
// Something of everything, and no more of it than a checker needs.
const few = reviewWorld(30);
const fewPage = renderAuditPage({ ...few.view, runs: few.view.runs.slice(-5) });
const planPage = renderPlanPage({ ...few.plan, findings: few.plan.findings.slice(0, 20) }, few.live, { options: '' });

const activeText = (page: Page): Promise<unknown> => page.evaluate('document.activeElement.textContent');

/** Serious or not, a violation is one. The page's policy is lifted for the checker alone, which is a script of its own. */
async function violationsOf(page: Page, within = 'html'): Promise<readonly string[]> {
  // What is not laid out yet would go unchecked.
  await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run('${within}', { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html.slice(0, 120)).slice(0, 3).join(' | ')))`,
  );
  return Array.isArray(found) ? found.map(String) : ['no answer'];
}

describe.runIf(hasChromium)('in a browser', { timeout: 90_000 }, () => {
  const stage = browserStage();

  it('10,000 embeds are under 15 MB, interactive in 2 s, and answer a key in 50 ms', async () => {
    const html = renderAuditPage(reviewWorld(10_000).view);
    const { page, complaints, interactiveMs, busyMs } = await stage.open(html);
    const loaded = await busyMs();
    const typed = ['s', 'sa', 'sal', 'sale', 'sales', 'sales ', 'sales o', 'sales ov', 'sales over', 'sales', 's', ''];
    // Each key until the next frame is there.
    const keyMs = async (): Promise<number> => {
      const before = await busyMs();
      await page.evaluate(`(async () => {
        const input = document.querySelector('input[type=search]');
        for (const value of ${JSON.stringify(typed)}) {
          input.value = value;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        }
      })()`);
      return ((await busyMs()) - before) / typed.length;
    };
    // A processor that is shared makes work look longer, never shorter: the best of three is nearest to it.
    const key = Math.min(await keyMs(), await keyMs(), await keyMs());
    const facts = [
      `${(html.length / 1e6).toFixed(1)} MB`,
      `interactive in ${Math.round(interactiveMs)} ms by the clock, ${Math.round(loaded)} ms of work`,
      `a key ${Math.round(key)} ms of work`,
    ];
    process.stderr.write(`audit page of 10,000 embeds: ${facts.join('; ')}\n`);
    expect(html.length).toBeLessThan(15_000_000);
    expect(loaded).toBeLessThan(2000);
    expect(key).toBeLessThan(50);
    expect(await page.locator('#rows tbody tr').count()).toBeLessThan(60);
    await page.locator('input[type=search]').pressSequentially('stellar');
    expect(await page.locator('#status').textContent()).toMatch(/^\d{3} of 10,000 rows$/);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['a review, light', fewPage, 'light', 1280],
    ['a review, dark', fewPage, 'dark', 1280],
    ['a review on a telephone', fewPage, 'light', 390],
    ['a plan, light', planPage, 'light', 1280],
    ['a plan, dark and narrow', planPage, 'dark', 390],
  ] as const)('%s is quiet, fits its width, and axe finds nothing', async (_, html, colorScheme, width) => {
    const quiet = await stage.open(html, { colorScheme, viewport: { width, height: 844 } });
    await quiet.page.locator('#rows tbody button').first().click();
    expect(quiet.complaints).toEqual([]);
    expect(await quiet.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
    expect(await quiet.page.evaluate(`getComputedStyle(document.body).fontFamily`)).toContain('system-ui');
    const { page } = await stage.open(html, { colorScheme, viewport: { width, height: 844 }, bypassCSP: true });
    expect(await violationsOf(page)).toEqual([]);
    await page.locator('#rows tbody button').first().click();
    expect(await violationsOf(page, '#detail')).toEqual([]);
  });

  it('a plan without changes has no table, and is quiet too', async () => {
    const { page, complaints } = await stage.open(renderPlanPage(planOf([], []), [], { options: '' }));
    expect(await page.locator('#embeds').textContent()).toContain('Nothing to send.');
    await page.locator('.tiles a').first().click();
    expect(complaints).toEqual([]);
  });

  it('three hundred hostile names are text, in the table, in the details and in the sections', async () => {
    const world = reviewWorld(HOSTILE_NAMES.length, (i) => HOSTILE_NAMES[i % HOSTILE_NAMES.length]);
    const plain = reviewWorld(HOSTILE_NAMES.length, (i) => `name ${i}`);
    const counts: unknown[] = [];
    for (const { view } of [world, plain]) {
      const { page, complaints } = await stage.open(renderAuditPage(view));
      for (let n = 0; n < 5; n++) {
        await page.locator('#rows tbody button').nth(n).click();
        await page.keyboard.press('Escape');
      }
      const drawn = `[...document.querySelectorAll('*')].map((one) => one.tagName).filter((name) => !['OPTION', 'DT', 'DD'].includes(name)).join()`;
      counts.push(await page.evaluate(drawn));
      await page.evaluate(`document.querySelector('#rows').scrollTop = 1e6`);
      expect(complaints).toEqual([]);
    }
    expect(counts[0]).toBe(counts[1]);
    const { page } = await stage.open(renderAuditPage(world.view));
    await page.locator('input[type=search]').fill('<script>alert(1)</script>');
    expect((await page.locator('#rows tbody th b').allTextContents()).join()).toContain('<script>alert(1)</script>');
  });

  it('is worked by keyboard alone: search, sort, rows, details and back', async () => {
    const { page, complaints } = await stage.open(auditPage);
    const names = page.locator('#rows tbody th b');
    await page.keyboard.press('/');
    await page.keyboard.type('sales');
    expect(await page.locator('#status').textContent()).toMatch(/ of 120 rows$/);
    for (let tabs = 0; tabs < 6; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await activeText(page)).toBe('Embed');
    await page.keyboard.press('Enter');
    expect(await page.locator('th[aria-sort]').textContent()).toBe('Embed');
    const sorted = await names.allTextContents();
    expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' })));
    await page.locator('#rows thead button').last().focus();
    await page.keyboard.press('Tab');
    expect(await activeText(page)).toContain(sorted[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await activeText(page)).toContain(sorted[1]);
    await page.keyboard.press('Enter');
    expect(await page.locator('#detail h2').textContent()).toBe(sorted[1]);
    expect(await page.locator('#detail tbody tr').count()).toBe(13);
    await page.keyboard.press('Escape');
    expect(await page.locator('#detail').isVisible()).toBe(false);
    expect(await activeText(page)).toContain(sorted[1]);
    await page.keyboard.press('End');
    expect(await activeText(page)).toContain((await names.last().textContent()) ?? 'a last name');
    await page.keyboard.press('Home');
    expect(await activeText(page)).toContain(sorted[0]);
    await page.evaluate(`document.querySelector('#rows').scrollTop = 400`);
    await expect.poll(() => page.locator('#rows tbody tr[aria-rowindex="2"]').count()).toBe(0);
    // What had the focus is gone; it must not fall back to the top of the page.
    expect(await page.evaluate('document.activeElement.id')).toBe('rows');
    expect(complaints).toEqual([]);
  });

  it('filters from a figure, by what is allowed, and clears', async () => {
    const { page } = await stage.open(auditPage);
    const status = page.locator('#status');
    const figure = Number(await page.locator('.tiles a', { hasText: 'wider than their tier' }).locator('strong').textContent());
    await page.locator('.tiles a', { hasText: 'wider than their tier' }).click();
    await expect.poll(() => status.textContent()).toBe(`${figure} of 120 rows`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => status.textContent()).toBe('120 rows');
    await page.getByLabel('Allowing').selectOption('Underlying data');
    const allowed = small.view.embeds.filter(({ settings }) => settings.isAllowUnderlyingData === true).length;
    expect(await status.textContent()).toBe(`${allowed} of 120 rows`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.locator('select[data-column="3"]').selectOption({ index: 1 });
    expect(new Set(await page.locator('#rows tbody tr td:nth-child(4)').allTextContents())).toEqual(new Set(['standard']));
  });

  it('prints all rows that match, without what is only for the screen', async () => {
    const { page } = await stage.open(auditPage, { colorScheme: 'dark' });
    const printed: unknown = await page.evaluate(`new Promise((done) => {
      document.querySelector('#rows').addEventListener('scroll', () => setTimeout(() => {
        dispatchEvent(new Event('beforeprint'));
        done(document.querySelectorAll('#rows tbody tr').length);
        dispatchEvent(new Event('afterprint'));
      }), { once: true });
      document.querySelector('#rows').scrollTop = 3000;
    })`);
    expect(printed).toBe(120);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(23, 27, 34)');
    await expect.poll(() => page.locator('#rows tbody tr').count()).toBe(120);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('nav').isVisible()).toBe(false);
    const overflow = `(() => { const scroller = document.querySelector('#rows'); return getComputedStyle(scroller).overflowY + getComputedStyle(scroller).maxHeight; })()`;
    expect(await page.evaluate(overflow)).toBe('visiblenone');
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('#rows tbody tr').count()).toBeLessThan(120);
  });

  it('says on paper that there are more rows than are printed', async () => {
    const { page } = await stage.open(renderAuditPage(reviewWorld(1010).view));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#rows tbody tr').last().textContent()).toContain('and 10 more rows');
  });

  it('says what is true also without its script', async () => {
    const { page, complaints } = await stage.open(auditPage, { javaScriptEnabled: false });
    expect(await page.locator('#filter').isVisible()).toBe(false);
    expect(await page.locator('#status').textContent()).toBe('The first 50 of 120 rows');
    expect(await page.locator('#rows tbody tr').count()).toBe(50);
    expect(await page.locator('.flow').count()).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });
});
