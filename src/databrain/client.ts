// A transport in, the two capabilities out: an EmbedReader, which cannot write, and an EmbedWriter, which never repeats.
// A list is returned whole or not at all: no plan may rest on embeds that were only half seen.

import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Dialect, EmbedReader, EmbedWriter, LiveEmbed } from '../types.ts';
import { classifyUpdate } from './classify.ts';
import { type DecodedList, decodeList, uniqueEmbeds } from './decode.ts';
import { listRequest, updateRequest } from './endpoints.ts';
import type { ExchangeRequest, Transport } from './exchange.ts';
import { describeRequest, readBody } from './read-body.ts';

/** The page size of the API, which cannot be chosen. */
const PAGE_SIZE = 10;
const EMBED_LIMIT = 100_000;

export function createReader(transport: Transport, dialect: Dialect, runtime: Runtime): EmbedReader {
  const ask = async (page?: number): Promise<DecodedList> => {
    const request = listRequest(dialect, page);
    const list = decodeList(await readBody(transport, request, runtime));
    refuseProblems(list.problems, request);
    return list;
  };

  /** Only a first answer of exactly one page may come from a server that insists on pages; the second page tells. */
  const list = async (): Promise<readonly LiveEmbed[]> => {
    const whole = await ask();
    return whole.count === PAGE_SIZE ? withFurtherPages(whole) : whole.embeds;
  };

  const withFurtherPages = async (first: DecodedList): Promise<readonly LiveEmbed[]> => {
    const embeds = [...first.embeds];
    const seen = new Set([idsOf(first)]);
    let total = first.count;
    for (let page = 2; ; page++) {
      const next = await ask(page);
      embeds.push(...next.embeds);
      total += next.count;
      if (total > EMBED_LIMIT) refuseProblems([`it goes on after ${EMBED_LIMIT} embeds`], listRequest(dialect));
      // A server that knows no pages, or none beyond the last, gives an earlier answer again.
      if (next.count < PAGE_SIZE || seen.has(idsOf(next))) break;
      seen.add(idsOf(next));
    }
    const unique = uniqueEmbeds(embeds);
    refuseProblems(unique.problems, listRequest(dialect));
    return unique.embeds;
  };
  return { dialect, list };
}

export function createWriter(transport: Transport, dialect: Dialect): EmbedWriter {
  return {
    update: async (payload) => {
      const exchange = await transport.exchange(updateRequest(dialect, JSON.stringify(payload)));
      switch (exchange.kind) {
        case 'answer':
          return classifyUpdate(exchange, payload);
        case 'not-sent':
          return exchange;
        case 'lost':
          return { kind: 'unknown', problem: exchange.problem };
      }
    },
  };
}

const idsOf = ({ embeds }: DecodedList): string => JSON.stringify(embeds.map(({ embedId }) => embedId).sort());

function refuseProblems(problems: readonly string[], request: ExchangeRequest): void {
  const [first, ...others] = problems;
  if (first === undefined) return;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new EmbedSyncError('API_ANSWER_INVALID', `${describeRequest(request)}: the list cannot be relied on: ${first}${more}`, {
    hint: 'Nothing is planned on a list that is not understood whole. Mend the embed in DataBrain, or report the answer as a bug.',
    issues: problems.slice(0, 100).map((message) => ({ severity: 'error', code: 'API_ANSWER_INVALID', message })),
  });
}
