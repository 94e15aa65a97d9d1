// The text of an export in, chunk by chunk; the text of its top-level `_meta` object out. Pure but for its own place in the text.
// An export holds a whole dashboard: nothing of it is kept but what may be `_meta`, and never more than the limit of that.

import { parseJson } from '../json.ts';
import type { Scan } from './exchange.ts';

const KEY = '_meta';
/** In UTF-16 code units; far above any real `_meta`. */
const KEPT_LIMIT = 256 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * Follows brackets and quotes, and leaves it to the JSON parser to judge what it kept. Finds nothing where the text is
 * no object, has no such key or no object under it, or one over the limit. Of two such keys the first counts.
 */
export function scanForMeta(): Scan {
  let depth = 0;
  let quoted = false;
  let escaped = false;
  /** Whether the next quote begins a key of the top level. */
  let atKey = false;
  let isMeta = false;
  let keeping: 'nothing' | 'key' | 'meta' = 'nothing';
  let kept = '';
  let found = '';
  let ended = false;

  const keep = (text: string): string => {
    kept += text;
    if (kept.length > KEPT_LIMIT) ended = true;
    return ended ? '' : kept;
  };

  const closeKey = (end: string): void => {
    isMeta = parseJson(keep(end)) === KEY;
    keeping = 'nothing';
    kept = '';
  };

  const feed = (chunk: string): 'more' | 'enough' => {
    let from = 0;
    for (let at = 0; at < chunk.length && !ended; at++) {
      const unit = chunk.charCodeAt(at);
      if (quoted) {
        if (escaped) escaped = false;
        else if (unit === BACKSLASH) escaped = true;
        else if (unit === QUOTE) {
          quoted = false;
          if (keeping === 'key') closeKey(chunk.slice(from, at + 1));
        }
        continue;
      }
      if (depth === 0 && unit !== OPEN_BRACE && !BLANKS.has(unit)) ended = true;
      switch (unit) {
        case QUOTE:
          quoted = true;
          if (atKey) {
            keeping = 'key';
            from = at;
          }
          break;
        case OPEN_BRACE:
        case OPEN_BRACKET:
          depth++;
          if (depth === 1) atKey = true;
          if (depth === 2 && isMeta && unit === OPEN_BRACE) {
            keeping = 'meta';
            from = at;
          }
          break;
        case CLOSE_BRACE:
        case CLOSE_BRACKET:
          depth--;
          if (depth === 1 && keeping === 'meta') found = keep(chunk.slice(from, at + 1));
          if (depth === 0 || (depth === 1 && isMeta)) ended = true;
          break;
        case COLON:
          if (depth === 1) atKey = false;
          break;
        case COMMA:
          if (depth !== 1) break;
          atKey = true;
          // The value was no object, or this would have ended with it.
          if (isMeta) ended = true;
          break;
      }
    }
    if (keeping !== 'nothing' && !ended) keep(chunk.slice(from));
    return ended ? 'enough' : 'more';
  };
  return { feed, found: () => found };
}
