// What all files declare in, what is wrong with the times of overrides out.

import type { Issue } from '../errors.ts';
import { SETTING_NAMES } from '../settings.ts';
import type { SettingName } from '../types.ts';
import { parseInstant } from './instant.ts';
import { errorAt } from './issues.ts';
import { placeName } from './source.ts';
import { quoted } from './visible.ts';
import type { Draft, Written, WrittenOverride } from './written.ts';

export const overrideRules = ({ embeds }: Draft): readonly Issue[] =>
  embeds.flatMap(({ overrides }) => (overrides.length === 0 ? [] : [...overrides.flatMap(timeIssues), ...overlaps(overrides)]));

function timeIssues({ from, until }: WrittenOverride): readonly Issue[] {
  const [start, end] = [parseInstant(from.value), parseInstant(until.value)];
  if (start !== undefined && end !== undefined) {
    return end > start
      ? []
      : [
          errorAt(until.place, 'OVERRIDE_NEVER_ACTIVE', {
            message: 'until is not after from, so this override never holds.',
            hint: 'Look at the two dates and their zones.',
          }),
        ];
  }
  return [...(start === undefined ? [notAnInstant(from)] : []), ...(end === undefined ? [notAnInstant(until)] : [])];
}

const notAnInstant = ({ value, place }: Written<string>): Issue =>
  errorAt(place, 'OVERRIDE_INSTANT', {
    message: `${quoted(value)} is no instant.`,
    hint: 'Write date, time and zone, such as 2026-12-24T18:00:00Z or 2026-12-24T18:00:00+01:00.',
  });

/** For each setting, by time: whatever starts before the longest so far has ended overlaps with it. */
function overlaps(overrides: readonly WrittenOverride[]): readonly Issue[] {
  const spans = overrides
    .map((override) => ({ override, start: instant(override.from), end: instant(override.until) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  return SETTING_NAMES.flatMap((name) => {
    const issues: Issue[] = [];
    let longest: Span | undefined;
    for (const span of spans.filter(({ override }) => override.settings.has(name))) {
      if (longest !== undefined && span.start < longest.end) issues.push(overlap(name, span.override, longest.override));
      if (longest === undefined || span.end > longest.end) longest = span;
    }
    return issues;
  });
}

interface Span {
  readonly override: WrittenOverride;
  readonly start: number;
  readonly end: number;
}

const instant = ({ value }: Written<string>): number => parseInstant(value) ?? Number.NaN;

const overlap = (name: SettingName, later: WrittenOverride, earlier: WrittenOverride): Issue =>
  errorAt(later.settings.get(name)?.place ?? later.place, 'OVERRIDE_OVERLAP', {
    message: `${name} is overridden here at the same time as in ${placeName(earlier.settings.get(name)?.place ?? earlier.place)}.`,
    hint: 'Let one override end before the other starts.',
  });
