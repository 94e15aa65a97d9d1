// What was written into the manifest, and what was not, in; terminal lines out. None is left out: each stands for a decision.

import type { Place, SettingName, SettingValue } from '../types.ts';
import { embedLabel, placeLabel } from './labels.ts';
import { columns, type Line, type Look, paint, type Span, styled } from './lines.ts';
import { plural } from './numbers.ts';
import { valueText } from './values.ts';

/** One value that the manifest was to say. Either `place` or `reason` is present. */
export interface EditedSetting {
  readonly embedId: string;
  readonly name: string | null;
  readonly setting: SettingName;
  readonly value: SettingValue;
  /** Where the manifest says it now. */
  readonly place?: Place;
  /** Why it does not. */
  readonly reason?: string;
  /** The update that would take the value back, where that is the other way out. */
  readonly revert?: unknown;
}

export function renderEdited(settings: readonly EditedSetting[], look: Look): string {
  const written = settings.filter(({ place }) => place !== undefined);
  const not = settings.filter(({ place }) => place === undefined);
  const rows = columns([...written, ...not].map(cells));
  const heading = `Manifest: ${plural(written.length, 'setting')} written · ${not.length} not`;
  const lines = [...written, ...not].flatMap((one, i) => [['  ', ...(rows[i] ?? [])], ...revertLines(one)]);
  return paint([...lines, [styled('bold', heading)]], look.palette);
}

function cells(setting: EditedSetting): readonly Span[] {
  const value = `${setting.setting}: ${valueText(setting.value)}`;
  if (setting.place !== undefined)
    return [styled('green', '+'), embedLabel(setting), value, styled('dim', placeLabel(setting.place))];
  return [styled('yellow', 'x'), embedLabel(setting), value, setting.reason ?? ''];
}

const revertLines = ({ revert }: EditedSetting): readonly Line[] =>
  revert === undefined ? [] : [[styled('dim', `      to revert it: ${JSON.stringify(revert)}`)]];
