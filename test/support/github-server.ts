// A stand-in for GitHub's REST API over real HTTP: one repository, tokens with permissions, pages, limits and faults.
// It knows what this program asks for and nothing else: whatever it is not made for gets a 404 with the words "not in the stand-in".

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Context, Hono } from 'hono';
import { ROUTES, type Route, says } from './github-routes.ts';
import { createState, type Holder, JOB_BOT, repositoryId, type State, userJson } from './github-state.ts';

/** Where `match` fits `METHOD /path`, the next `times` requests end in something else than their own answer. */
interface Fault {
  readonly match: RegExp;
  readonly times?: number;
  /** Carried out nevertheless, as when only the answer is lost. */
  readonly acts?: boolean;
  /** An answer, or a connection that breaks off, or one on which nothing ever comes. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly end?: 'reset' | 'hang';
}

interface SeenRequest {
  readonly method: string;
  /** With the query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface GitHubStandIn {
  /** What GITHUB_API_URL would be. */
  readonly apiUrl: string;
  readonly state: State;
  /** Every request as it came, in order. */
  readonly seen: readonly SeenRequest[];
  /** Adds a token; one of a job that may write comments and issues where nothing else is said. */
  admit(token: string, holder?: Partial<Holder>): void;
  fail(fault: Fault): void;
  /** Lets requests that fit wait for each other until so many have come; then all of them go on. */
  gather(match: RegExp, count: number): void;
  close(): Promise<void>;
}

interface StandInOptions {
  readonly repository?: string;
  /** Such as `/api/v3`, where enterprise servers have their API. */
  readonly basePath?: string;
  /** Most items of a page, whatever is asked for. */
  readonly pageSize?: number;
}

interface Gate {
  readonly match: RegExp;
  readonly count: number;
  readonly waiting: (() => void)[];
}

export async function startGitHub(options: StandInOptions = {}): Promise<GitHubStandIn> {
  const { repository = 'acme/portal', basePath = '', pageSize = 100 } = options;
  const state = createState(repository);
  const seen: SeenRequest[] = [];
  const holders = new Map<string, Holder>();
  const faults: { fault: Fault; left: number }[] = [];
  const gates: Gate[] = [];
  const app = createApp({ state, holders, pageSize });

  const pass = (line: string): Promise<void> | undefined => {
    const gate = gates.find(({ match, waiting, count }) => match.test(line) && waiting.length < count);
    if (gate === undefined) return undefined;
    const waited = new Promise<void>((resolve) => gate.waiting.push(resolve));
    if (gate.waiting.length === gate.count) for (const go of gate.waiting) go();
    return waited;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body });
    // The addresses of further pages name a repository by its number.
    const path = url.slice(basePath.length).replace(`/repositories/${repositoryId(state)}/`, `/repos/${repository}/`);
    const line = `${method} ${path.split('?')[0]}`;
    const armed = url.startsWith(`${basePath}/`) ? faults.find((one) => one.left > 0 && one.fault.match.test(line)) : undefined;
    if (armed !== undefined) armed.left -= 1;
    const act = async (): Promise<Response> => {
      await pass(line);
      const origin = `http://${headers.host}${basePath}`;
      const asked = new Request(`http://stand-in${path}`, {
        method,
        headers: { authorization: headers.authorization ?? '', 'x-origin': origin },
        ...(body !== '' && { body }),
      });
      return app.fetch(asked);
    };
    if (armed === undefined) return deliver(response, await act());
    const { acts, status, end, headers: more, body: text } = armed.fault;
    if (acts) await act();
    if (end === 'hang') return;
    if (end === 'reset' || status === undefined) {
      response.socket?.resetAndDestroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...more });
    response.end(text ?? JSON.stringify({ message: 'Server Error' }));
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return {
    apiUrl: `http://127.0.0.1:${address.port}${basePath}`,
    state,
    seen,
    admit: (token, holder) => {
      const permissions = { issues: 'write', pull_requests: 'write' } as const;
      holders.set(token, { ...JOB_BOT, installation: true, permissions, ...holder });
    },
    fail: (fault) => void faults.push({ fault, left: fault.times ?? 1 }),
    gather: (match, count) => void gates.push({ match, count, waiting: [] }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function deliver(response: ServerResponse, { status, headers, body }: Response): Promise<void> {
  const bytes = body === null ? Buffer.alloc(0) : Buffer.from(await new Response(body).arrayBuffer());
  response.writeHead(status, Object.fromEntries(headers));
  response.end(bytes);
}

// ── The API ─────────────────────────────────────────────────────────────────────────────────────────────────────

interface App {
  readonly state: State;
  readonly holders: ReadonlyMap<string, Holder>;
  readonly pageSize: number;
}

function createApp({ state, holders, pageSize }: App): Hono {
  const app = new Hono();
  const holderOf = (c: Context): Holder | undefined =>
    holders.get(/^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? '');

  app.get('/user', (c) => {
    const holder = holderOf(c);
    if (holder === undefined) return says('Bad credentials', 401);
    return holder.installation ? says('Resource not accessible by integration', 403) : Response.json(userJson(holder));
  });
  for (const { method, path, needs, answer } of ROUTES) {
    app.on(method, `/repos/${state.repository}${path}`, (c) => {
      const holder = holderOf(c);
      if (holder === undefined) return says('Bad credentials', 401);
      if (!isEnough(holder, needs)) {
        return says(`Resource not accessible by ${holder.installation ? 'integration' : 'personal access token'}`, 403);
      }
      return answer({
        state,
        holder,
        part: (name) => c.req.param(name) ?? '',
        query: (name) => c.req.query(name),
        body: () => c.req.json(),
        page: (items) => pageOf(items, c, { state, pageSize }),
      });
    });
  }
  app.notFound((c) => says(`${c.req.method} ${c.req.path} is not in the stand-in`, 404));
  return app;
}

const isEnough = ({ permissions }: Holder, [access, ...kinds]: Route['needs']): boolean =>
  kinds.some((kind) => (access === 'write' ? permissions[kind] === 'write' : permissions[kind] !== 'none'));

function pageOf(items: readonly unknown[], c: Context, { state, pageSize }: Pick<App, 'state' | 'pageSize'>): Response {
  const perPage = Math.min(pageSize, 100, Number(c.req.query('per_page') ?? 30));
  const page = Number(c.req.query('page') ?? 1);
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const link = (number: number, rel: string): string => {
    const url = new URL(c.req.url);
    url.searchParams.set('page', String(number));
    const path = url.pathname.replace(`/repos/${state.repository}/`, `/repositories/${repositoryId(state)}/`);
    return `<${c.req.header('x-origin')}${path}${url.search}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < pages ? [link(page + 1, 'next'), link(pages, 'last')] : []),
  ];
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return Response.json(items.slice((page - 1) * perPage, page * perPage), { headers });
}
