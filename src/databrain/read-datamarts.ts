// A way to read in; every datamart out, or undefined where this token may not list them or this server cannot.
// Embeds are read with keys of a data app, datamarts often only with another token: a refusal here says nothing about the run.

import type { Datamart } from '../types.ts';
import { itemsOf } from './decode.ts';
import { decodeDatamarts } from './decode-datamarts.ts';
import { datamartsRequest } from './endpoints.ts';
import { type Page, readPages } from './pages.ts';
import { needed, unreliable } from './read-body.ts';
import type { ListSource } from './read-list.ts';

const MAY_NOT: ReadonlySet<number | undefined> = new Set([400, 401, 403, 404, 405, 410]);

export async function readDatamarts({ read, dialect }: ListSource): Promise<readonly Datamart[] | undefined> {
  const refuse = (problem: string): never => {
    throw unreliable(datamartsRequest(dialect), 'list of datamarts', [problem]);
  };
  const pageOf = ({ body, size }: { body: unknown; size: number }): Page<Datamart> => {
    const found = itemsOf(body) ?? refuse('it is neither an array nor an object with "data"');
    const items = decodeDatamarts(found);
    return { count: found.length, items, mark: JSON.stringify(items.map(({ name }) => name).sort()), size };
  };
  const reading = await read(datamartsRequest(dialect));
  if (reading.kind === 'failed' && MAY_NOT.has(reading.problem.httpStatus)) return undefined;
  const next = async (page: number): Promise<Page<Datamart>> => pageOf(needed(await read(datamartsRequest(dialect, page))));
  const { items } = await readPages(pageOf(needed(reading)), next, refuse);
  return [...new Map(items.map((datamart) => [JSON.stringify(datamart), datamart])).values()];
}
