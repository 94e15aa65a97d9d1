// A request to the API and the state it meets in; the API's answer, and the change it asks for, out. Pure:
// the change is not made here, so that a fault can prevent, halve or delay it.

import type { Dialect } from '../types.ts';
import { acceptSettings, isRecord } from './accept.ts';
import { type Answer, type Grievance, json, jsonText, refusal } from './answers.ts';
import type { HeldEmbed, SandboxDatamart } from './model.ts';
import type { ListShape } from './options.ts';
import { datamartItem, exportOf, type Frame, listItem } from './present.ts';
import type { Route } from './routes.ts';
import { spellingsTaken } from './spellings.ts';
import { mergeSettings, replaceSettings } from './state.ts';
import type { ListText, Store } from './store.ts';

/** The switches of the sandbox that decide how it answers, with their defaults filled in. */
export interface Behaviour {
  readonly dataApp: string | undefined;
  readonly list: ListShape;
  readonly families: readonly Dialect[];
  readonly updates: 'merge' | 'replace';
  readonly pages: 'optional' | 'forced';
  readonly detail: boolean;
  readonly export: boolean;
  readonly datamarts: readonly SandboxDatamart[] | 'forbidden' | undefined;
}

export interface Backend {
  readonly behaviour: Behaviour;
  readonly store: Store;
  readonly listText: ListText;
  /** ISO 8601. */
  readonly now: () => string;
}

export interface ApiCall {
  readonly route: Route;
  readonly query: URLSearchParams;
  /** The parsed body; undefined where there is none, or none that is JSON and says so. */
  readonly body: unknown;
}

interface Change {
  readonly before: HeldEmbed;
  readonly after: HeldEmbed;
}

export interface Response {
  readonly answer: Answer;
  readonly change?: Change;
}

const PAGE = 10;

/** To a call whose address exists and whose token is good. */
export function respond(backend: Backend, call: ApiCall): Response {
  switch (call.route.on) {
    case 'list':
      return { answer: list(backend, call) };
    case 'update':
      return update(backend, call);
    case 'export':
      return { answer: exported(backend, call) };
    case 'datamarts':
      return { answer: datamarts(backend.behaviour.datamarts, call) };
  }
}

/** Whether this sandbox has the address at all. */
export function isOffered(behaviour: Behaviour, { family, on }: Route): boolean {
  if (!behaviour.families.includes(family)) return false;
  if (on === 'export') return behaviour.export;
  return on !== 'datamarts' || behaviour.datamarts !== undefined;
}

function list({ behaviour, store, listText }: Backend, call: ApiCall): Answer {
  const { family, method } = call.route;
  const frame: Frame = { family, list: behaviour.list, dataApp: behaviour.dataApp };
  const embedId = call.query.get('embedId');
  if (behaviour.detail && method === 'GET' && embedId !== null) {
    const embed = store.find(embedId);
    const telling: Frame = frame.list === 'absent' ? { ...frame, list: 'item' } : frame;
    return json(200, { data: embed === undefined ? [] : [listItem(telling, embed)], error: null });
  }
  const asked = pageAsked(call, behaviour.pages === 'forced');
  if (typeof asked === 'string') return refusal(family, 'body', asked);
  if (asked === undefined) return jsonText(200, listText(frame));
  const data = pageOf(store.all(), asked).map((embed) => listItem(frame, embed));
  return json(200, { data, error: null });
}

function update({ behaviour, store }: Backend, { route: { family }, body }: ApiCall): Response {
  const refuse = (grievance: Grievance, message: string): Response => ({ answer: refusal(family, grievance, message) });
  if (!isRecord(body)) return refuse('body', 'The body must be a JSON object, sent as application/json');
  const { embedId, accessSettings } = body;
  if (typeof embedId !== 'string' || embedId === '') return refuse('body', '"embedId" is required');
  if (!isRecord(accessSettings)) return refuse('settings', '"accessSettings" must be an object');
  const accepted = acceptSettings(accessSettings, spellingsTaken(family));
  if ('problem' in accepted) return refuse('settings', accepted.problem);
  const before = store.find(embedId);
  if (before === undefined) return refuse('embed', 'Embed configuration not found');
  const { datamartName } = accepted.settings;
  const known = behaviour.datamarts === 'forbidden' ? undefined : behaviour.datamarts;
  if (datamartName !== undefined && known?.every(({ name }) => name !== datamartName)) {
    return refuse('datamart', 'Datamart not found');
  }
  const after = (behaviour.updates === 'merge' ? mergeSettings : replaceSettings)(before, accepted.settings);
  return { answer: json(200, { id: embedId, error: null }), change: { before, after } };
}

function exported({ store, now }: Backend, { route: { family }, query }: ApiCall): Answer {
  const embedId = query.get('embedId');
  if (embedId === null || embedId === '') return refusal(family, 'body', '"embedId" is required');
  const embed = store.find(embedId);
  if (embed === undefined) return refusal(family, 'embed', 'Embed configuration not found');
  const answer = json(200, exportOf(embed, now()));
  const file = encodeURIComponent(embed.name);
  return { ...answer, headers: { ...answer.headers, 'content-disposition': `attachment; filename*=UTF-8''${file}.json` } };
}

function datamarts(known: Behaviour['datamarts'], call: ApiCall): Answer {
  const { family } = call.route;
  if (known === undefined || known === 'forbidden') {
    return refusal(family, 'right', 'A service token is needed to list datamarts');
  }
  const page = pageAsked(call, false);
  if (typeof page === 'string') return refusal(family, 'body', page);
  const expanded = call.query.get('expandDetails') !== 'false';
  const data = (page === undefined ? known : pageOf(known, page)).map((datamart) => datamartItem(datamart, expanded));
  return json(200, { data, error: null });
}

const pageOf = <T>(all: readonly T[], page: number): readonly T[] => all.slice((page - 1) * PAGE, page * PAGE);

/** The page asked for, undefined for everything at once, or what is wrong with the question. */
function pageAsked({ route, query, body }: ApiCall, forced: boolean): number | undefined | string {
  const { isPagination, pageNumber } = route.method === 'POST' ? inBody(body) : inQuery(query);
  if (typeof isPagination !== 'boolean') return '"isPagination" must be a boolean';
  if (!isPagination && !forced) return undefined;
  if (typeof pageNumber !== 'number' || !Number.isSafeInteger(pageNumber) || pageNumber < 1) {
    return '"pageNumber" must be a positive number';
  }
  return pageNumber;
}

interface Paging {
  readonly isPagination: unknown;
  readonly pageNumber: unknown;
}

const inQuery = (query: URLSearchParams): Paging => ({
  isPagination: query.get('isPagination') === 'true',
  pageNumber: Number(query.get('pageNumber') ?? '1'),
});

function inBody(body: unknown): Paging {
  const { isPagination = false, pageNumber = 1 } = isRecord(body) ? body : {};
  return { isPagination, pageNumber };
}
