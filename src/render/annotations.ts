// Issues of manifest and policy, and a plan, in; the marks at manifest lines that GitHub is to show out, gravest first. It
// shows ten of each level for a step and drops the others in silence, so the tenth here says how many more there are.

import type { Issue } from '../errors.ts';
import type { Change, Finding, Place, Plan } from '../types.ts';
import { commandMessage, commandProperty } from './encode.ts';
import { embedLabel } from './labels.ts';
import { plural } from './numbers.ts';
import { embedNames } from './plan-text.ts';
import { valueText } from './values.ts';

type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One mark. Raw text: {@link renderAnnotations} encodes it. */
export interface Annotation {
  readonly level: AnnotationLevel;
  /** Absent where there is no line to point at. */
  readonly place?: { readonly file: string; readonly line?: number; readonly column?: number };
  readonly title: string;
  readonly message: string;
}

const LEVELS: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];
const SHOWN_OF_A_LEVEL = 10;
/** The runner cuts a message at 4,096 characters, wherever that is. */
const LONGEST_MESSAGE = 1000;

/** At most ten of each level. What only informs, or was so before the plan, gets no mark. */
export function annotationsOf(issues: readonly Issue[], plan?: Plan): readonly Annotation[] {
  const all = [...issues.map(issueAnnotation), ...(plan === undefined ? [] : planAnnotations(plan))];
  return LEVELS.flatMap((level) => capped(distinct(all.filter((one) => one.level === level))));
}

/**
 * Lines that the runner obeys, each ending in LF: they must go to its log outside of any stop-commands. Nothing in a text of
 * an annotation can make or end a command.
 */
export const renderAnnotations = (annotations: readonly Annotation[]): string => annotations.map(commandLine).join('');

function commandLine({ level, place, title, message }: Annotation): string {
  const properties = [
    ...(place === undefined ? [] : [`file=${commandProperty(place.file)}`]),
    ...(place?.line === undefined ? [] : [`line=${place.line}`]),
    ...(place?.column === undefined ? [] : [`col=${place.column}`]),
    `title=${commandProperty(cut(title, 200))}`,
  ];
  return `::${level} ${properties.join(',')}::${commandMessage(cut(message, LONGEST_MESSAGE))}\n`;
}

function issueAnnotation({ severity, code, message, hint, file, line, column }: Issue): Annotation {
  return {
    level: severity,
    ...(file !== undefined && {
      place: { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    }),
    title: code,
    message: hint === undefined ? message : `${message} ${hint}`,
  };
}

function planAnnotations(plan: Plan): readonly Annotation[] {
  const sources = new Map([...plan.changes, ...plan.missing].map(({ embedId, source }) => [embedId, source]));
  const names = embedNames(plan);
  const findings = (severity: Finding['severity'], level: AnnotationLevel): readonly Annotation[] =>
    plan.findings
      .filter((finding) => finding.severity === severity && isNews(finding))
      .map((finding) => ({
        level,
        ...placed(sources.get(finding.embedId ?? '') ?? null),
        title: `embed-sync: ${severity} ${finding.rule}`,
        message:
          finding.embedId === undefined
            ? finding.message
            : `${names.get(finding.embedId) ?? finding.embedId}: ${finding.message}`,
      }));
  return [
    ...findings('block', 'error'),
    ...plan.missing.map(
      (embed): Annotation => ({
        level: 'error',
        ...placed(embed.source),
        title: 'embed-sync: missing embed',
        message: `${embedLabel(embed)}: the data app has no such embed`,
      }),
    ),
    ...plan.changes.flatMap(changeAnnotation),
    ...findings('approve', 'warning'),
    ...plan.refused.map(
      (embed): Annotation => ({
        level: 'warning',
        title: `embed-sync: left alone, ${embed.code}`,
        message: `${embedLabel(embed)}: ${embed.reason}`,
      }),
    ),
    ...findings('warning', 'warning'),
  ];
}

/** Consent for a direction is asked for by the mark of the change itself. */
const isNews = ({ rule, introducedByPlan, severity }: Finding): boolean =>
  severity === 'block' || (introducedByPlan && !rule.startsWith('consent-'));

function changeAnnotation(change: Change): readonly Annotation[] {
  const { direction, settings, source } = change;
  if (direction === 'neutral') return [];
  const moves = settings.map(({ setting, before, after, reason }) => {
    return `${setting}: ${valueText(before)} → ${valueText(after)}, ${reason}`;
  });
  return [
    {
      level: direction === 'narrow' ? 'notice' : 'warning',
      ...placed(source),
      title: `embed-sync: ${direction.toUpperCase()}`,
      message: `${embedLabel(change)}: ${moves.join('; ')}`,
    },
  ];
}

const placed = (place: Place | null): Pick<Annotation, 'place'> => (place === null ? {} : { place });

function distinct(annotations: readonly Annotation[]): readonly Annotation[] {
  return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}

function capped(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= SHOWN_OF_A_LEVEL) return annotations;
  const shown = annotations.slice(0, SHOWN_OF_A_LEVEL - 1);
  const more = `${plural(annotations.length - shown.length, first.level)} more, not marked at lines; the job summary and the log have all`;
  return [...shown, { level: first.level, title: 'embed-sync', message: more }];
}

function cut(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
}
