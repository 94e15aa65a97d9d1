// The table of commands and options in, the words that a shell may offer at each place out. Whatever is in these words is
// quoted by each script; none of them comes from a user.

import { EXPLAINED_NAMES } from '../codes/catalogue.ts';
import { choicesOf, type Format, OPTIONS, type OptionName } from './options.ts';

/** As much of a command as completion needs. */
export interface CompletedCommand {
  readonly name: string;
  readonly arguments?: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  readonly formats?: readonly Format[];
}

/** What may follow: `nothing` is known of a text that only the user has. */
export type Takes =
  | { readonly kind: 'no value' | 'nothing' | 'files' | 'environments' }
  | { readonly kind: 'words'; readonly words: readonly string[] };

/** As commands have it that take the same values; the others have one of their own, with the same name. */
export interface CompletedOption {
  /** Without its dashes. */
  readonly long: string;
  readonly short?: string;
  readonly description: string;
  readonly takes: Takes;
  /** Takes several values in one go. */
  readonly several: boolean;
  /** Names of the commands that have it. */
  readonly of: readonly string[];
}

export interface Vocabulary {
  readonly commands: readonly { readonly name: string; readonly summary: string; readonly first: Takes }[];
  readonly options: readonly CompletedOption[];
}

export function vocabularyOf(commands: readonly CompletedCommand[]): Vocabulary {
  const names = new Set(commands.flatMap(({ options }) => options));
  return {
    commands: commands.map((command) => ({ name: command.name, summary: command.summary, first: firstArgument(command) })),
    options: [...[...names].flatMap((name) => optionsOf(name, commands)), helpOf(commands)],
  };
}

function firstArgument({ name, arguments: written = '' }: CompletedCommand): Takes {
  const [first = ''] = written.split(' ');
  const words = first.slice(1, -1).split('|');
  if (name === 'explain') return { kind: 'words', words: EXPLAINED_NAMES };
  if (words.length > 1) return { kind: 'words', words };
  return { kind: first.endsWith('file]') ? 'files' : 'nothing' };
}

function optionsOf(name: OptionName, commands: readonly CompletedCommand[]): readonly CompletedOption[] {
  const groups = new Map<string, { readonly words: readonly string[] | undefined; readonly of: string[] }>();
  for (const command of commands.filter(({ options }) => options.includes(name))) {
    const words = choicesOf(name, command);
    const group = groups.get(String(words)) ?? { words, of: [] };
    group.of.push(command.name);
    groups.set(String(words), group);
  }
  return [...groups.values()].map(({ words, of }) => ({ ...writtenAs(name, words), of }));
}

function writtenAs(name: OptionName, words: readonly string[] | undefined): Omit<CompletedOption, 'of'> {
  const { flags, description } = OPTIONS[name];
  const { short, long = '', value } = /^(?:-(?<short>\w), )?--(?<long>[\w-]+)(?: <(?<value>.+)>)?$/.exec(flags)?.groups ?? {};
  const takes = takenBy(name, value, words);
  return { long, ...(short !== undefined && { short }), description, takes, several: value?.endsWith('...') === true };
}

/** Every command has it, without a row in the table. */
const helpOf = (commands: readonly CompletedCommand[]): CompletedOption => ({
  long: 'help',
  short: 'h',
  description: 'display help for command',
  takes: { kind: 'no value' },
  several: false,
  of: commands.map(({ name }) => name),
});

function takenBy(name: OptionName, value: string | undefined, words: readonly string[] | undefined): Takes {
  if (value === undefined) return { kind: 'no value' };
  if (words !== undefined) return { kind: 'words', words };
  if (name === 'env') return { kind: 'environments' };
  return { kind: /^(?:file|path)\b/.test(value) ? 'files' : 'nothing' };
}

/** `-f`, `--file`. */
export const flagsOf = ({ short, long }: CompletedOption): readonly string[] => [
  ...(short === undefined ? [] : [`-${short}`]),
  `--${long}`,
];

/** In single quotes, as all three shells read them. */
export const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/**
 * Prints the environments of a manifest, for a shell to read; `file` is the shell's own text for that file.
 * Only names of harmless characters pass: a manifest may come from anybody, and its names must not be run.
 */
export const environmentsOf = (file: string): string =>
  String.raw`embed-sync targets --format json -f ${file} 2>/dev/null | sed -n 's/.*"environment": "\([A-Za-z0-9_.-]*\)".*/\1/p'`;
