// A transport in, the two capabilities out: an EmbedReader, which cannot write, and an EmbedWriter, which never repeats.
// Which generation of the API is spoken is found out by reading alone; a write is never tried at another address.

import { EmbedSyncError } from '../errors.ts';
import type { Runtime } from '../runtime.ts';
import type { Datamart, Dialect, EmbedReader, EmbedWriter } from '../types.ts';
import { classifyUpdate, isKnownToFail } from './classify.ts';
import { listRequest, updateRequest } from './endpoints.ts';
import type { ExchangeRequest, Transport } from './exchange.ts';
import { createLadder } from './ladder.ts';
import { createRead, describeRequest, needed } from './read-body.ts';
import { readDatamarts } from './read-datamarts.ts';
import { listPage, readList } from './read-list.ts';

/** Which generation to speak, or that it is to be found out; `guess`, such as the last run's, is then tried first. */
export interface WantedApi {
  readonly api: Dialect | 'auto';
  readonly guess?: Dialect;
}

/** Newest first. */
const DIALECTS: readonly Dialect[] = ['kebab', 'camel', 'legacy'];
const NOBODY: ReadonlySet<string> = new Set();

export function createReader(transport: Transport, { api, guess }: WantedApi, runtime: Runtime): EmbedReader {
  const read = createRead(transport, runtime);
  let settled = api === 'auto' ? undefined : api;
  let ladder: EmbedReader['lookCloser'] | undefined;
  let datamarts: Promise<readonly Datamart[] | undefined> | undefined;

  const dialect = (): Dialect => {
    if (settled !== undefined) return settled;
    throw new EmbedSyncError('INTERNAL', 'the generation of the API was asked for before anything was read');
  };

  /** The first answer to a list; with it, the generation is settled. */
  const open = async () => {
    if (settled !== undefined) return needed(await read(listRequest(settled)));
    const candidates = guess === undefined ? DIALECTS : [guess, ...DIALECTS.filter((one) => one !== guess)];
    const absent: ExchangeRequest[] = [];
    for (const candidate of candidates) {
      const request = listRequest(candidate);
      const reading = await read(request);
      if (reading.kind === 'failed' && reading.absent) {
        absent.push(request);
        continue;
      }
      const body = needed(reading);
      settled ??= candidate;
      return body;
    }
    throw nowhere(absent);
  };

  const list: EmbedReader['list'] = async (expected = NOBODY) => {
    const body = await open();
    const source = { read, dialect: dialect() };
    return readList(source, listPage(source, body), expected);
  };

  return {
    dialect,
    list,
    lookCloser: async (questions, report) => {
      ladder ??= createLadder({ read, dialect: dialect() });
      return ladder(questions, report);
    },
    datamarts: async () => {
      if (settled === undefined) await open();
      datamarts ??= readDatamarts({ read, dialect: dialect() });
      return datamarts;
    },
  };
}

/** `objection` tells, right before an update is sent, why nothing may be sent any more. */
export function createWriter(transport: Transport, dialect: Dialect, objection?: ExchangeRequest['objection']): EmbedWriter {
  return {
    update: async (payload, urgency = 'normal') => {
      const doubtful = isKnownToFail(payload.accessSettings) && ({ doubtful: true } as const);
      const request = { ...updateRequest(dialect, JSON.stringify(payload)), ...(objection !== undefined && { objection }) };
      const exchange = await transport.exchange({ ...request, ...doubtful, urgency });
      switch (exchange.kind) {
        case 'answer':
          return classifyUpdate(exchange, payload);
        case 'not-sent':
        case 'withheld':
          return exchange;
        case 'lost':
          return { kind: 'unknown', problem: exchange.problem };
      }
    },
  };
}

const nowhere = (tried: readonly ExchangeRequest[]): EmbedSyncError =>
  new EmbedSyncError('API_REFUSED', `there is no list of embeds at any known address: ${tried.map(describeRequest).join(', ')}`, {
    hint: 'Check the base URL: it must be the address of the API, with its path prefix where there is one (https://example.com/databrain), not that of the web interface.',
  });
