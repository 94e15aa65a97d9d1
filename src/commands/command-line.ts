// Words of a command line in, an exit code out. Builds the parser from the registry and the option table, hands the
// command its context, shows its report. What a command does not need is not loaded before it runs.

import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import { EXIT, type ExitCode } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import { VERSION } from '../version.ts';
import { WIDTH } from '../width.ts';
import { choicesOf, defaultOptions, OPTIONS, type OptionSpec, type Options } from './options.ts';
import { COMMANDS, type Command } from './registry.ts';

const EXIT_CODES_HELP = `
Exit codes: 0 done · 1 failed · 2 changes or drift · 3 invalid · 4 blocked or no consent · 5 stale
            6 partial · 7 drift that widens · 130, 143 interrupted
First time here? Try: embed-sync demo`;

/** Wrong usage ends with 3, like every other invalid input; help and version are what was asked for. */
export async function runCommandLine(words: readonly string[], runtime: Runtime): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const named = COMMANDS.filter(({ name }) => name === words[0]);
  // One that is named needs no other; help, and a word that names none, need all.
  const parser = buildParser(named.length > 0 ? named : COMMANDS, async (command, args, options) => {
    exitCode = await runCommand({ command, args, options }, runtime);
  });
  const asJson = /(^| )--format[= ]json( |$)/.test(words.join(' '));
  for (const each of [parser, ...parser.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => runtime.stdout.write(text),
      writeErr: (text) => runtime.stderr.write(text),
      outputError: (text, write) => (asJson ? undefined : write(text)),
      getOutHelpWidth: () => Math.min(runtime.stdout.columns, WIDTH),
    });
  }
  if (words.length === 0) {
    parser.outputHelp();
    return EXIT.done;
  }
  try {
    const lacking = withoutValue(words);
    if (lacking !== undefined) parser.error(`error: option '${lacking}' argument missing`);
    await parser.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.done;
    const message = error.message.replace(/^error: /, '');
    const hint = 'Run embed-sync --help, or embed-sync COMMAND --help.';
    if (asJson) runtime.stdout.write(`${JSON.stringify({ error: { code: 'USAGE', message, hint } }, null, 2)}\n`);
    else runtime.stderr.write(`${hint}\n`);
    return EXIT.invalid;
  }
}

/** The flags of an option that another option follows where its value belongs: the parser would take that one for the value. */
function withoutValue(words: readonly string[]): string | undefined {
  const valued = Object.values(OPTIONS).filter(({ flags }) => flags.includes('<'));
  const followed = words.filter((_, i) => words[i + 1]?.startsWith('--'));
  return valued.find(({ flags }) => flags.split(/[ ,]+/).some((flag) => followed.includes(flag)))?.flags;
}

interface Invocation {
  readonly command: Command;
  readonly args: readonly string[];
  readonly options: Options;
}

async function runCommand({ command, args, options }: Invocation, runtime: Runtime): Promise<ExitCode> {
  const { lookFor, showError, showReport } = await import('./show.ts');
  const look = lookFor(runtime.stderr, runtime, options.color);
  const note = (text: string): void => runtime.stderr.write(text);
  try {
    const run = await command.load();
    const code = showReport(await run({ options, args, runtime, look, note }), options, runtime);
    return command.name === 'sandbox' ? code : (interruption(runtime.stop) ?? code);
  } catch (error) {
    return interruption(runtime.stop) ?? showError(error, options, runtime);
  }
}

/** Whatever a command made of it, a run that was told to stop says so. */
function interruption({ aborted, reason }: AbortSignal): ExitCode | undefined {
  if (!aborted) return undefined;
  return reason === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted;
}

type Run = (command: Command, args: readonly string[], options: Options) => Promise<void>;

function buildParser(commands: readonly Command[], run: Run): Parser {
  const program = new Parser('embed-sync')
    .description('Access settings of DataBrain embeds as code: plan, review, apply, and take back.')
    .version(VERSION)
    .helpCommand(false)
    .configureHelp({ subcommandTerm: (sub) => sub.name(), optionDescription })
    .addHelpText('after', EXIT_CODES_HELP);
  for (const command of commands) {
    const sub = program.command(command.name).summary(command.summary).description(command.summary);
    for (const argument of command.arguments?.split(' ') ?? []) sub.argument(argument);
    for (const name of command.options) sub.addOption(toOption(OPTIONS[name], choicesOf(name, command)));
    sub.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  $ ${example}`).join('\n')}`);
    sub.action(() => run(command, sub.args, { ...defaultOptions(), ...sub.opts<Partial<Options>>() }));
  }
  return program;
}

/** Its words, values and default in one line where they fit: what is off or empty by default goes without saying. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const values = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
  const usual = [defaultValue ?? []].flat().filter((value) => value !== false && value !== true);
  return `${description}${values}${usual.length === 0 ? '' : ` (default ${usual.join(' ')})`}`;
}

function toOption(spec: OptionSpec, choices: readonly string[] | undefined): Option {
  const option = new Option(spec.flags, spec.description);
  if (choices !== undefined) option.choices([...choices]);
  // A flag that begins with "no-" brings its default along.
  if (spec.default !== undefined && !option.negate) option.default(spec.default);
  const { parse } = spec;
  return parse === undefined ? option : option.argParser((written) => parsed(parse, written));
}

function parsed(parse: (written: string) => unknown, written: string): unknown {
  try {
    return parse(written);
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? `${error.message}.` : '');
  }
}
