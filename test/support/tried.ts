// Comes in: what a test tried and how often. Goes out: one JSON line in the file named by EMBED_SYNC_TRIED, or
// nothing when it is not set. `npm run proof` adds these lines up: call it after the work was done, never before.

import { appendFileSync } from 'node:fs';

/** Tells `npm run proof` that `name` was tried `count` times; `details.seed` repeats it. */
export function tried(name: string, count: number, details: { readonly seed?: number | string } = {}): void {
  const file = process.env.EMBED_SYNC_TRIED;
  if (file === undefined || file === '') return;
  appendFileSync(file, `${JSON.stringify({ name, count, ...details })}\n`);
}
