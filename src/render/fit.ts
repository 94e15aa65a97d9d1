// What has too much to say in, as much of it as there is room for out. Room is counted in bytes of UTF-8, of which no text
// has fewer than characters: what fits here fits wherever characters are counted.

/** GitHub takes 65,536 characters for a comment or an issue; the rest is for what a caller puts around. */
export const COMMENT_LIMIT = 60_000;

/** GitHub drops a job summary of more than 1 MiB as a whole; the rest is for what the same step puts around. */
export const SUMMARY_LIMIT = 1_000_000;

/** Text that fits, and whether everything is in it that nobody may decide without. */
export interface Fitted {
  readonly text: string;
  readonly complete: boolean;
}

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** The text with as many of at most `most` items as fit into `limit` bytes; with none, where not even that fits. */
export function fitting(most: number, limit: number, textOf: (items: number) => string): { text: string; shown: number } {
  let shown = 0;
  let beyond = Math.floor(most) + 1;
  const whole = textOf(beyond - 1);
  if (bytesOf(whole) <= limit) return { text: whole, shown: beyond - 1 };
  // Halving finds the largest number only if more items never take less room; it always finds one that fits.
  while (beyond - shown > 1) {
    const middle = Math.floor((shown + beyond) / 2);
    if (bytesOf(textOf(middle)) <= limit) shown = middle;
    else beyond = middle;
  }
  return { text: textOf(shown), shown };
}
