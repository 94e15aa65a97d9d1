// One item of a list answer in, the access settings that it tells out, wherever and however they are spelled. Pure.
// What the item does not tell stays absent; what it tells twice must agree; what has the wrong type is never coerced.

import { isObject, type JsonObject } from '../json.ts';
import { CATALOGUE, type SettingSpec, settingSpec, settingSpelled } from '../settings.ts';
import type { SettingName, Settings, SettingValue, TenancyRow } from '../types.ts';
import { isDeeperThan, sameJson, showJson } from './json.ts';
import { sortedRows } from './tenancy-rows.ts';

export interface DecodedSettings {
  readonly settings: Settings;
  /** Settings, and values of settings, that the catalogue does not know. Has no prototype, so any key is safe. */
  readonly foreign: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

/** One place in which a known setting was told. */
interface Sighting {
  readonly path: readonly string[];
  readonly spelling: string;
  readonly value: unknown;
}

type Decoded =
  | { readonly kind: 'value'; readonly value: SettingValue }
  /** A value from the API's future: shown, and the setting counts as not told. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'wrong'; readonly expected: string };

/** Every container that some version of the docs, the vendor's client or a real answer showed. */
const CONTAINERS: readonly (readonly string[])[] = [
  ['accessSettings'],
  ['embedDataAppAccessSetting'],
  ['embedMetadata', 'accessSettings'],
  ['embedMetadata', 'embedConfig', 'accessSettings'],
  ['options', 'accessSettings'],
];

/** The datamart alone is also told beside the settings. */
const DATAMART_PLACES: readonly (readonly string[])[] = [[], ['embedMetadata'], ['embedMetadata', 'embedConfig']];
const DATAMART_SPELLINGS: readonly string[] = ['datamartName', ...settingSpec('datamartName').aliases];

/** Far above anything real; what is kept of an answer must be safe to walk and to print. */
const DEPTH_LIMIT = 64;

export function decodeSettings(item: JsonObject): DecodedSettings {
  const settings = toldPlainly(item);
  return settings === undefined ? lookedAtClosely(item) : { settings, foreign: Object.create(null), problems: [] };
}

/**
 * The settings of an item that tells each in one container, by the name of the catalogue and with a value that it knows: nearly
 * every item of nearly every list. Undefined where anything is not just so.
 */
function toldPlainly(item: JsonObject): Settings | undefined {
  const [container, ...others] = CONTAINERS.map((path) => at(item, path)).filter((found) => found != null);
  if (!isObject(container) || others.length > 0) return undefined;
  for (const path of DATAMART_PLACES) {
    const place = at(item, path);
    if (isObject(place) && DATAMART_SPELLINGS.some((spelling) => place[spelling] != null)) return undefined;
  }
  const told: { [K in SettingName]?: SettingValue } = {};
  let unseen = Object.keys(container).length;
  for (const spec of CATALOGUE) {
    const value = container[spec.name];
    if (value == null || value === '') continue;
    const decoded = decodeValue(spec, value);
    if (decoded.kind !== 'value') return undefined;
    told[spec.name] = decoded.value;
    unseen--;
  }
  // Each value was checked against the kind of its own setting, a pairing that an index by name cannot express.
  return unseen === 0 ? (told as Settings) : undefined;
}

function lookedAtClosely(item: JsonObject): DecodedSettings {
  const problems: string[] = [];
  const foreign: Record<string, unknown> = Object.create(null);
  const sightings = new Map<SettingName, [Sighting, ...Sighting[]]>();

  const see = (path: readonly string[], spelling: string, value: unknown): void => {
    if (value === null || value === undefined) return;
    const spec = settingSpelled(spelling);
    // An empty text names nothing; as a value it could be neither written in a manifest nor sent back.
    if (spec?.kind === 'text' && value === '') return;
    if (spec !== undefined) {
      const seen = sightings.get(spec.name);
      if (seen === undefined) sightings.set(spec.name, [{ path, spelling, value }]);
      else seen.push({ path, spelling, value });
    } else if (isDeeperThan(value, DEPTH_LIMIT)) {
      problems.push(`${placeOf({ path, spelling })} is nested deeper than ${DEPTH_LIMIT} levels`);
    } else {
      // `isIncrementalJoin` ends here too: by meaning, true is the join model `multi`, but that is stated in no document
      // of DataBrain: taken for joinModel, a wrong guess would show as drift, or hide it.
      foreign[spelling] ??= value;
    }
  };

  for (const path of CONTAINERS) {
    const container = at(item, path);
    if (container === null || container === undefined) continue;
    if (isObject(container)) {
      for (const [key, value] of Object.entries(container)) see(path, key, value);
    } else {
      problems.push(`${path.join('.')} is ${showJson(container)}, not an object of settings`);
    }
  }
  for (const path of DATAMART_PLACES) {
    const place = at(item, path);
    if (!isObject(place)) continue;
    for (const key of DATAMART_SPELLINGS) see(path, key, place[key]);
  }

  const told: [SettingName, SettingValue][] = [];
  for (const spec of CATALOGUE) {
    const seen = sightings.get(spec.name);
    if (seen === undefined) continue;
    const value = settle(spec, seen, { foreign, problems });
    if (value !== undefined) told.push([spec.name, value]);
  }
  // Checked in the same way as in `toldPlainly`.
  return { settings: Object.fromEntries(told) as Settings, foreign, problems };
}

/** Where an item of a list tells settings, such as `accessSettings`; empty where it does not. */
export const placesOfSettings = (item: unknown): readonly string[] =>
  isObject(item) ? CONTAINERS.filter((path) => isObject(at(item, path))).map((path) => path.join('.')) : [];

const placeOf = ({ path, spelling }: Pick<Sighting, 'path' | 'spelling'>): string => [...path, spelling].join('.');

/** The one value of a setting that was told in one or more places; undefined where it is foreign or in dispute. */
function settle(
  spec: SettingSpec,
  seen: readonly [Sighting, ...Sighting[]],
  out: { foreign: Record<string, unknown>; problems: string[] },
): SettingValue | undefined {
  const [first, ...others] = seen;
  const decoded = decodeValue(spec, first.value);
  if (others.length === 0 && decoded.kind === 'value') return decoded.value;
  const all = seen.map((sighting) => ({ sighting, ...decodeValue(spec, sighting.value) }));
  const wrong = all.filter((one) => one.kind === 'wrong');
  for (const { sighting, expected } of wrong)
    out.problems.push(`${placeOf(sighting)} is ${showJson(sighting.value)}, not ${expected}`);
  if (wrong.length > 0) return undefined;

  const meant = decoded.kind === 'value' ? decoded.value : first.value;
  for (const other of all.slice(1)) {
    const value = other.kind === 'value' ? other.value : other.sighting.value;
    if (sameJson(meant, value)) continue;
    out.problems.push(
      `${spec.name} is told twice and differently: ${placeOf(first)} is ${showJson(meant)}, ${placeOf(other.sighting)} is ${showJson(value)}`,
    );
    return undefined;
  }
  if (decoded.kind === 'value') return decoded.value;
  out.foreign[first.spelling] = first.value;
  return undefined;
}

function decodeValue(spec: SettingSpec, value: unknown): Decoded {
  switch (spec.kind) {
    case 'flag':
      return typeof value === 'boolean' ? { kind: 'value', value } : { kind: 'wrong', expected: 'true or false' };
    case 'choice':
      if (typeof value !== 'string') return { kind: 'wrong', expected: `one of ${spec.values.join(', ')}` };
      return spec.values.includes(value) ? { kind: 'value', value } : { kind: 'foreign' };
    case 'text':
      return typeof value === 'string' ? { kind: 'value', value } : { kind: 'wrong', expected: 'a text' };
    case 'tenancy':
      return decodeRows(value);
  }
}

function decodeRows(value: unknown): Decoded {
  const expected = 'a list of {name, clientColumn}';
  if (!Array.isArray(value)) return { kind: 'wrong', expected };
  const columns = new Map<string, string>();
  for (const row of value) {
    if (!isObject(row)) return { kind: 'wrong', expected };
    const { name, clientColumn } = row;
    if (typeof name !== 'string' || name === '' || typeof clientColumn !== 'string' || clientColumn === '') {
      return { kind: 'wrong', expected };
    }
    if ((columns.get(name) ?? clientColumn) !== clientColumn) {
      return { kind: 'wrong', expected: `one column for the table ${showJson(name)}` };
    }
    columns.set(name, clientColumn);
  }
  const rows: readonly TenancyRow[] = [...columns].map(([name, clientColumn]) => ({ name, clientColumn }));
  return { kind: 'value', value: sortedRows(rows) };
}

function at(item: JsonObject, path: readonly string[]): unknown {
  let value: unknown = item;
  for (const key of path) value = isObject(value) ? value[key] : undefined;
  return value;
}
