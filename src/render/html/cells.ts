// Setting values, instants and directions in, the cells by which pages show them out. Raw text: whoever draws a cell encodes it.

import { isTenancyRows, settingSpec } from '../../settings.ts';
import type { Direction, SettingName, SettingValue } from '../../types.ts';
import { valueText } from '../values.ts';
import type { Column, Face } from './rows.ts';

/** `AI pilot`, `Underlying data`. */
export function settingTitle(name: SettingName): string {
  const { title } = settingSpec(name);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** `on`, `off`, `CHAT`, `3 tables`; not told where it is not. */
export function shownValue(value: SettingValue | undefined): string {
  if (value === undefined) return 'not told';
  if (isTenancyRows(value) && value.length === 0) return 'no isolation';
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : valueText(value);
}

export function valueFace(name: SettingName, value: SettingValue | undefined): Face {
  if (value === undefined) return ['', 'untold'];
  const spec = settingSpec(name);
  if (spec.kind === 'flag') return value === true ? ['on', 'on'] : ['off', 'off'];
  if (spec.kind === 'choice') return [shownValue(value), value === spec.widest ? 'on' : 'off'];
  if (isTenancyRows(value)) return value.length === 0 ? [shownValue(value), 'gap'] : shownValue(value);
  return typeof value === 'string' ? value : shownValue(value);
}

export const directionFace = (direction: Direction): Face => [direction, direction];

export function columnOf(name: SettingName): Column {
  const { kind } = settingSpec(name);
  const title = settingTitle(name);
  if (kind === 'flag') return { title, width: 'flag', sort: 'kind' };
  return { title, width: kind === 'text' || kind === 'tenancy' ? 'text' : 'short', sort: kind === 'text' ? 'text' : 'kind' };
}

/** `2026-11-22 06:30 UTC`, in one piece. */
export const instantText = (iso: string): string => {
  const utc = new Date(iso);
  return Number.isNaN(utc.getTime()) ? iso : `${utc.toISOString().slice(0, 16).replace('T', '\u00a0')}\u00a0UTC`;
};

/** `2026-11-22`. */
export const dayText = (iso: string): string => instantText(iso).slice(0, 10);
