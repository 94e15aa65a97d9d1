// The options of a plan in, as words, those that the command that applies it needs as well. So that a line that is shown
// as the next step does just that when it is copied.

import { DEFAULT_MANIFEST, type Options } from './options.ts';

export function repeatedOptions(options: Options): string {
  const { out, file, env, policy, baseUrl, history, only, exclude, api, payload, assert } = options;
  const isDefault = file.length === 1 && file[0] === DEFAULT_MANIFEST;
  return [
    ...(out === undefined ? [] : [word(out)]),
    ...(isDefault ? [] : flag('-f', file)),
    ...flag('-e', env),
    ...flag('--policy', policy),
    ...flag('--base-url', baseUrl),
    ...flag('--history', history),
    ...flag('--only', only),
    ...flag('--exclude', exclude),
    ...flag('--api', api === 'auto' ? undefined : api),
    ...flag('--payload', payload),
    ...(assert ? ['--assert'] : []),
  ].join(' ');
}

const flag = (name: string, value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined || value.length === 0 ? [] : [name, ...[value].flat().map(word)];

/** Quoted where a shell would take it apart. */
const word = (text: string): string => (/^[\w./:@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
