// A way to look at one embed in, a rung that looks at many out.
// A way is tried on one embed before it is tried on many, and asked only where it may tell what is still untold.

import pLimit from 'p-limit';
import type { Question, SettingName } from '../types.ts';
import type { Gaps } from './gaps.ts';
import { isUseless, type Rung, type Seen, type Sight, settingsSeen } from './rung.ts';

interface Way {
  /** Its name in reports of progress. */
  readonly by: string;
  readonly look: (embedId: string, proven: boolean) => Promise<Sight<Seen>>;
}

/** One climb over this rung. */
interface Climb {
  /** Open questions about embeds that were not asked yet. */
  waiting(): readonly Question[];
  /** Those of them that the way may answer, going by all that it ever told. */
  ready(): readonly Question[];
  ask(question: Question, proven: boolean): Promise<'news' | 'no-news' | 'no-answer' | 'useless'>;
  /** The server fails one embed after another, or the run has ended. */
  isOver(): boolean;
  done(): number;
}

/** On so many embeds a way is tried that tells nothing of what is asked. */
const TRIALS = 4;
const CONCURRENCY = 8;
const REPORT_EVERY = 20;
/** So many in a row are the server's failures, not the embeds'. */
const FAILURES_IN_A_ROW = 5;

export function eachRung(way: Way): Rung {
  const tells = new Set<SettingName>();
  const limit = pLimit(CONCURRENCY);
  let state: 'untried' | 'works' | 'useless' = 'untried';

  return async (gaps, report) => {
    if (state === 'useless') return;
    let total = 0;
    const tell = (done: number): void => report({ by: way.by, done, total });
    const climb = startClimb({ way, tells, tell }, gaps);
    total = (state === 'works' ? climb.ready() : climb.waiting()).length;
    if (total === 0) return;
    tell(0);
    if (state === 'untried') state = await tryOut(climb, { gaps, tells });

    // Answers can widen what the way is known to tell, and so make further embeds worth asking.
    for (let ready = climb.ready(); ready.length > 0 && !climb.isOver(); ready = climb.ready()) {
      total = climb.done() + ready.length;
      await limit.map(ready, async (question) => {
        if (!climb.isOver()) await climb.ask(question, true);
      });
    }
    total = climb.done();
    tell(total);
  };
}

function startClimb(
  { way, tells, tell }: { way: Way; tells: Set<SettingName>; tell: (done: number) => void },
  gaps: Gaps,
): Climb {
  const asked = new Set<string>();
  let done = 0;
  let failuresInARow = 0;
  let ended = false;
  const waiting = (): readonly Question[] => gaps.open().filter(({ embed }) => !asked.has(embed.embedId));

  const ask: Climb['ask'] = async ({ embed: { embedId } }, proven) => {
    asked.add(embedId);
    const sight = await way.look(embedId, proven);
    if (++done % REPORT_EVERY === 0) tell(done);
    failuresInARow = sight.kind === 'failed' && sight.again !== 'never' ? failuresInARow + 1 : 0;
    if (sight.kind === 'failed') return isUseless(sight, proven) ? 'useless' : 'no-answer';
    if (sight.kind === 'beside') return proven ? 'no-answer' : 'useless';
    for (const name of settingsSeen(sight.seen)) tells.add(name);
    return gaps.fill(embedId, sight.seen) ? 'news' : 'no-news';
  };
  return {
    waiting,
    ready: () => waiting().filter((question) => gaps.untold(question).some((name) => tells.has(name))),
    ask: async (question, proven) => {
      try {
        return await ask(question, proven);
      } catch (error) {
        // What still waits for its turn must not be sent after what ends the run.
        ended = true;
        throw error;
      }
    },
    isOver: () => ended || failuresInARow >= FAILURES_IN_A_ROW,
    done: () => done,
  };
}

/** What the first embeds say of the way. It stays untried where none of them answered. */
async function tryOut(
  climb: Climb,
  { gaps, tells }: { gaps: Gaps; tells: ReadonlySet<SettingName> },
): Promise<'untried' | 'works' | 'useless'> {
  const tried = new Set<SettingName>();
  let state: 'untried' | 'works' | 'useless' = 'untried';
  for (let trial = 1; trial <= TRIALS; trial++) {
    const question = dashboardsFirst(climb.waiting()).find((one) => gaps.untold(one).some((name) => !tried.has(name)));
    if (question === undefined) break;
    const wanted = gaps.untold(question);
    const answer = await climb.ask(question, state === 'works');
    if (answer === 'useless') return 'useless';
    if (answer === 'no-answer') continue;
    if (wanted.some((name) => tells.has(name)) || climb.ready().length > 0) return 'works';
    if (state !== 'works') state = answer === 'news' ? 'works' : 'useless';
    for (const name of wanted) tried.add(name);
  }
  return state;
}

/** How the closer ways treat embeds of metrics is not documented. */
const dashboardsFirst = (questions: readonly Question[]): readonly Question[] => [
  ...questions.filter(({ embed }) => embed.embedType !== 'metric'),
  ...questions.filter(({ embed }) => embed.embedType === 'metric'),
];
