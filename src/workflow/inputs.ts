// What a workflow step gives the action in, the options of a command out. Inputs that are options of the command line take
// their meaning, their values and their words from the one table of options; action.yml is written from here.

import { defaultOptions, OPTIONS, type OptionName, type Options } from '../commands/options.ts';
import { EmbedSyncError } from '../errors.ts';

const OFFERED = ['validate', 'plan', 'apply', 'drift', 'rollback', 'audit', 'targets'] as const;
type Offered = (typeof OFFERED)[number];

/** When a plan is written to its pull request: always, only where it changes or finds something, or never. */
const COMMENTING = ['always', 'changes', 'never'] as const;

interface OptionInput {
  readonly option: OptionName;
  readonly default?: string;
  /** In place of the option's own words. */
  readonly description?: string;
}

interface PlainInput {
  readonly description: string;
  readonly default?: string;
}

export const INPUTS = {
  command: { description: `what to do: ${OFFERED.join(', ')}`, default: 'plan' },
  manifest: { option: 'file', description: 'manifest files and directories, one per line' },
  environment: { option: 'env' },
  'api-token': { description: 'API key of the data app; else DATABRAIN_API_TOKEN is used' },
  'base-url': { option: 'baseUrl' },
  policy: { option: 'policy' },
  history: { option: 'history', default: 'git:embed-sync-history' },
  only: { option: 'only' },
  exclude: { option: 'exclude' },
  payload: { option: 'payload' },
  api: { option: 'api' },
  concurrency: { option: 'concurrency' },
  rate: { option: 'rate' },
  reserve: { option: 'reserve' },
  'plan-file': { description: 'plan: where to save the plan; apply: the saved plan to send' },
  approve: { option: 'approve' },
  'auto-approve': { option: 'autoApprove' },
  'detailed-exitcode': { option: 'detailedExitcode' },
  'fail-on': { option: 'failOn' },
  events: { option: 'events' },
  run: { description: 'rollback: the run to take back, or "last"' },
  'plan-only': { option: 'planOnly' },
  comment: { description: `plan on a pull request: comment on it ${COMMENTING.join(', ')}`, default: 'changes' },
  'drift-workflow': { description: 'plan: file name of the scheduled drift workflow, to warn where it has not run lately' },
  'github-token': {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the runner, not of this file
    default: '${{ github.token }}',
    description: 'for the comment, the drift issue and the history branch',
  },
} as const satisfies Readonly<Record<string, OptionInput | PlainInput>>;

export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  'exit-code': 'what the command ended with; see the exit codes',
  verdict: 'in-sync, assumed, ready, needs-approval or blocked',
  changes: 'how many embeds the plan changes',
  widened: 'how many embeds it widens',
  tenancy: 'at how many embeds it touches the isolation of tenants',
  'plan-id': 'digest that identifies the plan',
  'plan-file': 'where the plan was saved',
  status: 'apply, rollback: complete, partial, failed or refused',
  'run-id': 'apply, rollback: names the run in the history',
  drift: 'how many settings somebody moved outside',
  targets: 'targets: the rows of the matrix, as JSON',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** One step, as its workflow wrote it. */
export interface Step {
  readonly command: Offered;
  readonly options: Options;
  readonly planFile?: string;
  readonly run?: string;
  readonly comment: (typeof COMMENTING)[number];
  /** A file name in `.github/workflows`. */
  readonly driftWorkflow?: string;
}

/** `given` reads an input, trimmed; the empty text is the same as none. Throws USAGE naming the input. */
export function stepOf(given: (name: InputName) => string): Step {
  const command = oneOf('command', OFFERED, given);
  const options = { ...defaultOptions(), ...Object.fromEntries(OPTION_INPUTS.flatMap((row) => optionEntry(row, given))) };
  const [planFile, run, driftWorkflow] = [given('plan-file'), given('run'), given('drift-workflow')];
  return {
    command,
    options: { ...options, color: false, ...(command === 'plan' && planFile !== '' && { out: planFile }) },
    comment: oneOf('comment', COMMENTING, given),
    ...(planFile !== '' && { planFile }),
    ...(run !== '' && { run }),
    ...(driftWorkflow !== '' && { driftWorkflow }),
  };
}

const OPTION_INPUTS = Object.entries(INPUTS).flatMap(([name, spec]): readonly (readonly [InputName, OptionInput])[] =>
  'option' in spec ? [[name as InputName, spec]] : [],
);

function optionEntry(
  [name, { option, default: usual }]: readonly [InputName, OptionInput],
  given: (name: InputName) => string,
): readonly (readonly [OptionName, unknown])[] {
  const written = given(name) || usual;
  if (written === undefined || written === '') return [];
  const { choices, default: normally, parse } = OPTIONS[option];
  if (Array.isArray(normally)) return [[option, linesOf(written)]];
  if (typeof normally === 'boolean') return [[option, oneOf(name, ['true', 'false'], () => written) === 'true']];
  if (choices !== undefined) return [[option, oneOf(name, choices, () => written)]];
  try {
    return [[option, parse?.(written) ?? written]];
  } catch (error) {
    throw wrong(name, written, error instanceof Error ? error.message : 'expected something else');
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function oneOf<T extends string>(name: InputName, values: readonly T[], given: (name: InputName) => string): T {
  const spec: PlainInput | OptionInput = INPUTS[name];
  const written = given(name) || (spec.default ?? '');
  const value = values.find((one) => one === written);
  if (value === undefined) throw wrong(name, written, `expected one of ${values.join(', ')}`);
  return value;
}

const wrong = (name: InputName, written: string, expected: string): EmbedSyncError =>
  new EmbedSyncError('USAGE', `the input "${name}" is ${JSON.stringify(written)}: ${expected}`, {
    hint: 'Correct the step in the workflow file.',
  });
