// The words to offer in, a completion script for fish out: one line for each command and each option.

import { environmentsOf, quoted, type Takes, type Vocabulary } from './completion-words.ts';

function offerOf(takes: Takes): string {
  switch (takes.kind) {
    case 'words':
      return `-a ${quoted(takes.words.join(' '))}`;
    case 'environments':
      return "-a '(__embed_sync_environments)'";
    case 'files':
      return '-F';
    case 'nothing':
    case 'no value':
      return '';
  }
}

/** `-x`: a value, and no file; without it fish offers files wherever a value must follow. */
function valueTaken(takes: Takes): string {
  if (takes.kind === 'no value') return '';
  return takes.kind === 'files' ? '-r -F' : `-x ${offerOf(takes)}`.trimEnd();
}

const line = (...parts: readonly string[]): string => ['complete -c embed-sync', ...parts.filter(Boolean)].join(' ').trimEnd();

export function fishScript({ commands, options }: Vocabulary): string {
  const after = (names: readonly string[]): string => `-n ${quoted(`__fish_seen_subcommand_from ${names.join(' ')}`)}`;
  const first = '-n __fish_use_subcommand';
  return `# Completion of embed-sync for fish. Load it with: embed-sync completion fish | source
function __embed_sync_environments
  set -l file embeds.yaml
  set -l words (commandline -opc)
  for at in (seq (count $words))
    contains -- $words[$at] -f --file; and set file $words[(math $at + 1)]
  end
  ${environmentsOf('$file')}
end
${[
  line('-f'),
  line(first, "-s V -l version -d 'output the version number'"),
  line(first, "-s h -l help -d 'display help for command'"),
  ...commands.map(({ name, summary }) => line(first, `-a ${name} -d ${quoted(summary)}`)),
  ...commands
    .filter((command) => offerOf(command.first) !== '')
    .map((command) => line(after([command.name]), offerOf(command.first))),
  ...options.map(({ short, long, description, takes, of }) =>
    line(after(of), short === undefined ? '' : `-s ${short}`, `-l ${long}`, valueTaken(takes), `-d ${quoted(description)}`),
  ),
].join('\n')}
`;
}
