// Live embeds in, what of them a manifest can hold out, and in words what it cannot. The one thing not to break: a tenancy
// list is adopted whole or not at all, and an empty one never, since its reason must be a person's.

import { isTenancyRows, SETTING_NAMES, settingEntries, settingSpelled } from '../settings.ts';
import type { LiveEmbed, SettingName, Settings, SettingValue, TenancyRow } from '../types.ts';
import { roughly } from './embed-ids.ts';
import { escapeNonAscii, hasUnseen, quoted } from './visible.ts';

/** A live embed as a manifest can hold it. */
export interface Adopted {
  readonly embedId: string;
  readonly name?: string;
  /** In catalogue order; tenancy rows are sorted by table. */
  readonly settings: Settings;
  /** Settings that the API did not tell. */
  readonly untold: readonly SettingName[];
  /** What the API told and this version does not know, as the API spells it. */
  readonly foreign: readonly string[];
  /** A sentence for each thing that was told and is left out. */
  readonly remarks: readonly string[];
}

/** A live embed that a manifest cannot hold, and why. */
export interface LeftOut {
  readonly embedId: string;
  readonly reason: string;
}

export interface Adoption {
  /** By name, then by id; those without a name last. */
  readonly adopted: readonly Adopted[];
  readonly leftOut: readonly LeftOut[];
}

/** `taken` are the ids that the manifest already holds. */
export function adopt(live: readonly LiveEmbed[], taken: readonly string[] = []): Adoption {
  const alike = new Map(taken.map((id) => [roughly(id), id]));
  const adopted: Adopted[] = [];
  const leftOut: LeftOut[] = [];
  for (const embed of [...live].sort(byNameAndId)) {
    const { embedId } = embed;
    const other = alike.get(roughly(embedId));
    if (!isIdentifier(embedId))
      leftOut.push({ embedId, reason: 'its id holds other characters than printable ASCII, or too many' });
    else if (other !== undefined) leftOut.push({ embedId, reason: `its id is too much like ${shownId(other)}` });
    else adopted.push(adoptOne(embed));
    if (isIdentifier(embedId)) alike.set(roughly(embedId), other ?? embedId);
  }
  return { adopted, leftOut };
}

/** An id as it may stand in a comment or a message, where a letter that only looks like another one shows too. */
export const shownId = (id: string): string => escapeNonAscii(quoted(id));

function byNameAndId(a: LiveEmbed, b: LiveEmbed): number {
  if (a.name !== b.name) return a.name !== undefined && (b.name === undefined || a.name < b.name) ? -1 : 1;
  return a.embedId < b.embedId ? -1 : 1;
}

function adoptOne({ embedId, name, settings, foreign }: LiveEmbed): Adopted {
  const told = settingEntries(settings).map(([setting, value]) => {
    const isRows = setting === 'tableTenancySettings';
    return { setting, value: isRows ? sorted(settings[setting] ?? []) : value, remark: unfit(setting, settings) };
  });
  const odd = Object.keys(foreign).sort();
  const oddly = new Set(odd.map((spelling) => settingSpelled(spelling)?.name));
  return {
    embedId,
    ...(name !== undefined && isText(name) && { name }),
    settings: Object.fromEntries(told.filter(({ remark }) => remark === undefined).map(({ setting, value }) => [setting, value])),
    untold: SETTING_NAMES.filter((setting) => settings[setting] === undefined && !oddly.has(setting)),
    foreign: odd,
    remarks: [
      ...(name === undefined || isText(name) ? [] : [`The live name cannot be written in a manifest: ${quoted(name)}.`]),
      ...told.flatMap(({ remark }) => remark ?? []),
    ],
  };
}

const sorted = (rows: readonly TenancyRow[]): readonly TenancyRow[] =>
  rows.map(({ name, clientColumn }) => ({ name, clientColumn })).sort((a, b) => (a.name < b.name ? -1 : 1));

// ── What a manifest can hold ────────────────────────────────────────────────────────────────────────────────────
// As the schema and `syntax` say it; the law that every adopted embed can be read back holds them together.

const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const isIdentifier = (text: string): boolean => text.length <= 256 && /^ *[!-~][ -~]*$/.test(text) && !RESERVED.has(text);

export const isText = (text: string): boolean => [...text].length <= 1000 && /\S/u.test(text) && !hasUnseen(text);

function unfit(setting: SettingName, { datamartName, tableTenancySettings: rows }: Settings): string | undefined {
  if (setting === 'datamartName' && datamartName !== undefined && !isText(datamartName))
    return `datamartName cannot be written in a manifest, so it is not managed: ${quoted(datamartName)}.`;
  if (setting !== 'tableTenancySettings' || rows === undefined) return undefined;
  if (rows.length === 0)
    return 'tableTenancySettings is empty live: rows are not filtered by tenant. Declare it with a reason: { noIsolation: … }';
  const odd = rows.flatMap(({ name, clientColumn }) => [name, clientColumn]).find((text) => !isIdentifier(text));
  if (odd === undefined) return undefined;
  return `tableTenancySettings cannot be written in a manifest, so it is not managed: ${shownId(odd)} is no printable ASCII name.`;
}

/** Why a manifest cannot hold a value that somebody wants written; undefined where it can. */
export function unfitValue(setting: SettingName, value: SettingValue): string | undefined {
  if (setting === 'datamartName') {
    return typeof value === 'string' && !isText(value) ? `a manifest cannot hold the name ${quoted(value)}` : undefined;
  }
  if (!isTenancyRows(value)) return undefined;
  if (value.length === 0) {
    return 'that rows are not filtered by tenant needs a reason, which must be a person’s: write { noIsolation: <reason> }';
  }
  const odd = value.flatMap(({ name, clientColumn }) => [name, clientColumn]).find((text) => !isIdentifier(text));
  if (odd !== undefined) return `a manifest cannot hold ${shownId(odd)}, which is no printable ASCII name`;
  return new Set(value.map(({ name }) => name)).size === value.length ? undefined : 'it lists a table twice';
}
