// A way to read in, every live embed out, each once. A list is returned whole or not at all: no plan may rest on
// embeds that were only half seen. Where a server pages, an embed can slip from page to page between two requests.

import { EmbedSyncError } from '../errors.ts';
import type { Dialect, LiveEmbed } from '../types.ts';
import { type DecodedList, decodeList, uniqueEmbeds } from './decode.ts';
import { listRequest } from './endpoints.ts';
import { type Page, readPages } from './pages.ts';
import { describeRequest, needed, type Read, unreliable } from './read-body.ts';

/** How often a list is read before it counts as one that does not stand still. */
const PASSES = 4;

export interface ListSource {
  readonly read: Read;
  readonly dialect: Dialect;
}

interface Pass {
  readonly embeds: readonly LiveEmbed[];
  readonly paged: boolean;
}

/** `body` is the answer to `listRequest(dialect, page)`. Throws where any of it cannot be read. */
export function listPage(source: ListSource, { body, size }: { body: unknown; size: number }, page?: number): Page<LiveEmbed> {
  const list = decodeList(body);
  if (list.problems.length > 0) throw unreliable(listRequest(source.dialect, page), 'list', list.problems);
  return { count: list.count, items: list.embeds, mark: markOf(list), size };
}

/** All that a first answer and the pages after it tell. */
export async function readPass(source: ListSource, first: Page<LiveEmbed>): Promise<Pass> {
  const { read, dialect } = source;
  const refuse = (problem: string): never => {
    throw unreliable(listRequest(dialect), 'list', [problem]);
  };
  const next = async (page: number): Promise<Page<LiveEmbed>> =>
    listPage(source, needed(await read(listRequest(dialect, page))), page);
  const { items, paged } = await readPages(first, next, refuse);
  const { embeds, problems } = uniqueEmbeds(items);
  if (problems.length > 0) throw unreliable(listRequest(dialect), 'list', problems);
  return { embeds, paged };
}

/** Reads on from a first answer. An expected embed counts as gone only when two passes in a row saw the same embeds. */
export async function readList(
  source: ListSource,
  first: Page<LiveEmbed>,
  expected: ReadonlySet<string>,
): Promise<readonly LiveEmbed[]> {
  let pass = await readPass(source, first);
  let ids = idsOf(pass);
  for (let passes = 1; pass.paged && !holds(ids, expected); passes++) {
    if (passes === PASSES) throw restless(source.dialect);
    const before = ids;
    pass = await readPass(source, listPage(source, needed(await source.read(listRequest(source.dialect)))));
    ids = idsOf(pass);
    if (ids.size === before.size && holds(ids, before)) break;
  }
  return pass.embeds;
}

const idsOf = ({ embeds }: Pass): ReadonlySet<string> => new Set(embeds.map(({ embedId }) => embedId));

const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean => [...some].every((id) => all.has(id));

const markOf = ({ embeds }: DecodedList): string => JSON.stringify(embeds.map(({ embedId }) => embedId).sort());

const restless = (dialect: Dialect): EmbedSyncError =>
  new EmbedSyncError(
    'API_ANSWER_INVALID',
    `${describeRequest(listRequest(dialect))}: the list changes while it is read, and an embed of the manifest is not in it`,
    { hint: `It was read ${PASSES} times. Try again when embeds are not being created or deleted.` },
  );
