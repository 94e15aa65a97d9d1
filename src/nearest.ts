// A word and the words it may have been meant to be; out come the few that look most alike, nearest first.

import { distance } from 'fastest-levenshtein';

/** At most `count` candidates that differ in no more than a third of their characters. */
export function nearest(word: string, candidates: Iterable<string>, count = 3): readonly string[] {
  const lower = word.toLowerCase();
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of candidates) {
    const allowed = Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const score = distance(lower, candidate.toLowerCase());
    if (score <= allowed) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, count).map(({ candidate }) => candidate);
}

/** ` Did you mean x?` or nothing, for the end of a hint. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const [best] = nearest(word, candidates, 1);
  return best === undefined ? undefined : `Did you mean "${best}"?`;
}
