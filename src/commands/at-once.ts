// Words of a command line in; out the text that answers them, where it is known before any of the program is loaded.
// Version and help are asked for while somebody waits, and by scripts that ask for nothing else.

import { ANSWERS } from '../generated/answers.ts';
import { WIDTH } from '../width.ts';

/** Undefined where the program itself has to answer; on a narrower terminal help is laid out otherwise. */
export function knownAtOnce(words: readonly string[], columns: number): string | undefined {
  const [word = '--help', ...more] = words;
  if (more.length > 0) return undefined;
  if (word === '--version' || word === '-V') return ANSWERS['--version'];
  return (word === '--help' || word === '-h') && columns >= WIDTH ? ANSWERS['--help'] : undefined;
}
