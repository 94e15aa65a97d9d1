// The words to offer in, a completion script for bash 3.2 and newer out. The option that the cursor is after is found from
// the words before it, since some options take several values in one go.

import { type CompletedOption, environmentsOf, flagsOf, type Takes, type Vocabulary } from './completion-words.ts';

/** Of a command and its option; `*` is every command. */
const patternOf = (option: CompletedOption, options: readonly CompletedOption[]): string => {
  const isAlone = options.filter(({ long }) => long === option.long).length === 1;
  return flagsOf(option)
    .flatMap((flag) => (isAlone ? [`*' ${flag}'`] : option.of.map((command) => `'${command} ${flag}'`)))
    .join('|');
};

/** Clauses of a case, one a line. */
const clauses = (rows: readonly (readonly [pattern: string, does: string])[]): string =>
  rows.map(([pattern, does]) => `      ${pattern}) ${does} ;;`).join('\n');

const wordsOf = (words: readonly string[]): string => `offer=words words='${words.join(' ')}'`;

function offerOf(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return wordsOf(takes.words);
    case 'environments':
      return `offer=words words=$(${environmentsOf('"$file"')})`;
    case 'files':
      return 'offer=files';
    case 'nothing':
    case 'no value':
      return 'offer=';
  }
}

export function bashScript({ commands, options }: Vocabulary): string {
  const valued = options.filter(({ takes }) => takes.kind !== 'no value');
  const several = valued.filter((option) => option.several && option.long !== 'file').flatMap(flagsOf);
  return `# Completion of embed-sync for bash. Load it with: source <(embed-sync completion bash)
_embed_sync() {
  local cur=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]} option= file=embeds.yaml offer= words= word i
  COMPREPLY=()
  for ((i = 2; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    case $word in
      -*) option=$word; continue ;;
      =) continue ;;
    esac
    case $option in
      -f|--file) file=$word ;;
      ${several.join('|')}) ;;
      *) option= ;;
    esac
  done
  [[ $cur == = ]] && cur=
  if ((COMP_CWORD == 1)); then
    ${wordsOf([...commands.map(({ name }) => name), '--help', '--version'])}
  elif [[ $cur == -* ]]; then
    case $command in
${clauses(commands.map(({ name }) => [name, wordsOf(options.filter(({ of }) => of.includes(name)).flatMap(flagsOf))]))}
    esac
  else
    case "$command $option" in
${clauses(valued.map((option) => [patternOf(option, options), offerOf(option.takes)]))}
      *) case $command in
${clauses(commands.map(({ name, first }) => [name, offerOf(first)]))}
      esac ;;
    esac
  fi
  local given=(-W "$words")
  if [[ $offer == files ]]; then
    given=(-f)
    compopt -o filenames 2>/dev/null
  fi
  [[ -z $offer ]] || while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "\${given[@]}" -- "$cur")
}
complete -F _embed_sync embed-sync
`;
}
