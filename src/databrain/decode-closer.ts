// The answer to a closer look at one embed in, what it tells of that very embed out. Pure.
// An answer about another embed, or about many, tells nothing: the server may have ignored the question.

import { isObject } from '../json.ts';
import type { Settings } from '../types.ts';
import { decodeList } from './decode.ts';
import { decodeSettings } from './decode-settings.ts';
import { showJson } from './json.ts';

/** What one answer tells of one embed. Where there is a problem, nothing of it can be relied on. */
export interface Told {
  readonly settings: Settings;
  readonly foreign: Readonly<Record<string, unknown>>;
  readonly problems: readonly string[];
}

/** Of a list that was narrowed to one embed; undefined where it is not exactly that one. */
export function decodeDetail(body: unknown, embedId: string): Told | undefined {
  const { count, embeds, problems } = decodeList(body);
  const [embed] = embeds;
  if (count !== 1 || embed?.embedId !== embedId) return undefined;
  return { settings: embed.settings, foreign: embed.foreign, problems };
}

/** Of the `_meta` of an export; undefined where it is not of that embed. */
export function decodeExport(meta: unknown, embedId: string): Told | undefined {
  if (!isObject(meta) || meta.embedId !== embedId) return undefined;
  // This key alone: what else an export holds describes the dashboard, and is not known to be access settings.
  const { embedDataAppAccessSetting } = meta;
  const { settings, foreign, problems } = decodeSettings({ embedDataAppAccessSetting });
  return { settings, foreign, problems: problems.map((problem) => `embed ${showJson(embedId)}: ${problem}`) };
}
