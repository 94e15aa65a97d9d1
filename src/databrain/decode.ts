// A list answer of any known shape in, live embeds out. Pure.
// Fails closed: one item that cannot be read makes a problem, and a list with a problem must not be planned on.

import { isObject, type JsonObject } from '../json.ts';
import type { LiveEmbed } from '../types.ts';
import { decodeSettings } from './decode-settings.ts';
import { sameJson, showJson } from './json.ts';

export interface DecodedList {
  /** Items in the answer, readable or not; pages are told by it. */
  readonly count: number;
  /** In the answer's order, each id once. */
  readonly embeds: readonly LiveEmbed[];
  /** Each a clause that names the embed and the key. Where there is one, `embeds` is not the whole list. */
  readonly problems: readonly string[];
}

const ID_LIMIT = 256;

/** Understands `{data: […]}` and bare arrays, and the item shapes of all API generations. */
export function decodeList(body: unknown): DecodedList {
  const items = itemsOf(body);
  if (items === undefined)
    return { count: 0, embeds: [], problems: ['it is not a list: neither an array nor an object with "data"'] };

  const embeds: LiveEmbed[] = [];
  const problems: string[] = [];
  for (const [index, item] of items.entries()) {
    const { embedId } = isObject(item) ? item : {};
    if (!isObject(item) || typeof embedId !== 'string' || embedId === '' || embedId.length > ID_LIMIT) {
      problems.push(`item ${index + 1} has no usable embedId (${showJson(embedId ?? null)})`);
      continue;
    }
    const { settings, foreign, problems: found } = decodeSettings(item);
    for (const problem of found) problems.push(`embed ${showJson(embedId)}: ${problem}`);
    embeds.push({ embedId, ...described(item), settings, foreign });
  }
  const unique = uniqueEmbeds(embeds);
  return { count: items.length, embeds: unique.embeds, problems: [...problems, ...unique.problems] };
}

/** The items of `{data: […]}` or of a bare array; undefined where it is neither. */
export function itemsOf(body: unknown): readonly unknown[] | undefined {
  const items = isObject(body) ? body.data : body;
  return Array.isArray(items) ? items : undefined;
}

/** Each id once. The same embed seen twice is one embed; seen twice with different content it is a problem. */
export function uniqueEmbeds(embeds: readonly LiveEmbed[]): Pick<DecodedList, 'embeds' | 'problems'> {
  const byId = new Map<string, LiveEmbed>();
  const disputed = new Set<string>();
  for (const embed of embeds) {
    const seen = byId.get(embed.embedId);
    if (seen === undefined) byId.set(embed.embedId, embed);
    else if (!sameJson(seen, embed)) disputed.add(embed.embedId);
  }
  return {
    embeds: [...byId.values()],
    problems: [...disputed].map((id) => `embed ${showJson(id)} is listed twice with different content`),
  };
}

/** What is told about an embed beside its settings. Only for display and matching, so a wrong type is just not told. */
function described(item: JsonObject): Omit<LiveEmbed, 'embedId' | 'settings' | 'foreign'> {
  const metadata = objectIn(item, 'embedMetadata');
  const name = textIn(item, 'name') ?? textIn(metadata, 'name') ?? nameOfContent(item);
  const embedType = textIn(item, 'embedType') ?? textIn(metadata, 'embedType');
  const dataAppName = textIn(item, 'dataAppName') ?? textIn(metadata, 'dataAppName');
  // Not `externalDashboard.metadata`: that is free-form data of whoever created the dashboard.
  const updatedAt = textIn(item, 'updatedAt') ?? textIn(metadata, 'updatedAt');
  return {
    ...(name === undefined ? {} : { name }),
    ...(embedType === undefined ? {} : { embedType }),
    ...(dataAppName === undefined ? {} : { dataAppName }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}

/** Older generations name only the dashboard or metric that is embedded. */
const nameOfContent = (item: JsonObject): string | undefined =>
  textIn(objectIn(item, 'externalDashboard'), 'name') ?? textIn(objectIn(item, 'externalMetric'), 'name');

function objectIn(item: JsonObject, key: string): JsonObject {
  const value = item[key];
  return isObject(value) ? value : {};
}

function textIn(item: JsonObject, key: string): string | undefined {
  const value = item[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
