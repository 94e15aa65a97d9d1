// The tables that pages repeat from the source: settings, commands, options, codes, exit codes. Markdown out.

import { CODES, type Code, type CodeKind } from '../../src/codes/catalogue.ts';
import { choicesOf, OPTIONS, type OptionName } from '../../src/commands/options.ts';
import { COMMANDS, type Command } from '../../src/commands/registry.ts';
import { ERROR_EXITS } from '../../src/errors.ts';
import { judge } from '../../src/plan/direction.ts';
import { CATALOGUE, type SettingSpec } from '../../src/settings.ts';
import { INPUTS, OUTPUTS } from '../../src/workflow/inputs.ts';
import { ERROR_SAMPLES, EVENT_SAMPLES, FINDING_SAMPLES, ISSUE_SAMPLES, PROBLEM_SAMPLES } from './code-samples.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const code = (text: string): string => `\`${text}\``;

// ── Settings ────────────────────────────────────────────────────────────────────────────────────────────────────

const settings = (): string =>
  table(
    ['Setting', 'Value', 'Direction', 'What it means', 'Old spellings'],
    CATALOGUE.map((spec) => [
      code(spec.name),
      valuesOf(spec),
      directionsOf(spec),
      meaningOf(spec),
      spec.aliases.map(code).join(', ') || '–',
    ]),
  );

function valuesOf(spec: SettingSpec): string {
  switch (spec.kind) {
    case 'flag':
      return '`true`, `false`';
    case 'choice':
      return spec.values.map(code).join(', ');
    case 'text':
      return 'text';
    case 'tenancy':
      return 'list of `{ name, clientColumn }`';
  }
}

/** Taken from the judge itself, so that no page can say another direction than a plan. */
function directionsOf(spec: SettingSpec): string {
  const to = (after: string | boolean): string =>
    `${judge([{ setting: spec.name, after }])[0]?.direction} to ${code(String(after))}`;
  switch (spec.kind) {
    case 'flag':
      return [true, false].map(to).join(', ');
    case 'choice':
      return new Set(spec.values.map((value) => to(value).split(' ')[0])).size === 1
        ? (to(spec.values[0] ?? '').split(' ')[0] ?? '')
        : spec.values.map(to).join(', ');
    case 'text':
    case 'tenancy':
      return 'see [direction](../explanation/direction.md)';
  }
}

function meaningOf(spec: SettingSpec): string {
  switch (spec.kind) {
    case 'flag':
      return `${spec.title}: viewers can ${spec.ability}`;
    case 'choice':
    case 'text':
    case 'tenancy':
      return `${spec.title}: ${spec.about}`;
  }
}

// ── Commands and options ────────────────────────────────────────────────────────────────────────────────────────

const commands = (): string =>
  table(
    ['Command', 'Does'],
    COMMANDS.map((command) => [`[${code(usage(command))}](#${command.name})`, command.summary]),
  );

const usage = (command: Command): string => [command.name, command.arguments].filter(Boolean).join(' ');

const optionsOf = (command: Command): string =>
  table(
    ['Option', 'Does', 'Default'],
    command.options.map((name) => [code(OPTIONS[name].flags), description(name, command), defaultOf(name)]),
  );

const description = (name: OptionName, command: Pick<Command, 'formats'> = {}): string => {
  const { description } = OPTIONS[name];
  const choices = choicesOf(name, command);
  return choices === undefined ? description : `${description}: ${choices.map(code).join(', ')}`;
};

function defaultOf(name: OptionName): string {
  const { default: value } = OPTIONS[name];
  if (name === 'color' || value === undefined || value === false) return '–';
  const text = [value].flat().map(String).join(' ');
  return text === '' ? '–' : code(text);
}

// ── The action ──────────────────────────────────────────────────────────────────────────────────────────────────

const actionInputs = (): string =>
  table(
    ['Input', 'Does', 'Default'],
    Object.entries(INPUTS).map(([name, spec]) => {
      const usual = 'default' in spec ? spec.default : undefined;
      const option = 'option' in spec ? spec.option : undefined;
      const words = 'description' in spec ? spec.description : option === undefined ? '' : description(option);
      return [code(name), words, usual === undefined ? (option === undefined ? '–' : defaultOf(option)) : code(usual)];
    }),
  );

const actionOutputs = (): string =>
  table(
    ['Output', 'Holds'],
    Object.entries(OUTPUTS).map(([name, words]) => [code(name), words]),
  );

// ── Codes ───────────────────────────────────────────────────────────────────────────────────────────────────────

const KINDS: readonly CodeKind[] = ['error', 'issue', 'problem', 'finding', 'event'];

/** A heading of its own for each, so that each has an address. */
const codesOf = (kind: CodeKind): string =>
  CODES.filter((one) => one.kind === kind)
    .map((one) => `### ${one.name}\n\n\`\`\`text\n${lookOf(one)}\n\`\`\`\n\n${prose(one.means)}\n\n**Next:** ${prose(one.next)}`)
    .join('\n\n');

const prose = (text: string): string => text.replaceAll(/[<*`[\]\\]/g, '\\$&');

function lookOf({ kind, name }: Code): string {
  const sample = SAMPLES[kind][name] ?? '';
  switch (kind) {
    case 'error':
      return `error  ${name}  ${sample}`;
    case 'issue':
      return `${placeOf(name, sample)}  ${WARNINGS.has(name) ? 'warning' : 'error'}  ${name}  ${sample}`;
    case 'problem':
      return `${name === 'HTTP_STATUS' ? 'HTTP_503 (HTTP 503)' : name}: ${sample}`;
    case 'finding':
      return `${name}  ${sample}`;
    case 'event':
      return sample;
  }
}

const SAMPLES: Readonly<Record<CodeKind, Readonly<Record<string, string>>>> = {
  error: ERROR_SAMPLES,
  issue: ISSUE_SAMPLES,
  problem: PROBLEM_SAMPLES,
  finding: FINDING_SAMPLES,
  event: EVENT_SAMPLES,
};

const WARNINGS: ReadonlySet<string> = new Set(['GROUP_MATCHES_NOTHING', 'NOTHING_MANAGED']);
const OF_POLICY: ReadonlySet<string> = new Set(['RULE_EMPTY', 'CRON_INVALID', 'TIMEZONE_UNKNOWN', 'WAVES_NOT_RISING']);

/** What is wrong with a file as a whole has no line. */
const placeOf = (name: string, sample: string): string =>
  OF_POLICY.has(name)
    ? 'embed-sync.policy.yaml:9:5'
    : /\bembeds(\.yaml)? (is|holds|could)|file or/.test(sample)
      ? 'embeds.yaml'
      : 'embeds.yaml:12:7';

const errorCodes = (): string => {
  const exits = [...new Set(Object.values(ERROR_EXITS))].sort((a, b) => a - b);
  const codesWith = (exit: number): string =>
    Object.entries(ERROR_EXITS)
      .flatMap(([name, its]) => (its === exit ? [`[${code(name)}](../errors.md#${name.toLowerCase()})`] : []))
      .join(', ');
  return table(
    ['Exit code', 'Error codes'],
    exits.map((exit) => [String(exit), codesWith(exit)]),
  );
};

/** Every table by the name that stands in its markers. */
export const TABLES: ReadonlyMap<string, () => string> = new Map([
  ['settings', settings],
  ['commands', commands],
  ['error-codes', errorCodes],
  ['action-inputs', actionInputs],
  ['action-outputs', actionOutputs],
  ...KINDS.map((kind) => [`codes ${kind}`, () => codesOf(kind)] as const),
  ...COMMANDS.filter(({ options }) => options.length > 0).map(
    (command) => [`options ${command.name}`, () => optionsOf(command)] as const,
  ),
]);

const MARKED = /<!-- generated: (?<name>.+?) -->\n[\s\S]*?<!-- end -->/g;

export const namesIn = (text: string): readonly string[] => [...text.matchAll(MARKED)].map(({ groups }) => groups?.name ?? '');

/** The page with every marked table made anew. */
export const renewed = (text: string): string =>
  text.replaceAll(MARKED, (_, name: string) => {
    const make = TABLES.get(name);
    if (make === undefined) throw new Error(`there is no table "${name}"`);
    return `<!-- generated: ${name} -->\n\n${make()}\n\n<!-- end -->`;
  });
