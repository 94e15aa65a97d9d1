#!/usr/bin/env node
// The command line in, an exit code out. Builds the parser from the registry and the option table, hands the command its
// context, shows its report. What a command does not need is not loaded before it runs.

import { CommanderError, InvalidArgumentError, Option, Command as Parser } from 'commander';
import { OPTIONS, type OptionName, type OptionSpec, type Options } from './commands/options.ts';
import { COMMANDS, type Command } from './commands/registry.ts';
import { VERSION } from './version.ts';

const EXIT_CODES_HELP = `
Exit codes: 0 done · 1 failed · 2 changes or drift · 3 invalid · 4 blocked or no consent · 5 stale · 6 partial · 7 drift widens`;

function buildParser(run: (command: Command, args: readonly string[], options: Options) => Promise<void>): Parser {
  const program = new Parser('embed-sync')
    .description('Access settings of DataBrain embeds as code: plan, review, apply, and take back.')
    .version(VERSION)
    .helpCommand(false)
    .addHelpText('after', EXIT_CODES_HELP);
  for (const command of COMMANDS) {
    const sub = program.command(command.name).summary(command.summary).description(command.summary);
    for (const argument of command.arguments?.split(' ') ?? []) sub.argument(argument);
    for (const name of command.options) sub.addOption(toOption(name, OPTIONS[name]));
    sub.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  $ ${example}`).join('\n')}`);
    sub.action((...given: unknown[]) => {
      const args = sub.args.filter((arg) => typeof arg === 'string');
      return run(command, args, { ...given.find(isOptions) } as Options);
    });
  }
  return program;
}

const isOptions = (value: unknown): value is Options => typeof value === 'object' && value !== null && 'color' in value;

function toOption(name: OptionName, spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.description);
  if (spec.choices !== undefined) option.choices([...spec.choices]);
  if (spec.default !== undefined && name !== 'color') option.default(spec.default);
  const { parse } = spec;
  if (parse !== undefined) {
    option.argParser((written) => {
      try {
        return parse(written);
      } catch (error) {
        throw new InvalidArgumentError(error instanceof Error ? error.message : '');
      }
    });
  }
  return option;
}

/** One signal asks for an orderly end, a second one does not wait for it. */
function stopOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(signal === 'SIGTERM' ? 143 : 130);
      controller.abort(signal);
    });
  }
  return controller.signal;
}

async function runCommand(command: Command, args: readonly string[], options: Options): Promise<void> {
  const [{ openRuntime }, { lookFor, showError, showReport }] = await Promise.all([
    import('./commands/open-runtime.ts'),
    import('./commands/show.ts'),
  ]);
  const stop = stopOnSignals();
  const runtime = openRuntime(stop);
  const look = lookFor(runtime.stderr, runtime, options.color);
  const note = (text: string): void => runtime.stderr.write(text);
  try {
    const report = await (await command.load())({ options, args, runtime, look, note });
    process.exitCode = showReport(report, options, runtime);
  } catch (error) {
    process.exitCode = showError(error, options, runtime);
  }
  if (stop.aborted && command.name !== 'sandbox') process.exitCode = stop.reason === 'SIGTERM' ? 143 : 130;
}

/** Wrong usage ends with 3, like every other invalid input; help and version are what was asked for. */
async function main(argv: readonly string[]): Promise<void> {
  const parser = buildParser(runCommand);
  const asJson = /(^| )--format[= ]json( |$)/.test(argv.join(' '));
  for (const command of [parser, ...parser.commands]) {
    command.exitOverride().configureOutput({ outputError: (text, write) => (asJson ? undefined : write(text)) });
  }
  if (argv.length === 0) {
    parser.outputHelp();
    return;
  }
  try {
    await parser.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    process.exitCode = 3;
    const message = error.message.replace(/^error: /, '');
    const hint = 'Run embed-sync --help, or embed-sync COMMAND --help.';
    if (asJson) process.stdout.write(`${JSON.stringify({ error: { code: 'USAGE', message, hint } }, null, 2)}\n`);
  }
}

await main(process.argv.slice(2));
