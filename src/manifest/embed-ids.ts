// Which embed id an entry stands for in an environment, and the rule that no two entries stand for the same or for ids
// that a reader would take for the same.

import type { Issue } from '../errors.ts';
import type { Place } from '../types.ts';
import { errorAt } from './issues.ts';
import { placeName } from './source.ts';
import { quoted } from './visible.ts';
import type { Draft, Written, WrittenEmbed } from './written.ts';

/** Undefined where the embed is not part of the environment. Without environments, `environment` is undefined. */
export function embedIdIn({ id, key, place }: WrittenEmbed, environment: string | undefined): Written<string> | undefined {
  if (id === undefined) return { value: key, place };
  if ('value' in id) return id;
  return environment === undefined ? undefined : id.get(environment);
}

export function embedIdRules({ embeds, environments }: Draft): readonly Issue[] {
  const names = environments.length === 0 ? [undefined] : environments.map(({ name }) => name);
  const issues = names.flatMap((environment) => idClashes(embeds.flatMap((embed) => embedIdIn(embed, environment) ?? [])));
  // The same two places clash in every environment in which both are the id.
  return [
    ...new Map(issues.map((issue) => [JSON.stringify([issue.file, issue.line, issue.column, issue.message]), issue])).values(),
  ];
}

/** The same for ids that a reader would take for the same. */
export const roughly = (id: string): string => id.replaceAll(' ', '').toLowerCase();

function idClashes(ids: readonly Written<string>[]): readonly Issue[] {
  const exact = new Map<string, Place>();
  const alike = new Map<string, Written<string>>();
  return ids.flatMap(({ value, place }) => {
    const same = exact.get(value);
    if (same !== undefined) return [twice(value, place, same)];
    exact.set(value, place);
    const other = alike.get(roughly(value));
    if (other !== undefined) return [lookAlike({ value, place }, other)];
    alike.set(roughly(value), { value, place });
    return [];
  });
}

const twice = (id: string, place: Place, first: Place): Issue =>
  errorAt(place, 'EMBED_ID_TWICE', {
    message: `Embed ${quoted(id)} is listed a second time; first in ${placeName(first)}.`,
    hint: 'Put all that is wanted of an embed into one entry.',
  });

const lookAlike = (one: Written<string>, other: Written<string>): Issue =>
  errorAt(one.place, 'EMBED_ID_ALIKE', {
    message: `Embed id ${quoted(one.value)} differs from ${quoted(other.value)} in ${placeName(other.place)} only in ${difference(one.value, other.value)}.`,
    hint: 'One of them is likely a typing error; copy the id from the DataBrain dashboard.',
  });

function difference(one: string, other: string): string {
  const [a, b] = [[...one.replaceAll(' ', '')], [...other.replaceAll(' ', '')]];
  const letters = a.flatMap((letter, index) => (letter === b[index] ? [] : [`${quoted(letter)} for ${quoted(b[index] ?? '')}`]));
  return [...(one.length === other.length && letters.length > 0 ? [] : ['blanks']), ...new Set(letters)].join(' and ');
}
