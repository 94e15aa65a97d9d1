// Which keys may stand where in a policy, as its schema says it too (a test compares them): for hints. See `grammar.ts`.

import { SETTING_NAMES } from '../settings.ts';
import type { Grammar, Part } from './grammar.ts';

const keys = (names: readonly string[], part: string | null = null): Readonly<Record<string, string | null>> =>
  Object.fromEntries(names.map((name) => [name, part]));

const DURATION: Part = { noun: 'a duration', form: 'Write a whole number and a unit: 30s, 15m, 10h or 2d.' };

export const POLICY_GRAMMAR: Grammar = {
  root: 'policy',
  parts: new Map<string, Part>([
    [
      'policy',
      {
        noun: 'the policy',
        keys: {
          ...keys(['$schema', 'version']),
          consent: 'consent',
          limits: 'limits',
          protected: 'patterns',
          rules: 'rules',
          windows: 'windows',
          overrides: 'overrides',
          promotion: 'promotion',
          rollout: 'rollout',
          notify: 'notify',
        },
      },
    ],
    ['consent', { noun: 'consent', keys: keys(['tenancy', 'widen', 'narrow', 'neutral']) }],
    ['limits', { noun: 'limits', keys: keys(['changedEmbeds', 'widenedEmbeds', 'missingEmbeds'], 'limit') }],
    [
      'limit',
      {
        noun: 'a limit',
        keys: keys(['percent', 'floor']),
        form: 'Write { percent: 30, floor: 10 }; percent: 100 switches it off.',
      },
    ],
    ['patterns', { noun: 'protected', each: 'pattern' }],
    ['rules', { noun: 'rules', each: 'rule' }],
    ['rule', { noun: 'a rule', keys: { id: null, match: 'match', forbid: 'values', require: 'values', message: null } }],
    ['match', { noun: 'match', keys: keys(['tier', 'key', 'id', 'name', 'owner', 'embedType']) }],
    ['values', { noun: 'forbid and require', keys: keys(SETTING_NAMES) }],
    ['windows', { noun: 'windows', each: 'window' }],
    [
      'window',
      {
        noun: 'a window',
        keys: {
          kind: null,
          cron: 'cron',
          duration: 'duration',
          timezone: 'timezone',
          directions: 'directions',
          override: null,
        },
      },
    ],
    ['directions', { noun: 'directions', each: 'direction' }],
    ['cron', { noun: 'a cron expression', form: 'Write five fields: minute, hour, day of month, month, day of week.' }],
    ['timezone', { noun: 'a time zone', form: 'Write a name such as Europe/Berlin or UTC.' }],
    ['duration', DURATION],
    ['overrides', { noun: 'overrides', keys: { maxDuration: 'duration' } }],
    ['promotion', { noun: 'promotion', keys: { soak: 'duration' } }],
    [
      'rollout',
      {
        noun: 'rollout',
        keys: {
          canary: null,
          waves: 'waves',
          pause: 'duration',
          probeFrom: 'variable',
          stopAfterFailures: null,
          onFailure: null,
        },
      },
    ],
    ['waves', { noun: 'waves', each: 'share' }],
    ['share', { noun: 'a share', form: 'Write a whole number from 1 to 100 and a % sign, such as 10%.' }],
    ['notify', { noun: 'notify', each: 'notification' }],
    [
      'notification',
      {
        noun: 'a notification',
        keys: { kind: null, urlFrom: 'variable', secretFrom: 'variable', on: 'events', owners: 'owners' },
      },
    ],
    ['owners', { noun: 'owners', each: 'pattern' }],
    [
      'variable',
      {
        noun: 'the name of an environment variable',
        form: 'Put the value itself into a variable such as EMBED_SYNC_WEBHOOK_URL, and its name here.',
      },
    ],
    ['events', { noun: 'on', each: 'event' }],
  ]),
};
