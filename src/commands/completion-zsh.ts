// The words to offer in, a completion script for zsh out: what its own `_arguments` reads, one block for each command.

import { type CompletedOption, environmentsOf, flagsOf, quoted, type Takes, type Vocabulary } from './completion-words.ts';

/** Brackets and colons part the fields of a specification. */
const field = (text: string): string => text.replaceAll(/[\\[\]:]/g, '\\$&');

function actionOf(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return `(${takes.words.map(field).join(' ')})`;
    case 'environments':
      return '_embed_sync_environments';
    case 'files':
      return '_files';
    case 'nothing':
    case 'no value':
      return ' ';
  }
}

/** One word for each spelling; its first part says which spellings exclude each other, or that it may come again. */
function specsOf(option: CompletedOption): readonly string[] {
  const { long, description, takes, several } = option;
  const value = takes.kind === 'no value' ? '' : `:${long}:${actionOf(takes)}`;
  const before = several ? '*' : `(${flagsOf(option).join(' ')})`;
  const joined = (flag: string): string => (value !== '' && flag.startsWith('--') ? `${flag}=` : flag);
  return flagsOf(option).map((flag) => quoted(`${before}${joined(flag)}[${field(description)}]${value}`));
}

export function zshScript({ commands, options }: Vocabulary): string {
  const blocks = commands.map(({ name, first }) => {
    const argument = first.kind === 'nothing' ? [] : [quoted(`1:argument:${actionOf(first)}`)];
    const specs = [...options.filter(({ of }) => of.includes(name)).flatMap(specsOf), ...argument];
    return `    ${name}) _arguments -s \\\n${specs.map((spec) => `      ${spec}`).join(' \\\n')} ;;`;
  });
  return `#compdef embed-sync
# Completion of embed-sync for zsh. Load it with: source <(embed-sync completion zsh)
_embed_sync_environments() {
  local file=\${opt_args[--file]:-\${opt_args[-f]:-embeds.yaml}}
  compadd -- \${(f)"$(${environmentsOf('"$file"')})"}
}
_embed_sync() {
  if ((CURRENT == 2)); then
    local -a commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${field(summary)}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${blocks.join('\n')}
  esac
}
# Read by hand it is registered; out of a folder of $fpath it is called.
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _embed_sync "$@"; else compdef _embed_sync embed-sync; fi
`;
}
