// A draft without errors in, the digest of what it means out: the same for any layout of files, order, comments and quotes.

import { digestOfPieces } from '../canonical.ts';
import { isTenancyRows } from '../settings.ts';
import type { SettingValue } from '../types.ts';
import { parseInstant } from './instant.ts';
import type { Draft, Written, WrittenSettings } from './written.ts';

/** What of a draft the digest rests on. */
export interface Meaning extends Pick<Draft, 'environments' | 'tiers' | 'groups' | 'embeds'> {
  readonly dataApps: readonly Pick<Written<string>, 'value'>[];
}

/** `sha256:…`. Names are values here, never keys, so no name can collide with a property. */
export const digestOfDraft = (draft: Meaning): string => digestOfPieces(meaningOf(draft));

/**
 * Canonical JSON, put together member by member: keys are in alphabetical order and no text holds half a character, so that
 * plain JSON is that already. A general canonicalizer would take longer over a large manifest than its parser.
 */
export function* meaningOf({ dataApps, embeds, environments, groups, tiers }: Meaning): Iterable<string> {
  yield `{"dataApp":${list(dataApps.map(({ value }) => text(value)))},"embeds":`;
  yield* sorted(embeds, ({ key }) => key, embedText);
  yield ',"environments":';
  yield* sorted(environments, nameOf, ({ name, dataApp, promoteFrom }) =>
    list([text(name), text(dataApp), text(promoteFrom?.value)]),
  );
  yield ',"groups":';
  yield* sorted(groups, nameOf, ({ name, match, tier, settings }) =>
    list([text(name), text(match.name), text(match.embedType), text(tier?.value), settingsText(settings)]),
  );
  yield ',"tiers":';
  yield* sorted(tiers, nameOf, (tier) => list([text(tier.name), text(tier.extends?.value), settingsText(tier.settings)]));
  yield '}';
}

const embedText = ({ key, id, name, owner, tier, settings, environments, overrides }: Meaning['embeds'][number]): string =>
  list([
    text(key),
    idsText(id),
    text(name),
    text(owner),
    text(tier?.value),
    settingsText(settings),
    whole(sorted([...environments], firstOf, ([environment, block]) => list([text(environment), settingsText(block.value)]))),
    whole(sorted(overrides, spanOf, (override) => list([text(spanOf(override)), settingsText(override.settings)]))),
  ]);

const spanOf = ({ reason, from, until }: Meaning['embeds'][number]['overrides'][number]): string =>
  `${parseInstant(from.value)} ${parseInstant(until.value)} ${reason}`;

function idsText(id: Draft['embeds'][number]['id']): string {
  if (id === undefined || 'value' in id) return text(id?.value);
  return whole(sorted([...id], firstOf, ([environment, { value }]) => list([text(environment), text(value)])));
}

/** In catalogue order, as they were transcribed. */
function settingsText(written: WrittenSettings): string {
  const rows: string[] = [];
  for (const [name, { value, noIsolation }] of written) rows.push(`["${name}",${valueText(value)},${text(noIsolation)}]`);
  return list(rows);
}

function valueText(value: SettingValue): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (!isTenancyRows(value)) return text(value);
  return list(value.map(({ name, clientColumn }) => `{"clientColumn":${text(clientColumn)},"name":${text(name)}}`));
}

// ── JSON ────────────────────────────────────────────────────────────────────────────────────────────────────────

const text = (value: string | undefined): string => (value === undefined ? 'null' : JSON.stringify(value));

const list = (members: readonly string[]): string => `[${members.join(',')}]`;

/** A list in pieces, by name. */
function* sorted<T>(all: readonly T[], nameIn: (one: T) => string, textOf: (one: T) => string): Iterable<string> {
  let before = '[';
  for (const one of [...all].sort((a, b) => compare(nameIn(a), nameIn(b)))) {
    yield before + textOf(one);
    before = ',';
  }
  yield all.length === 0 ? '[]' : ']';
}

const whole = (pieces: Iterable<string>): string => [...pieces].join('');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nameOf = ({ name }: { readonly name: string }): string => name;

const firstOf = ([name]: readonly [string, unknown]): string => name;
