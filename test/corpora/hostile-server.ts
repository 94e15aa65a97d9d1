// A stage whose server says what it is told to say, byte for byte: one answer to every list, one to every update. Where an
// update is meant to take effect, later lists are answered otherwise.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { openStage, type Stage } from '../support/cli.ts';

export interface Said {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
  /** The connection ends after the body, whatever the headers promised. */
  readonly cut?: boolean;
}

interface Script {
  readonly list: Said;
  readonly update?: Said;
  /** What lists say once an update came. */
  readonly after?: Said;
}

export interface HostileStage extends Stage {
  /** From now on. */
  say(script: Script): void;
  /** Requests of any kind so far. */
  requests(): number;
}

const NOTHING: Said = { status: 500, body: '' };

export async function openHostileStage(files: Readonly<Record<string, string>>): Promise<HostileStage> {
  const stage = await openStage({}, files);
  const updates: string[] = [];
  let [script, requests, sinceScript]: [Script, number, number] = [{ list: NOTHING }, 0, 0];

  const server = createServer((request, response) => {
    requests += 1;
    void bodyOf(request).then((body) => {
      const isUpdate = request.method === 'PUT';
      if (isUpdate) {
        updates.push(body);
        sinceScript += 1;
      }
      const { list, update = NOTHING, after = list } = script;
      answer(response, isUpdate ? update : sinceScript > 0 ? after : list);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const env = {
    PATH: process.env.PATH,
    DATABRAIN_API_BASE_URL: `http://127.0.0.1:${port}`,
    DATABRAIN_API_TOKEN: stage.sandbox.token,
  };

  return {
    ...stage,
    run: (words, more) => stage.run(words, { env, ...more }),
    updates: () => updates,
    requests: () => requests,
    say: (next) => {
      script = next;
      sinceScript = 0;
    },
  };
}

function answer(response: ServerResponse, { status = 200, headers = {}, body, cut = false }: Said): void {
  const all = { 'content-type': 'application/json', ...headers };
  response.writeHead(
    status,
    Object.entries(all).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, one])),
  );
  if (!cut) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  response.write(body, () => response.socket?.destroySoon());
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
