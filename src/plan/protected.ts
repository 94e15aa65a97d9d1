// Patterns of the policy and the embeds in; a finding for each embed that a plan would change although it is protected out.

import { matchesGlob } from '../glob.ts';
import type { Finding } from '../types.ts';
import type { JudgedEmbed } from './judged.ts';

/** Patterns are held against key, id and live name; where the API tells no name, against the one in the manifest. */
export const protectedFindings = (patterns: readonly string[], embeds: readonly JudgedEmbed[]): readonly Finding[] =>
  embeds.flatMap(({ desired, live, change }) => {
    if (change === undefined) return [];
    const names: readonly (readonly [string, string | undefined])[] = [
      ['key', desired.key],
      ['id', desired.embedId],
      ['name', live.name ?? desired.name],
    ];
    for (const pattern of patterns) {
      const [what, text] = names.find(([, name]) => name !== undefined && matchesGlob(pattern, name)) ?? [];
      if (what === undefined) continue;
      const settings = change.settings.map(({ setting }) => setting).join(', ');
      const message = `the plan changes ${settings}, but "${pattern}" protects this embed by its ${what} ${text}`;
      return [{ rule: 'protected', severity: 'block', message, embedId: desired.embedId, introducedByPlan: true }];
    }
    return [];
  });
