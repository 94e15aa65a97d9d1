// Windows against the clock: working hours, midnight, the ends of summer time and of the year, and which window wins.

import { describe, expect, it } from 'vitest';
import { windowFindings } from '../../src/plan/windows.ts';
import type { Window } from '../../src/policy.ts';
import type { Severity } from '../../src/types.ts';
import { pair, window } from './policies.ts';

const { changes: widened } = pair({ isAllowAiPilot: true }, { isAllowAiPilot: false });
const { changes: narrowed } = pair({ isAllowAiPilot: false }, { isAllowAiPilot: true });
const { changes: both } = pair(
  { isAllowAiPilot: false, isAllowMetricUpdate: true },
  { isAllowAiPilot: true, isAllowMetricUpdate: false },
);
const severities = (windows: readonly Window[], at: string, changes = widened): readonly Severity[] =>
  windowFindings(windows, changes, new Date(at)).map(({ severity }) => severity);

const work = window({});
const night = window({ cron: '0 22 * * *', durationMs: 8 * 3_600_000 });
const turn = window({ cron: '0 0 20 12 *', durationMs: 16 * 86_400_000 });
const two = window({ cron: '30 2 * * *', durationMs: 3_600_000 });
const sunday = window({ cron: '0 0 * * 0', durationMs: 86_400_000 });
const allow = window({ kind: 'allow', cron: '0 20 * * *', durationMs: 2 * 3_600_000, timezone: 'UTC' });

describe('a window', () => {
  const rows: readonly (readonly [sentence: string, windows: readonly Window[], at: string, expected: readonly Severity[]])[] = [
    ['is open in its hours (12:00 in Berlin)', [work], '2026-11-24T11:00:00Z', ['block']],
    ['is open from its first instant', [work], '2026-11-24T07:00:00Z', ['block']],
    ['is closed the moment before', [work], '2026-11-24T06:59:59.999Z', []],
    ['is open to its last moment', [work], '2026-11-24T16:59:59.999Z', ['block']],
    ['is closed at its end', [work], '2026-11-24T17:00:00Z', []],
    ['is closed at the weekend', [work], '2026-11-22T11:00:00Z', []],
    ['follows the clocks of its zone in summer', [work], '2026-07-07T06:00:00Z', ['block']],
    ['is open before midnight', [night], '2026-11-24T22:30:00Z', ['block']],
    ['is open after midnight', [night], '2026-11-25T04:59:59Z', ['block']],
    ['is closed in the morning', [night], '2026-11-25T05:00:00Z', []],
    ['is open in the old year', [turn], '2026-12-31T23:30:00Z', ['block']],
    ['is open in the new year', [turn], '2027-01-04T22:59:59Z', ['block']],
    ['is closed after it', [turn], '2027-01-04T23:00:00Z', []],
    ['opens an hour that clocks skip at the next that there is (03:00 in Berlin)', [two], '2026-03-29T01:00:00Z', ['block']],
    ['and stays open for its duration', [two], '2026-03-29T01:59:59Z', ['block']],
    ['and not longer', [two], '2026-03-29T02:00:00Z', []],
    ['opens once in an hour that clocks repeat: the first time', [two], '2026-10-25T00:30:00Z', ['block']],
    ['and not the second time', [two], '2026-10-25T01:30:00Z', []],
    ['lasts as long as it says on the day of 25 hours', [sunday], '2026-10-25T21:59:59Z', ['block']],
    ['and no longer', [sunday], '2026-10-25T22:00:00Z', []],
    ['yields to consent where it says so', [{ ...work, override: 'approve' }], '2026-11-24T11:00:00Z', ['approve']],
    ['speaks for itself among others', [work, { ...work, override: 'approve' }], '2026-11-24T11:00:00Z', ['block', 'approve']],
    ['of kind allow lets through while it is open', [allow], '2026-11-24T20:00:00Z', []],
    ['of kind allow refuses while it is closed', [allow], '2026-11-24T22:00:00Z', ['block']],
    [
      'of kind allow is enough where one of several is open',
      [allow, { ...allow, cron: '0 22 * * *' }],
      '2026-11-24T22:00:00Z',
      [],
    ],
    [
      'of kind allow yields to consent where it says so',
      [{ ...allow, override: 'approve' }],
      '2026-11-24T22:00:00Z',
      ['approve'],
    ],
    [
      'of kind allow yields only where all of them do',
      [{ ...allow, override: 'approve' }, allow],
      '2026-11-24T22:30:00Z',
      ['block'],
    ],
    [
      'of kind deny wins over one of kind allow',
      [allow, { ...night, timezone: 'UTC', cron: '0 19 * * *' }],
      '2026-11-24T20:30:00Z',
      ['block'],
    ],
  ];
  it.each(rows)('%s', (_, windows, at, expected) => expect(severities(windows, at)).toEqual(expected));

  it.each([
    ['exempts narrowing', [work], narrowed, []],
    ['holds an embed that narrows and widens', [work], both, ['block']],
    ['holds narrowing where it is listed', [window({ directions: ['narrow'] })], narrowed, ['block']],
    ['of kind allow exempts narrowing', [allow], narrowed, []],
    ['of kind allow for tenancy says nothing of widening', [{ ...allow, directions: ['tenancy'] as const }], widened, []],
    ['has nothing to say of no changes', [work, allow], [], []],
  ] as const)('%s', (_, windows, changes, expected) => {
    expect(severities(windows, '2026-11-24T11:00:00Z', changes)).toEqual(expected);
  });

  it.each([
    [
      work,
      '2026-11-24T11:00:00Z',
      '1 change of direction widen in the deny window "0 8 * * 1-5" (10h, Europe/Berlin), which is open until 2026-11-24T18:00:00+01:00 (Europe/Berlin): a; only the time, or another policy, lifts this',
    ],
    [
      { ...work, override: 'approve' as const },
      '2026-07-07T11:00:00Z',
      '1 change of direction widen in the deny window "0 8 * * 1-5" (10h, Europe/Berlin), which is open until 2026-07-07T18:00:00+02:00 (Europe/Berlin): a; consent to this very plan is enough',
    ],
    [
      allow,
      '2026-11-24T11:00:00Z',
      '1 change of direction widen outside every window that allows it; the next opens at 2026-11-24T20:00:00Z (UTC): a; only the time, or another policy, lifts this',
    ],
    [
      { ...allow, cron: '0 0 30 2 *' },
      '2026-11-24T11:00:00Z',
      '1 change of direction widen outside every window that allows it; none opens again: a; only the time, or another policy, lifts this',
    ],
    [
      window({ cron: '0 * * * *', durationMs: 3_600_000, timezone: 'UTC' }),
      '2026-11-24T11:00:00Z',
      '1 change of direction widen in the deny window "0 * * * *" (1h, UTC), which is open without an end in sight: a; only the time, or another policy, lifts this',
    ],
    [
      window({ cron: '0 8-10 * * *', durationMs: 3_600_000, timezone: 'UTC' }),
      '2026-11-24T08:30:00Z',
      '1 change of direction widen in the deny window "0 8-10 * * *" (1h, UTC), which is open until 2026-11-24T11:00:00Z (UTC): a; only the time, or another policy, lifts this',
    ],
    [
      window({ cron: '0 0 1 1 *', durationMs: 3_600_000, timezone: 'America/St_Johns' }),
      '2027-01-01T03:45:00Z',
      '1 change of direction widen in the deny window "0 0 1 1 *" (1h, America/St_Johns), which is open until 2027-01-01T01:00:00-03:30 (America/St_Johns): a; only the time, or another policy, lifts this',
    ],
  ] as const)('says until when, and what lifts it: %#', (one, at, message) => {
    expect(windowFindings([one], widened, new Date(at)).map((finding) => finding.message)).toEqual([message]);
  });
});
