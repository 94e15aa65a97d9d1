// A log in, the commands that GitHub's runner would obey out: its parser written anew from its rules, independent of ours.
// Where the runner compares as a person would (skipping characters that do not count), this does too.

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = new Set(
  'add-path add-mask add-matcher remove-matcher debug echo error warning notice group endgroup save-state set-env set-output internal-set-repo-path stop-commands'.split(
    ' ',
  ),
);

/** The runner splits at CR and LF; a guard must not rest on that alone. */
const linesOf = (log: string): readonly string[] => log.split(/\r\n|[\n\r\u0085\u2028\u2029]/);

const collator = new Intl.Collator('en');
const ignored = new Map<string, boolean>();

/** Whether a comparison by language takes no notice of a character. */
function isIgnored(character: string): boolean {
  const known = ignored.get(character);
  if (known !== undefined) return known;
  const answer = collator.compare(`#${character}#`, '##') === 0;
  ignored.set(character, answer);
  return answer;
}

/** Whether `key` stands at `at`, with ignored characters before and within. */
function standsAt(text: string, key: string, at: number): boolean {
  let matched = 0;
  for (let i = at; i < text.length && matched < key.length; i++) {
    const character = text[i] ?? '';
    if (character === key[matched]) matched++;
    else if (character < '\u0080' || !isIgnored(character)) return false;
  }
  return matched === key.length;
}

/** Where `key` stands, also with ignored characters before it. */
const placesOf = (text: string, key: string, from = 0): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => i).filter((i) => i >= from && standsAt(text, key, i));

const unescaped = (text: string, signs: string): string =>
  [...signs].reduce((so, sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return so.replaceAll(`%${code}`, sign);
  }, text);

/** `name a=b,c=d` */
function parsed(
  info: string,
  data: string,
  signs: { comma: string; inValue: string; inData: string },
): RunnerCommand | undefined {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return undefined;
  const pairs = space < 0 ? [] : info.slice(space + 1).split(signs.comma);
  const properties = pairs.flatMap((pair) => {
    const at = pair.indexOf('=');
    return at <= 0 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1), signs.inValue)] as const];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(data, signs.inData) };
}

/** `::name a=b::data`, after any space. */
function newerForm(line: string): readonly RunnerCommand[] {
  const text = line.replace(/^[\s\u0085\p{Z}]+/u, '');
  if (!standsAt(text, '::', 0)) return [];
  return placesOf(text, '::', 2)
    .filter((end) => text[end] === ':')
    .flatMap((end) => {
      const command = parsed(text.slice(2, end), text.slice(end + 2), { comma: ',', inValue: '\r\n:,%', inData: '\r\n%' });
      return command === undefined ? [] : [command];
    })
    .slice(0, 1);
}

/** `##[name a=b;c=d]data`, anywhere. */
function olderForm(line: string): readonly RunnerCommand[] {
  return placesOf(line, '##[')
    .flatMap((start) => {
      const end = line.indexOf(']', start);
      const command =
        end < 0
          ? undefined
          : parsed(line.slice(start + 3, end), line.slice(end + 1), { comma: ';', inValue: ';\r\n]%', inData: ';\r\n]%' });
      return command === undefined ? [] : [command];
    })
    .slice(0, 1);
}

export const commandsIn = (log: string): readonly RunnerCommand[] =>
  linesOf(log).flatMap((line) => {
    const newer = newerForm(line);
    return newer.length > 0 ? newer : olderForm(line);
  });

/** Lines that have only the looks of a command, whatever it is called: what ours must not have either. */
export const likeCommands = (log: string): readonly string[] =>
  linesOf(log).filter((line) => /^[\s\u0085\p{Z}]*::/u.test(line) || /##(?:vso)?\[/i.test(line));
