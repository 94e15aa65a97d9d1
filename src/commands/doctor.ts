// Where the program would work in; what is in order, what is not and what to do about it, out. The one thing not to break:
// it only reads, it asks for as little as it can, and one finding never hides another.

import { EXIT } from '../errors.ts';
import { type Check, renderCheckUp, renderCheckUpMarkdown } from '../render/check-up-text.ts';
import { FORMAT_VERSION } from '../render/json.ts';
import type { CommandContext, Report } from './command.ts';
import { checkApi, NOT_ASKED } from './doctor-api.ts';
import { checkFiles } from './doctor-files.ts';
import { checkMachine } from './doctor-machine.ts';

/** Ends with 0 where nothing is a problem, with 1 where something is; warnings alone are no failure. */
export async function runDoctor(context: CommandContext): Promise<Report> {
  const machine = await checkMachine(context);
  const { checks: files, entries } = await checkFiles(context);
  const canAsk = !machine.some(({ status }) => status === 'problem');
  const checks: readonly Check[] = [...machine, ...files, ...(canAsk ? await checkApi(context, entries) : NOT_ASKED)];
  return {
    exitCode: checks.some(({ status }) => status === 'problem') ? EXIT.failed : EXIT.done,
    json: () => ({ formatVersion: FORMAT_VERSION, checks }),
    text: (look) => renderCheckUp(checks, look),
    markdown: () => renderCheckUpMarkdown(checks),
  };
}
