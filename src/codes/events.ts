// Every event that an apply tells, as --events writes it, explained. The first line of that file is none of the run's.

import type { RunEvent } from '../types.ts';
import { type Explanation, explained } from './explanation.ts';

const NOTHING = 'Nothing.';

export const EVENT_TYPES: Readonly<Record<RunEvent['type'] | 'stream', Explanation>> = {
  stream: explained('The first line: the version of the events that follow, and the program that writes them.', NOTHING),
  start: explained('Sending begins: the run, the plan, and how many embeds it changes.', NOTHING),
  wave: explained('A wave begins: its name, and how many embeds it changes.', NOTHING),
  pause: explained(
    'The run waits before a wave, as the policy wants.',
    'Nothing; or stop the run with Ctrl-C, and apply again later.',
  ),
  undo: explained('The run takes back what it has widened, because the rollout failed.', 'See the reason that the event gives.'),
  retry: explained(
    'An update is sent again after a wait.',
    'Nothing, unless it happens often: then send more slowly with --rate.',
  ),
  'server-failing': explained(
    'Calls to the server fail one after another, so nothing is sent until the instant that the event names.',
    'Nothing: what is asked then decides. A signal ends the wait at once.',
  ),
  'server-back': explained('The server is well again, and sending goes on.', NOTHING),
  result: explained(
    'An embed had its turn, with the outcome that the event holds.',
    'Look up the code of its error, where there is one.',
  ),
  verifying: explained('Everything was sent; what was written is read back.', NOTHING),
  unrecorded: explained(
    'Something happened and could not be written to the change history; the event holds the record.',
    'Keep the file of events, make the history writable, and apply again: it finds out what became of each update.',
  ),
  summary: explained('The run has ended, with the result that the event holds.', NOTHING),
};
