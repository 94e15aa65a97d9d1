// Options in, a running server out, that answers like the DataBrain API and writes down all that it is sent.
// It listens on loopback and nowhere else: what it holds is only ever pretended, and still nobody else's business.

import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { EmbedSyncError } from '../errors.ts';
import { processRuntime } from '../runtime.ts';
import { type Answer, apiError } from './answers.ts';
import { createApi, isBearer, parseJson, type Received } from './api.ts';
import type { Delivery } from './bend.ts';
import { CONTROL_PREFIX, control } from './control.ts';
import type { HeldEmbed } from './model.ts';
import type { Sandbox, SandboxOptions, SandboxRuntime } from './options.ts';
import type { Behaviour } from './respond.ts';
import { SEED_DATAMARTS, seedEmbeds } from './seed.ts';
import { mergeSettings } from './state.ts';
import { createListText, createStore, type Store } from './store.ts';
import { deliver, readBody } from './wire.ts';

const LOOPBACK = '127.0.0.1';
// Longer than clients keep idle connections, so that it is never this side that closes one under a request.
const KEEP_ALIVE_MS = 60_000;

/** Starts a sandbox and resolves once it listens. Throws an EmbedSyncError where the port cannot be had. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const closing = new AbortController();
  // Every answer that is delayed waits on it.
  setMaxListeners(0, closing.signal);
  const runtime = options.runtime ?? processRuntime(closing.signal);
  const token = options.token ?? uuid(runtime);
  const basePath = (options.basePath ?? '')
    .split('/')
    .filter(Boolean)
    .map((part) => `/${part}`)
    .join('');
  const embeds = [...(options.embeds ?? []), ...(options.seed === undefined ? [] : seedEmbeds(options.seed))];
  const store = createStore(embeds, createInstants(runtime));
  const now = () => runtime.now().toISOString();
  const backend = { behaviour: behaviourOf(options), store, listText: createListText(store), now };
  const api = createApi(options, { backend, token, runtime, closing: closing.signal });

  const server = createServer((request, response) => {
    // A request that broke off, or a fault of our own: either way there is no true answer to give.
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const port = await listen(server, options.port ?? 0);

  const sandbox: Sandbox = {
    baseUrl: `http://${LOOPBACK}:${port}${basePath}`,
    token,
    ledger: api.ledger,
    state: store.all,
    change: (embedId, settings) => store.write(mergeSettings(known(store, embedId), settings)),
    remove: (embedId) => store.remove(known(store, embedId).embedId),
    script: api.script,
    close: () => {
      closing.abort();
      return stop(server);
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await receive(request, basePath);
    const isOwn = !received.outside && received.path.startsWith(CONTROL_PREFIX);
    const delivery: Delivery = isOwn ? { how: 'whole', answer: ownAnswer(received) } : await api.serve(received);
    await deliver(response, delivery, (ms) => runtime.sleep(ms, closing.signal));
  }

  function ownAnswer({ method, path, body, authorization }: Received): Answer {
    if (!isBearer(authorization, token)) return apiError(401, 'AUTHENTICATION_ERR', 'Send the token of this sandbox');
    return control(sandbox, { method, path: path.slice(CONTROL_PREFIX.length), body: parseJson(body?.toString('utf8') ?? '') });
  }

  return sandbox;
}

function behaviourOf(options: SandboxOptions): Behaviour {
  return {
    dataApp: options.dataApp,
    list: options.list ?? 'item',
    families: options.families ?? ['kebab', 'camel', 'legacy'],
    updates: options.updates ?? 'merge',
    pages: options.pages ?? 'optional',
    detail: options.detail ?? false,
    export: options.export ?? false,
    datamarts: options.datamarts ?? (options.seed === undefined ? undefined : SEED_DATAMARTS),
  };
}

function known(store: Store, embedId: string): HeldEmbed {
  const embed = store.find(embedId);
  if (embed === undefined) throw new Error(`the sandbox has no embed ${embedId}`);
  return embed;
}

async function receive(request: IncomingMessage, basePath: string): Promise<Received> {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  const fullPath = mark < 0 ? url : url.slice(0, mark);
  const outside = !fullPath.startsWith(`${basePath}/`);
  return {
    method: request.method ?? '',
    path: outside ? fullPath : fullPath.slice(basePath.length),
    outside,
    query: mark < 0 ? '' : url.slice(mark + 1),
    body: await readBody(request),
    contentType: request.headers['content-type'] ?? '',
    authorization: request.headers.authorization ?? '',
  };
}

/** Instants in ISO 8601 that never repeat: the clock's, or a millisecond after the last where it stands still. */
function createInstants(runtime: SandboxRuntime): () => string {
  let last = 0;
  return () => {
    last = Math.max(runtime.now().getTime(), last + 1);
    return new Date(last).toISOString();
  };
}

function uuid(runtime: SandboxRuntime): string {
  const hex = runtime.randomHex(16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function listen(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : 'unknown';
      const hint = 'Choose another port, or 0 for any that is free.';
      reject(new EmbedSyncError('USAGE', `the sandbox cannot listen on ${LOOPBACK}:${wanted} (${code})`, { hint }));
    });
    server.listen(wanted, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wanted);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
