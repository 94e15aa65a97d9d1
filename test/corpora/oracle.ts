// The whole program run on bad inputs, and what it owes to whoever gave them: a documented exit code, a code and a remedy, a
// place where there is one, and nothing else: no update, no innards, no secret, no long wait, no memory that stays taken.

import { expect } from 'vitest';
import { codeNamed } from '../../src/codes/catalogue.ts';
import { ERROR_EXITS, type ErrorCode, type Issue } from '../../src/errors.ts';
import { isObject, parseJson } from '../../src/json.ts';
import type { Runtime } from '../../src/runtime.ts';
import type { Ran, Stage } from '../support/cli.ts';
import { tried } from '../support/tried.ts';

export const PROOF = process.env.EMBED_SYNC_PROOF === '1';

/** For tests that run a whole corpus. */
export const PATIENCE_MS = PROOF ? 900_000 : 60_000;

/** All of them in a proof; otherwise each n-th, beginning with the first. */
export const sampled = <T>(all: readonly T[], n: number): readonly T[] => (PROOF ? all : all.filter((_, i) => i % n === 0));

export interface Trial {
  /** What it is called where it fails. */
  readonly input: string;
  /** The command line, without a format. */
  readonly words: string;
  readonly exits: readonly number[];
  /** The error, where only one will do. */
  readonly code?: ErrorCode;
  /** What the input has a place in: a file as a whole, or a line and a column of it. */
  readonly place?: 'file' | 'line';
  readonly runtime?: Partial<Runtime>;
  /** What a report that need not be an error lacks, in place of what an error does. */
  readonly judge?: (ran: Ran) => readonly string[];
  /** Updates that may be sent all the same; none unless told. */
  readonly updates?: number;
}

export interface Corpus {
  /** Runs the program once in JSON, now and then in text as well, and notes what that lacks. */
  run(stage: Stage, trial: Trial): Promise<Ran>;
  /** Notes one more fault of an input. */
  blame(input: string, fault: string): void;
  /** Fails with every fault that was noted; otherwise tells how many inputs there were. */
  close(): void;
}

const LONGEST_MS = 2000;
const MOST_BYTES = 256 * 1024 * 1024;
const IN_TEXT_TOO = 20;
/** As much of an input as a reader needs to know it again. */
const SHOWN = 120;

export function openCorpus(name: string): Corpus {
  const faults: string[] = [];
  const untouched = Object.getOwnPropertyNames(Object.prototype);
  const before = process.memoryUsage.rss();
  let count = 0;
  const blame = (input: string, fault: string): void =>
    void faults.push(`${JSON.stringify(input.slice(0, SHOWN))} lacks ${fault}`);

  const run: Corpus['run'] = async (stage, trial) => {
    const inText = count++ % IN_TEXT_TOO === 0;
    const [updates, start] = [stage.updates().length, process.cpuUsage()];
    const ran = await stage.run(`${trial.words} --format json`, trial.runtime);
    const { user, system } = process.cpuUsage(start);
    const sent = stage.updates().length - updates;
    for (const lack of [...lacksOf(ran, trial), ...innardsIn(ran.out + ran.err)]) blame(trial.input, lack);
    if ((user + system) / 1000 > LONGEST_MS) blame(trial.input, `an end within ${LONGEST_MS} ms`);
    if (inText && trial.judge === undefined)
      for (const lack of lacksInText(await stage.run(trial.words, trial.runtime), ran)) blame(trial.input, lack);
    if (sent > (trial.updates ?? 0)) blame(trial.input, `the restraint to send nothing: it sent ${sent}`);
    return ran;
  };

  return {
    run,
    blame,
    close: () => {
      expect(faults.slice(0, 20)).toEqual([]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(untouched);
      expect(process.memoryUsage.rss() - before, 'memory that stays taken').toBeLessThan(MOST_BYTES);
      tried(`bad inputs: ${name}`, count);
    },
  };
}

function lacksOf(ran: Ran, { exits, code: wanted, place, judge }: Trial): readonly string[] {
  const { code, out, json } = ran;
  const told = parseJson(out);
  if (!isObject(told)) return ['one JSON value on stdout'];
  if (judge !== undefined && told.error === undefined) return [...exitLacks(ran, exits), ...judge(ran)];
  const error = isObject(told.error) ? told.error : undefined;
  const name = String(error?.code);
  return [
    ...exitLacks(ran, exits),
    ...(error === undefined ? ['an error'] : []),
    ...(exitOf(name) === code ? [] : [`an error code that ends with ${code}: it has ${name}`]),
    ...(wanted === undefined || wanted === name ? [] : [`the code ${wanted}: it has ${name} ${String(error?.message)}`]),
    ...remedyLacks(json<Told>()),
    ...(place === undefined ? [] : placeLacks(json<Told>(), place)),
  ];
}

const exitLacks = ({ code, out }: Ran, exits: readonly number[]): readonly string[] =>
  exits.includes(code) ? [] : [`one of the exit codes ${exits.join(', ')}: it has ${code} with ${out.slice(0, 300)}`];

interface Told {
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly hint?: string;
    readonly issues?: readonly Issue[];
  };
}

const exitOf = (name: string): number | undefined => new Map<string, number>(Object.entries(ERROR_EXITS)).get(name);

const errorsOf = ({ error }: Told): readonly Issue[] => error?.issues?.filter(({ severity }) => severity === 'error') ?? [];

/** The error itself says what to do, or each issue behind it does. */
function remedyLacks(told: Told): readonly string[] {
  const errors = errorsOf(told);
  if (told.error?.hint) return [];
  return [
    ...(errors.length === 0 ? ['a remedy'] : []),
    ...errors.flatMap(({ code, hint, message }) => [
      ...(hint || code === 'TOO_MANY_ISSUES' ? [] : [`a remedy for ${code}: ${message}`]),
      ...(codeNamed(code)?.kind === 'issue' ? [] : [`an explanation of ${code}`]),
    ]),
  ];
}

function placeLacks(told: Told, place: 'file' | 'line'): readonly string[] {
  const errors = errorsOf(told).filter(({ code }) => code !== 'TOO_MANY_ISSUES');
  if (errors.length === 0) return ['a place'];
  const without = errors.find(
    ({ file, line, column }) => file === undefined || (place === 'line' && (line === undefined || column === undefined)),
  );
  return without === undefined ? [] : [`the place of ${without.code}: ${without.message}`];
}

const lacksInText = ({ code, out, err }: Ran, inJson: Ran): readonly string[] => [
  ...(code === inJson.code ? [] : [`the same exit code in text: it has ${code}`]),
  ...(/^\s*hint: \S|^Run embed-sync/m.test(out + err) ? [] : ['a remedy in text']),
  ...innardsIn(out + err),
];

/** What only a programmer could read. */
function innardsIn(text: string): readonly string[] {
  const [found] = /^\s*at .+:\d+:\d+\)?$|\[object \w+\]|\bINTERNAL\b|node:internal/m.exec(text) ?? [];
  return found === undefined ? [] : [`words of its own: ${found}`];
}
