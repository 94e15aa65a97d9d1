// Questions that the list leaves open in; the same embeds, with what closer ways to read could add, out. The cheapest
// way comes first, and each only for what those before it left untold. Nothing that was told is lost or replaced.

import type { EmbedReader, LiveEmbed } from '../types.ts';
import { itemsOf } from './decode.ts';
import { decodeDetail, decodeExport, type Told } from './decode-closer.ts';
import { eachRung } from './each-rung.ts';
import { detailRequest, exportRequest, listRequest } from './endpoints.ts';
import type { ExchangeRequest } from './exchange.ts';
import { createGaps } from './gaps.ts';
import { listRung } from './list-rung.ts';
import { type Read, unreliable } from './read-body.ts';
import { type ListSource, listPage, readPass } from './read-list.ts';
import type { Rung, Seen, Sight } from './rung.ts';

/** One ladder per run: it remembers which ways lead anywhere. */
export function createLadder(source: ListSource): EmbedReader['lookCloser'] {
  const rungs = rungsOf(source);
  return async (questions, report) => {
    const gaps = createGaps(questions);
    for (const rung of rungs) {
      if (gaps.open().length === 0) break;
      await rung(gaps, report);
    }
    return gaps.embeds();
  };
}

/** The oldest generation has one way only, and the list itself was that. */
function rungsOf({ read, dialect }: ListSource): readonly Rung[] {
  if (dialect === 'legacy') return [];
  const oneOf =
    (ask: (embedId: string) => ExchangeRequest, decode: (body: unknown, embedId: string) => Told | undefined) =>
    async (embedId: string, proven: boolean): Promise<Sight<Seen>> => {
      const request = ask(embedId);
      const reading = await read(proven ? request : onTrial(request));
      if (reading.kind === 'failed') return reading;
      const told = decode(reading.body, embedId);
      if (told === undefined) return { kind: 'beside' };
      if (told.problems.length > 0) throw unreliable(request, 'answer', told.problems);
      return { kind: 'seen', seen: told };
    };
  return [
    eachRung({ by: 'detail', look: oneOf((embedId) => detailRequest(dialect, embedId), decodeDetail) }),
    eachRung({ by: 'export', look: oneOf(exportRequest, decodeExport) }),
    listRung('older list', () => olderList(read)),
  ];
}

/** A way that not every server has, or not in good order, must not make the server look unfit. */
const onTrial = (request: ExchangeRequest): ExchangeRequest => ({ ...request, doubtful: true });

/** The only list whose documents show access settings. */
async function olderList(read: Read): Promise<Sight<readonly LiveEmbed[]>> {
  const source: ListSource = { read, dialect: 'legacy' };
  const reading = await read(onTrial(listRequest('legacy')));
  if (reading.kind === 'failed') return reading;
  if (itemsOf(reading.body) === undefined) return { kind: 'beside' };
  const { embeds } = await readPass(source, listPage(source, reading));
  return { kind: 'seen', seen: embeds };
}
