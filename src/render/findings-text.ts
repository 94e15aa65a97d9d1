// What the policy found in, terminal lines out: what blocks first, then what needs consent, then what only informs.

import type { Finding } from '../types.ts';
import { isNeverCut, isOld, SEVERITIES, SEVERITY_LABELS } from './labels.ts';
import { firstOf, groupedBy, type Line, type Look, padded, paint, styled } from './lines.ts';
import { count } from './numbers.ts';

const LISTED_OF_A_RULE = 10;
const LISTED_OF_OLD = 3;
const SIGN_WIDTH = '! APPROVE  '.length;

/** Names of embeds by id, to call a finding's embed as the rest of the text does. */
export type EmbedNames = ReadonlyMap<string, string>;

/** One line for each finding; of a rule that found many, the first few and a count, but for tenancy. */
export function findingLines(findings: readonly Finding[], names: EmbedNames, look: Look): readonly Line[] {
  return SEVERITIES.flatMap((severity) => {
    const some = findings.filter((finding) => finding.severity === severity);
    return groupedBy(some, ({ rule }) => rule).flatMap((found) => {
      const rule = found[0]?.rule ?? '';
      // What was so before is no news: it must not bury what this plan brings.
      const listed = found.some(({ introducedByPlan }) => introducedByPlan) ? LISTED_OF_A_RULE : LISTED_OF_OLD;
      const { first, more } = firstOf(found, isNeverCut(rule) ? found.length : listed, look);
      const rest: Line = [styled('dim', `${' '.repeat(SIGN_WIDTH)}and ${count(more)} more of ${rule}`)];
      return [...first.map((finding) => findingLine(finding, names)), ...(more > 0 ? [rest] : [])];
    });
  });
}

/** Findings alone, for a text that shows no plan. */
export const renderFindings = (findings: readonly Finding[], names: EmbedNames, look: Look): string =>
  paint(findingLines(findings, names, look), look.palette);

function findingLine(finding: Finding, names: EmbedNames): Line {
  const { sign, word, style } = SEVERITY_LABELS[finding.severity];
  const { embedId, setting } = finding;
  const about = [embedId === undefined ? '' : (names.get(embedId) ?? embedId), setting ?? ''].filter((part) => part !== '');
  return [
    ...padded([styled(style, `${sign} ${word}`)], SIGN_WIDTH),
    styled('bold', finding.rule),
    '  ',
    ...(about.length === 0 ? [] : [`${about.join(' ')}: `]),
    finding.message,
    ...(isOld(finding) ? [styled('dim', ' (already so before this plan)')] : []),
  ];
}
