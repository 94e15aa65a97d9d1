// The text of a console block in; the commands in it, what each shows, what is answered and how each ends, out.

export interface Step {
  readonly command: string;
  /** Lines shown beneath the command, in order. */
  readonly shown: readonly string[];
  readonly exitCode: number;
  /** What the reader types where the command asks. */
  readonly answer: string | undefined;
}

const QUESTION = /^(?:Send this\?|This plan needs approval\.).*?: (?<answer>.+)$/;

export function parseScript(text: string): readonly Step[] {
  const steps: Step[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const command = /^\$ (?<command>.+)$/.exec(line)?.groups?.command;
    const exitCode = /^# exit code (?<code>\d+)$/.exec(line)?.groups?.code;
    const last = steps.pop();
    if (last !== undefined && command === undefined) {
      const answer = QUESTION.exec(line)?.groups?.answer;
      if (exitCode !== undefined) steps.push({ ...last, exitCode: Number(exitCode) });
      else steps.push({ ...last, shown: [...last.shown, line], ...(answer !== undefined && { answer }) });
    } else {
      if (last !== undefined) steps.push(last);
      if (command === undefined) throw new Error(`a console block begins with a command, not with "${line}"`);
      steps.push({ command, shown: [], exitCode: 0, answer: undefined });
    }
  }
  return steps;
}

/** Words as a shell splits them; double quotes keep `$NAME`, single quotes keep everything. */
export function wordsOf(command: string, env: Readonly<Record<string, string>>): readonly string[] {
  const fill = (text: string): string => text.replaceAll(/\$(\w+)/g, (_, name: string) => env[name] ?? `(no ${name})`);
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(?:[^\s'"]+)/g)].map(
    ([word, single, double]) => single ?? fill(double ?? word),
  );
}
