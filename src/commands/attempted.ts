// A check in, its result out, whatever it throws: an expected failure is what the check has found.

import { EmbedSyncError } from '../errors.ts';
import type { Check } from '../render/check-up-text.ts';

/** Anything but an EmbedSyncError is a bug and passes through. */
export async function attempted(name: string, check: () => Check | Promise<Check>): Promise<Check> {
  try {
    return await check();
  } catch (error) {
    return problemOf(name, error);
  }
}

/** Throws what is no EmbedSyncError. */
export function problemOf(name: string, error: unknown): Check {
  if (!(error instanceof EmbedSyncError)) throw error;
  const { message, hint } = error;
  return { name, status: 'problem', message, ...(hint !== undefined && { hint }) };
}
