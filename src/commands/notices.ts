// What a command did in; those whom the policy wants told of it told. Whoever may hear of some owners' embeds alone hears names
// and settings of these, and of the others how many. Telling changes no result: what goes wrong is a warning.

import { EmbedSyncError, EXIT, type ExitCode } from '../errors.ts';
import { matchesAnyGlob } from '../glob.ts';
import { loadPolicy } from '../load.ts';
import { openWebhook } from '../notify/webhook.ts';
import type { Notification, NotifyEvent } from '../policy.ts';
import { terminalSafe } from '../render/encode.ts';
import { renderNotice } from '../render/notice.ts';
import type { CommandContext } from './command.ts';
import { failureNews, type News } from './news.ts';

export interface Notices {
  /** Ends when everybody was told or given up, after 30 seconds at the latest. Never throws. */
  readonly tell: (news: News | undefined) => Promise<void>;
}

/** All that sending can end in. */
export const SENDING_EVENTS: readonly NotifyEvent[] = ['applied', 'failed', 'needs-approval', 'blocked'];

/**
 * Whoever the policy wants told of one of these events; in a pull request it is the base branch's policy that says whom.
 * Throws POLICY_INVALID where a variable that is needed for it cannot be used: so it comes before anything is requested.
 */
export async function openNotices(events: readonly NotifyEvent[], context: CommandContext): Promise<Notices> {
  const { options, runtime, basePolicy, note } = context;
  const policy = basePolicy ?? (await loadPolicy(options.policy, runtime.cwd));
  const receivers = policy.notify
    .filter(({ on }) => on.some((event) => events.includes(event)))
    .map((wanted) => ({ wanted, send: openWebhook(wanted, runtime) }));
  return {
    tell: async (news) => {
      if (news === undefined) return;
      const failures = await Promise.all(
        receivers.map(async ({ wanted, send }) => {
          const body = bodyFor(wanted, news);
          return body === undefined ? undefined : send(body);
        }),
      );
      for (const failure of failures) {
        if (failure !== undefined)
          note(`Not told of what happened: ${terminalSafe(failure)}. The result is not changed by that.\n`);
      }
    },
  };
}

/** What a receiver is sent, if anything: nothing where it is about embeds of other owners alone. */
function bodyFor({ on, owners }: Notification, news: News): string | undefined {
  const { event, facts, rows, reasons } = news;
  if (!on.includes(event)) return undefined;
  const own = owners === undefined ? rows : rows.filter(({ owner }) => owner !== null && matchesAnyGlob(owners, owner));
  if (rows.length > 0 && own.length === 0) return undefined;
  const ids = new Set(own.map(({ embedId }) => embedId));
  const told = reasons.filter(({ embedId }) => embedId === undefined || owners === undefined || ids.has(embedId));
  const texts = [...new Set(told.map(({ text }) => text))];
  return renderNotice({ event, facts, reasons: texts, rows: own, others: rows.length - own.length });
}

/** What is wrong with the input is told to whoever gave it, and to nobody else. */
const TOLD_EXITS: ReadonlySet<ExitCode> = new Set([EXIT.failed, EXIT.stale]);

/** Does what may fail before there is a plan to tell of; that it failed is told, and thrown on. */
export async function tellingFailure<T>(context: CommandContext, work: () => Promise<T>): Promise<T> {
  const notices = await openNotices(SENDING_EVENTS, context);
  try {
    return await work();
  } catch (error) {
    if (error instanceof EmbedSyncError && TOLD_EXITS.has(error.exitCode)) await notices.tell(failureNews(error));
    throw error;
  }
}
