// The table of commands and options in, a script that completes them in bash, zsh or fish out. The scripts know all words by
// themselves and start no program while somebody types, but for the environments of a manifest.
// Not a library: those that fit commander ask a new process for every word, and complete no file names.

import { EmbedSyncError, EXIT } from '../errors.ts';
import type { RunCommand } from './command.ts';
import { bashScript } from './completion-bash.ts';
import { fishScript } from './completion-fish.ts';
import { type CompletedCommand, type Vocabulary, vocabularyOf } from './completion-words.ts';
import { zshScript } from './completion-zsh.ts';

const SHELLS: ReadonlyMap<string, (words: Vocabulary) => string> = new Map([
  ['bash', bashScript],
  ['zsh', zshScript],
  ['fish', fishScript],
]);

export const completionOf =
  (commands: readonly CompletedCommand[]): RunCommand =>
  async ({ args: [shell = ''] }) => {
    const script = SHELLS.get(shell.toLowerCase());
    if (script === undefined) {
      const hint = `Known are: ${[...SHELLS.keys()].join(', ')}.`;
      throw new EmbedSyncError('USAGE', `there is no completion for the shell ${JSON.stringify(shell)}`, { hint });
    }
    return { exitCode: EXIT.done, json: () => undefined, text: () => script(vocabularyOf(commands)) };
  };
