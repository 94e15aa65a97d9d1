// A list that takes long says so on a terminal and in a log, and leaves nothing behind; a short one says nothing.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchedReader } from '../../src/commands/progress.ts';
import type { Runtime } from '../../src/runtime.ts';
import type { EmbedReader } from '../../src/types.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function listing(ms: number, isTTY: boolean, throttled = 0): Promise<string> {
  let written = '';
  const write = (text: string): void => {
    written += text;
  };
  const runtime = { monotonic: () => Date.now(), stderr: { write, isTTY, columns: 80 } } as unknown as Runtime;
  const list = () => new Promise((resolve) => setTimeout(() => resolve([]), ms));
  let asked = 0;
  const traffic = () => ({ throttled: asked++ === 0 ? 0 : throttled });
  const done = watchedReader({ list } as unknown as EmbedReader, traffic, runtime).list();
  await vi.advanceTimersByTimeAsync(ms);
  expect(await done).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  return written;
}

describe('a list', () => {
  it.each([true, false])('that is short says nothing, terminal: %s', async (isTTY) => {
    expect(await listing(900, isTTY)).toBe('');
  });

  it('that is long counts on a terminal, and takes its line away', async () => {
    const written = await listing(3_500, true, 2);
    expect(written).toContain('\r\u001b[KListing embeds: 3s so far, rate limit reached 2 ×');
    expect(written.endsWith('\r\u001b[K')).toBe(true);
  });

  it('that is long writes a line every ten seconds into a log', async () => {
    expect(await listing(25_000, false)).toBe('Listing embeds: 10s so far\nListing embeds: 20s so far\n');
  });
});
