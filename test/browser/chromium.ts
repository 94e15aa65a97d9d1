// A real browser, headless, and pages opened in it from disk. Where the machine has none, tests say so and are left out.

import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const PATH = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const hasChromium = existsSync(PATH);
if (!hasChromium)
  process.stderr.write(`SKIPPED: no browser at ${PATH}; install chromium, or name one in CHROMIUM, to run test/browser\n`);

interface Opened {
  readonly page: Page;
  /** What the page said or did that it should not: console messages, errors, and requests but for the file itself. */
  readonly complaints: readonly string[];
  /** Milliseconds from the start of loading until the script was done, by the clock: other processes count too. */
  readonly interactiveMs: number;
  /** Milliseconds that the page has kept its processor busy so far; what else the machine does has no part in it. */
  busyMs(): Promise<number>;
}

export interface Stage {
  open(html: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** One browser for the file. Every page has a context of its own. */
export function browserStage(): Stage {
  let browser: Browser | undefined;
  let folder = '';
  let files = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'embed-sync-pages-'));
    if (hasChromium) browser = await chromium.launch({ executablePath: PATH, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    open: async (html, options = {}) => {
      if (browser === undefined) throw new Error('there is no browser');
      files += 1;
      const file = join(folder, `page-${files}.html`);
      await writeFile(file, html);
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => {
        if (request.url() !== `file://${file}`) complaints.push(`request: ${request.url()}`);
      });
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busyMs = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      };
      await page.goto(`file://${file}`);
      const interactiveMs = Number(
        await page.evaluate(`performance.getEntriesByName('interactive')[0]?.startTime ?? NaN`).catch(() => Number.NaN),
      );
      return { page, complaints, interactiveMs, busyMs };
    },
  };
}
