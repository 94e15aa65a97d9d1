// A script of `completion` and what somebody has typed in; what the shell offers out, asked of the shell itself.

import { execFileSync, spawnSync } from 'node:child_process';

export type Shell = 'bash' | 'zsh' | 'fish';

export const isThere = (shell: Shell): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** Sorted, each once. The script lies in `folder` under the name of the shell; `line` is up to the cursor, without quotes. */
export function offered(shell: Shell, folder: string, line: string): readonly string[] {
  const { PATH } = process.env;
  const options = { cwd: folder, env: { ...process.env, PATH: `${folder}:${PATH}` }, encoding: 'utf8', timeout: 15_000 } as const;
  const output = execFileSync(shell, ASKING[shell](line), options);
  const words = output.split(/\r?\n/).map((one) => one.split('\t')[0]?.trimEnd() ?? '');
  return [...new Set(words.filter((word) => word !== ''))].sort();
}

const ASKING: Readonly<Record<Shell, (line: string) => readonly string[]>> = {
  // Readline parts words at `=` too, and hands over the words and the number of the one at the cursor.
  bash: (line) => {
    const words = line.split(' ').flatMap((word) => (word === '' ? [''] : word.split(/(=)/).filter((part) => part !== '')));
    const typed = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
    return ['--norc', '-c', `source ./bash; ${typed}; _embed_sync; printf '%s\\n' "\${COMPREPLY[@]}"`];
  },
  fish: (line) => ['--no-config', '-c', `source ./fish; complete -C '${line}'`],
  zsh: (line) => ['-f', '-c', ASK_ZSH, 'zsh', line],
};

/** It completes at a prompt only: a second zsh, on a terminal of its own, is asked there and prints what it would add. */
const ASK_ZSH = String.raw`
zmodload zsh/zpty
zpty asked zsh -f -i
wait_for() { local out; zpty -r asked out "*$1*" && print -r -- $out }
zpty -w asked 'PROMPT= RPROMPT=; stty -echo; autoload -U compinit && compinit -u -D; source ./zsh; bindkey "^I" complete-word'
zpty -w asked 'compadd() {
  local -a hits
  [[ "$*" == *-[OAD]\ * ]] || { builtin compadd -A hits "$@"; print -rl -- "" HIT:$^hits }
  builtin compadd "$@"
}'
zpty -w asked 'say-done() { print -r -- "" DO"NE" }; zle -N say-done; bindkey "^X" say-done; print READ"Y"'
wait_for READY >/dev/null
zpty -w -n asked "$1"$'\t'$'\x18'
wait_for DONE | sed -n 's/^HIT://p'
zpty -d asked
`;
