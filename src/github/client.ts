// A token and a repository in, the capability to read and to write there out; what to ask of GitHub, other files know.
// Requests go to the address of the API alone and stay below the one repository, whatever their parts hold.

import { EmbedSyncError } from '../errors.ts';
import { parseJson } from '../json.ts';
import type { Runtime } from '../runtime.ts';
import { createRedactor, type Secret } from '../secret.ts';
import type { Ask, Denied, GitHub, ListAsk, Listed, Missing, Reading } from './capability.ts';
import type { Repository } from './credentials.ts';
import { messageOf, problemOf, refused, unreliable } from './failures.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { nextPage } from './link.ts';
import { createSend, type Sending } from './send.ts';
import { createTransport, type HttpAnswer, type Timeouts } from './transport.ts';

export interface GitHubOptions {
  /** As `parseGitHubApiUrl` returns it. */
  readonly apiUrl: string;
  readonly token: Secret;
  readonly repository: Repository;
  /** Its `stop` ends every request: whoever writes a farewell hands in a signal of its own. */
  readonly runtime: Pick<Runtime, 'now' | 'sleep' | 'random' | 'stop'>;
  /** `embed-sync/<version>`. */
  readonly userAgent: string;
  /** Login under which the token writes, such as `my-app[bot]`. Absent: GitHub is asked, and where it does not say, the token is a job's. */
  readonly author?: string;
  readonly timeouts?: Timeouts;
}

const PER_PAGE = 100;
const PAGES = 100;

/** The token of a job may not ask who it is, and is always this one. */
const JOB_AUTHOR = 'github-actions[bot]';

/** 410: issues are turned off in this repository. */
const DENIED: ReadonlySet<number> = new Set([403, 410]);

export function openGitHub(options: GitHubOptions): GitHub {
  const { apiUrl, token, repository, runtime } = options;
  const redact = createRedactor(token);
  const send = createSend({ transport: createTransport(options), runtime, redact });
  let author = options.author === undefined ? undefined : Promise.resolve(options.author);

  const sendingOf = (ask: Ask, more: Pick<Sending, 'method'> & Partial<Sending>): Sending => {
    const path = pathOf(['repos', repository.owner, repository.name, ...ask.path]);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(ask.query ?? {})) query.set(name, String(value));
    return { path, url: `${apiUrl}${path}${query.size === 0 ? '' : `?${query}`}`, needs: ask.needs, ...more };
  };

  /** What an answer that is no success comes to. Throws where the caller could make nothing of it. */
  const judge = (sending: Sending, answer: HttpAnswer): Missing | Denied => {
    const problem = problemOf(sending, answer.status, messageOf(answer, redact));
    if (answer.status === 404) return { kind: 'missing', problem };
    if (DENIED.has(answer.status)) return { kind: 'denied', problem };
    throw refused(problem);
  };

  const get = async (sending: Sending): Promise<HttpAnswer | Missing | Denied> => {
    const answer = await send(sending);
    if (answer === 'arrived') throw new EmbedSyncError('INTERNAL', 'a request that reads was taken for one that writes');
    return answer.status === 200 ? answer : judge(sending, answer);
  };

  const whoAmI = async (): Promise<string> => {
    const sending: Sending = { method: 'GET', path: '/user', url: `${apiUrl}/user`, needs: 'metadata: read' };
    const answer = await get(sending);
    return answer.kind === 'answer' ? fieldsIn(sending, jsonOf(sending, answer)).word('login') : JOB_AUTHOR;
  };

  return {
    repository,
    author: () => {
      author ??= whoAmI();
      return author;
    },
    unreliable: (ask, problem) => unreliable(sendingOf(ask, { method: 'GET' }), problem),

    read: async (ask) => {
      const sending = sendingOf(ask, { method: 'GET' });
      const answer = await get(sending);
      return answer.kind === 'answer' ? { kind: 'found', value: fieldsIn(sending, jsonOf(sending, answer)) } : answer;
    },

    list: async <T>({ pages = PAGES, ...ask }: ListAsk, pick: (fields: Fields) => readonly T[]): Promise<Reading<Listed<T>>> => {
      const items: T[] = [];
      let sending = sendingOf({ ...ask, query: { ...ask.query, per_page: PER_PAGE } }, { method: 'GET' });
      for (let page = 1; ; page++) {
        const answer = await get(sending);
        if (answer.kind !== 'answer') return answer;
        const body = jsonOf(sending, answer);
        if (!Array.isArray(body)) throw unreliable(sending, 'it is not a list');
        for (const [index, item] of body.entries()) items.push(...pick(fieldsIn(sending, item, `item ${index + 1}: `)));
        const next = nextPage(answer.header('link'), apiUrl);
        if (next === 'elsewhere') throw unreliable(sending, 'its next page is not below the address of the API');
        if (next === 'none' || page >= pages) return { kind: 'found', value: { items, complete: next === 'none' } };
        sending = { ...sending, url: next.url };
      }
    },

    readFile: async ({ limit, ...ask }) => {
      const sending = sendingOf(ask, { method: 'GET', accept: 'application/vnd.github.raw+json', limit });
      const answer = await get(sending);
      if (answer.kind !== 'answer') return answer;
      // What is no file has no raw form: a folder comes as the JSON list of what is in it.
      const isFile = !/^application\/json\b/.test(answer.header('content-type') ?? '');
      if (!isFile) throw unreliable(sending, 'at this path there is something else than a file');
      return { kind: 'found', value: answer.bytes };
    },

    write: async ({ method, body, arrived, soAlready, ...ask }) => {
      const sending = sendingOf(ask, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(arrived !== undefined && { arrived }),
      });
      const answer = await send(sending);
      if (answer === 'arrived' || answer.status === soAlready) return { kind: 'arrived' };
      if (answer.status < 200 || answer.status >= 300) return judge(sending, answer);
      const value = answer.bytes.length === 0 ? {} : jsonOf(sending, answer);
      return { kind: 'done', value: fieldsIn(sending, value) };
    },
  };
}

/** Every part encoded. Those that an address would swallow are refused: they would lead elsewhere. */
function pathOf(parts: readonly (string | number)[]): string {
  if (parts.some((part) => /^\.{0,2}$/.test(String(part)))) {
    throw new EmbedSyncError('USAGE', 'a path in a repository has no empty parts, no "." and no ".."');
  }
  return parts.map((part) => `/${encodeURIComponent(part)}`).join('');
}

function jsonOf(sending: Sending, { bytes }: HttpAnswer): unknown {
  const body = parseJson(new TextDecoder().decode(bytes));
  if (body === undefined) throw unreliable(sending, 'it is not JSON');
  return body;
}

const fieldsIn = (sending: Sending, body: unknown, prefix = ''): Fields =>
  fieldsOf(body, (problem) => {
    throw unreliable(sending, prefix + problem);
  });
