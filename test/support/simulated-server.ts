// The API in memory, with virtual time: each update can be struck by a fault that says both what the client is told and
// what the server really did. The ledger of what was done, and by whom, is the truth that all laws are held against.

import { EmbedSyncError } from '../../src/errors.ts';
import { settingEntries } from '../../src/settings.ts';
import type { LiveEmbed, Payload, Problem, SettingName, Settings, UpdateAnswer } from '../../src/types.ts';
import type { VirtualTime } from './virtual-time.ts';

/** What the server does with an update, whatever it says about it. `late` and `twice` do it (again) after up to a minute. */
type Deed = 'nothing' | 'all' | 'part' | 'late' | 'twice';

export interface UpdateFault {
  readonly told: UpdateAnswer['kind'];
  readonly deed: Deed;
  readonly status?: number;
  /** More milliseconds until the answer. */
  readonly after?: number;
  readonly retryAfterMs?: number;
  /** What somebody else does just before or just after the update is handled. */
  readonly foreign?: 'before' | 'after' | 'elsewhere';
  readonly gone?: true;
  readonly revokes?: true;
  /** The answer is a plain lie; what the log concludes from it cannot be held against it. */
  readonly lies?: true;
}

const TIMEOUT_MS = 60_000;

/** Every way in which an update can go wrong, or only look like it. */
export const UPDATE_FAULTS = {
  'connection refused': { told: 'not-sent', deed: 'nothing' },
  'name not resolved': { told: 'not-sent', deed: 'nothing' },
  'TLS failed': { told: 'not-sent', deed: 'nothing' },
  'the lease runs out': { told: 'withheld', deed: 'nothing' },
  'reset before it was read': { told: 'unknown', deed: 'nothing' },
  'reset in the middle of the answer': { told: 'unknown', deed: 'all' },
  'reset after it was applied': { told: 'unknown', deed: 'all' },
  'timeout, not applied': { told: 'unknown', deed: 'nothing', after: TIMEOUT_MS },
  'timeout, applied': { told: 'unknown', deed: 'all', after: TIMEOUT_MS },
  'timeout, applied late': { told: 'unknown', deed: 'late', after: TIMEOUT_MS },
  'gateway timeout, applied late': { told: 'unknown', deed: 'late', status: 504 },
  'delivered twice': { told: 'accepted', deed: 'twice' },
  'applied in part, 500': { told: 'unknown', deed: 'part', status: 500 },
  'applied in part, 200': { told: 'accepted', deed: 'part', lies: true },
  '400': { told: 'rejected', deed: 'nothing', status: 400 },
  '401': { told: 'global', deed: 'nothing', status: 401 },
  '401 from now on': { told: 'global', deed: 'nothing', status: 401, revokes: true },
  '403': { told: 'rejected', deed: 'nothing', status: 403 },
  '404 embed': { told: 'rejected', deed: 'nothing', status: 404 },
  '404 datamart': { told: 'rejected', deed: 'nothing', status: 404 },
  '404 workspace': { told: 'global', deed: 'nothing', status: 404 },
  '409': { told: 'conflict', deed: 'nothing', status: 409 },
  '409, somebody else wrote': { told: 'conflict', deed: 'nothing', status: 409, foreign: 'before' },
  '409, applied all the same': { told: 'conflict', deed: 'all', status: 409, lies: true },
  '429': { told: 'throttled', deed: 'nothing', status: 429 },
  '429, asks for a long pause': { told: 'throttled', deed: 'nothing', status: 429, retryAfterMs: 90_000 },
  '429, applied all the same': { told: 'throttled', deed: 'all', status: 429, lies: true },
  '500': { told: 'unknown', deed: 'nothing', status: 500 },
  '500, applied': { told: 'unknown', deed: 'all', status: 500 },
  '502': { told: 'unknown', deed: 'nothing', status: 502 },
  '502, applied': { told: 'unknown', deed: 'all', status: 502 },
  '503': { told: 'unknown', deed: 'nothing', status: 503 },
  '503, applied': { told: 'unknown', deed: 'all', status: 503 },
  '504': { told: 'unknown', deed: 'nothing', status: 504 },
  '504, applied': { told: 'unknown', deed: 'all', status: 504 },
  '200 with an error': { told: 'rejected', deed: 'nothing', status: 200 },
  'html, not applied': { told: 'unknown', deed: 'nothing', status: 200 },
  'html, applied': { told: 'unknown', deed: 'all', status: 200 },
  'truncated answer': { told: 'unknown', deed: 'all', status: 200 },
  'answer about another embed': { told: 'unknown', deed: 'all', status: 200 },
  redirect: { told: 'unknown', deed: 'nothing', status: 307 },
  'redirect, applied': { told: 'unknown', deed: 'all', status: 303 },
  'slow drip': { told: 'accepted', deed: 'all', after: 50_000 },
  'answer too large': { told: 'unknown', deed: 'all', after: 400 },
  'somebody else wrote just before': { told: 'accepted', deed: 'all', foreign: 'before' },
  'somebody else wrote just after': { told: 'accepted', deed: 'all', foreign: 'after' },
  'applied, lost, overwritten by somebody else': { told: 'unknown', deed: 'all', foreign: 'after' },
  'lost, somebody else wrote': { told: 'unknown', deed: 'nothing', foreign: 'before' },
  'somebody else wrote elsewhere': { told: 'accepted', deed: 'all', foreign: 'elsewhere' },
  'embed deleted': { told: 'rejected', deed: 'nothing', status: 404, gone: true },
  'applied, lost, embed deleted': { told: 'unknown', deed: 'all', gone: true },
} as const satisfies Record<string, UpdateFault>;

export type UpdateFaultName = keyof typeof UPDATE_FAULTS;

/** A list that comes to nothing although the client has repeated it. */
export const LIST_FAULTS = ['API_UNREACHABLE', 'API_REFUSED', 'API_ANSWER_INVALID', 'AUTHENTICATION_FAILED'] as const;
export type ListFault = (typeof LIST_FAULTS)[number];

/** One change that took effect. */
export interface Deeds {
  readonly at: number;
  readonly by: 'us' | 'somebody';
  readonly embedId: string;
  readonly settings: Settings;
  /** The whole embed before and after. */
  readonly before: Settings;
  readonly after: Settings;
  /** Which process sent it, where it was ours. */
  readonly life?: number;
}

interface Sender {
  readonly life: number;
  /** Bytes of its log that were durable when it sent the update. */
  readonly durable: number;
}

export interface Received extends Sender {
  readonly payload: Payload;
  readonly fault: UpdateFaultName | undefined;
}

export interface SimulatedServer {
  readonly state: Map<string, Settings>;
  readonly ledger: Deeds[];
  readonly received: Received[];
  /** Whether the answers to somebody's updates were lies. */
  readonly liedAbout: Set<string>;
  renewToken(): void;
  list(fault: ListFault | undefined): Promise<readonly LiveEmbed[]>;
  update(payload: Payload, sender: Sender, name: UpdateFaultName | undefined): Promise<UpdateAnswer>;
  change(embedId: string, settings: Settings): void;
}

interface Around {
  readonly time: VirtualTime;
  readonly random: () => number;
  /** Settings that no list tells. */
  readonly hidden: readonly SettingName[];
  /** What becomes of settings that an update of ours does not send. */
  readonly updates?: 'merge' | 'replace';
}

const problemOf = (name: string, httpStatus?: number): Problem => ({
  code: httpStatus === undefined ? 'API_UNREACHABLE' : `HTTP_${httpStatus}`,
  ...(httpStatus !== undefined && { httpStatus }),
  message: name,
});

/** What a server that replaces makes of settings that it is not sent: flags are off, all else is gone. */
const forgotten = (settings: Settings): Settings =>
  Object.fromEntries(settingEntries(settings).flatMap(([name, value]) => (typeof value === 'boolean' ? [[name, false]] : [])));

export function createServer(
  embeds: ReadonlyMap<string, Settings>,
  { time, random, hidden, updates = 'merge' }: Around,
): SimulatedServer {
  const state = new Map(embeds);
  const ledger: Deeds[] = [];
  const received: Received[] = [];
  const liedAbout = new Set<string>();
  let revoked = false;
  const wayMs = (): number => 2 + Math.floor(random() * 150);

  function put(embedId: string, settings: Settings, from: Pick<Deeds, 'by' | 'life'>): void {
    const before = state.get(embedId);
    if (before === undefined) return;
    const rest = updates === 'replace' && from.by === 'us' ? forgotten(before) : before;
    const after = { ...rest, ...settings };
    ledger.push({ at: time.now(), embedId, settings, before, after, ...from });
    state.set(embedId, after);
  }

  /** Somebody else gives the embed values that nobody here has in mind, and in one setting possibly those of somebody. */
  const meddle = (embedId: string): void =>
    put(embedId, random() < 0.5 ? { joinModel: 'multi' } : { isAllowAiPilot: random() < 0.5, datamartName: 'meddled' }, {
      by: 'somebody',
    });

  function handle(payload: Payload, life: number, fault: UpdateFault | undefined): void {
    const { embedId } = payload;
    const settings = payload.accessSettings as Settings;
    const mine = { by: 'us', life } as const;
    if (fault?.revokes) revoked = true;
    if (fault?.foreign === 'before') meddle(embedId);
    const deed = fault?.deed ?? 'all';
    const lateMs = 1_000 + random() * TIMEOUT_MS;
    if (deed === 'all' || deed === 'twice') put(embedId, settings, mine);
    if (deed === 'part') put(embedId, Object.fromEntries(Object.entries(settings).slice(0, 1)), mine);
    if (deed === 'late' || deed === 'twice') void time.sleep(lateMs).then(() => put(embedId, settings, mine));
    if (fault?.foreign === 'after') meddle(embedId);
    const others = [...state.keys()].filter((id) => id !== embedId);
    const other = others[Math.floor(random() * others.length)];
    if (fault?.foreign === 'elsewhere' && other !== undefined) meddle(other);
    if (fault?.gone) state.delete(embedId);
    if (fault?.lies) liedAbout.add(embedId);
  }

  return {
    state,
    ledger,
    received,
    liedAbout,
    renewToken: () => {
      revoked = false;
    },
    list: async (fault) => {
      await time.sleep(wayMs());
      if (fault !== undefined || revoked) {
        throw new EmbedSyncError(fault ?? 'AUTHENTICATION_FAILED', 'the list came to nothing');
      }
      const seen = [...state].map(([embedId, settings]): LiveEmbed => {
        const told = Object.entries(settings).filter(([name]) => !hidden.some((secret) => secret === name));
        return { embedId, settings: Object.fromEntries(told), foreign: {} };
      });
      await time.sleep(wayMs());
      return seen;
    },
    update: async (payload, sender, name) => {
      const fault: UpdateFault | undefined = name === undefined ? undefined : UPDATE_FAULTS[name];
      await time.sleep(wayMs());
      if (fault?.told === 'not-sent' || fault?.told === 'withheld') return { kind: fault.told, problem: problemOf(name ?? '') };
      received.push({ ...sender, payload, fault: name });
      if (revoked) return { kind: 'global', problem: problemOf('401', 401) };
      if (!state.has(payload.embedId)) return { kind: 'rejected', problem: problemOf('404 embed', 404) };
      handle(payload, sender.life, fault);
      await time.sleep(wayMs() + (fault?.after ?? 0));
      if (fault === undefined || fault.told === 'accepted') return { kind: 'accepted' };
      const problem = problemOf(name ?? '', fault.status);
      if (fault.told !== 'throttled' || fault.retryAfterMs === undefined) return { kind: fault.told, problem };
      await time.sleep(fault.retryAfterMs);
      return { kind: 'throttled', problem, retryAfterMs: fault.retryAfterMs };
    },
    change: (embedId, settings) => put(embedId, settings, { by: 'somebody' }),
  };
}
