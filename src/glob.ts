// A pattern and a text in, whether the whole text matches out: `*` is any run of characters, `?` is exactly one.
// Linear in practice and never exponential: no regular expression is built, so no pattern can be a denial of service.

/** Case-sensitive and anchored at both ends, over code points. There are no other special characters and no escapes. */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = collapseStars(pattern);
  const given = [...text];
  let w = 0;
  let g = 0;
  let star = -1;
  let retry = 0;
  while (g < given.length) {
    if (wanted[w] === '*') {
      star = w++;
      retry = g;
    } else if (w < wanted.length && (wanted[w] === '?' || wanted[w] === given[g])) {
      w++;
      g++;
    } else if (star >= 0) {
      w = star + 1;
      g = ++retry;
    } else {
      return false;
    }
  }
  while (wanted[w] === '*') w++;
  return w === wanted.length;
}

export const matchesAnyGlob = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => matchesGlob(pattern, text));

const collapseStars = (pattern: string): readonly string[] =>
  [...pattern].filter((character, index, all) => character !== '*' || all[index - 1] !== '*');
