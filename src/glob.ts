// A pattern and a text in, whether the whole text matches out: `*` is any run of characters, `?` is exactly one.
// One pass over the text, whatever the pattern: all ways to match are followed at once, as bits, so that no pattern can be
// a denial of service. No regular expression is built.

/** Case-sensitive and anchored at both ends, over code points. There are no other special characters and no escapes. */
export function matchesGlob(pattern: string, text: string): boolean {
  const { length, steps, anyStep, stays } = compile(pattern);
  // Bit n of the states: the text so far can be what the first n characters of the pattern stand for.
  const states = new Uint32Array(anyStep.length);
  states[0] = 1;
  for (const character of text) {
    const step = steps.get(character) ?? anyStep;
    let carried = 0;
    let alive = 0;
    for (let word = 0; word < states.length; word++) {
      const before = states[word] ?? 0;
      const moved = before & (step[word] ?? 0);
      const after = (moved << 1) | carried | (before & (stays[word] ?? 0));
      states[word] = after;
      carried = moved >>> 31;
      alive |= after;
    }
    if (alive === 0) return false;
  }
  return has(states, length);
}

export const matchesAnyGlob = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => matchesGlob(pattern, text));

interface Compiled {
  /** Characters of the pattern, stars not counted. */
  readonly length: number;
  /** For a character of the text, the states that it leads on from; for one that is not there, `anyStep`. */
  readonly steps: ReadonlyMap<string, Uint32Array>;
  readonly anyStep: Uint32Array;
  /** The states in which a star takes any character. */
  readonly stays: Uint32Array;
}

function compile(pattern: string): Compiled {
  const characters = [...pattern];
  const singles = characters.filter((character) => character !== '*');
  const none = (): Uint32Array => new Uint32Array((singles.length >>> 5) + 1);
  const [anyStep, stays, steps] = [none(), none(), new Map<string, Uint32Array>()];
  for (const [state, single] of singles.entries()) if (single === '?') set(anyStep, state);
  for (const [state, single] of singles.entries()) {
    if (single === '?') continue;
    const step = steps.get(single) ?? anyStep.slice();
    set(step, state);
    steps.set(single, step);
  }
  let state = 0;
  for (const character of characters) {
    if (character === '*') set(stays, state);
    else state += 1;
  }
  return { length: singles.length, steps, anyStep, stays };
}

function set(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

const has = (bits: Uint32Array, bit: number): boolean => (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
