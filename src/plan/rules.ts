// Rules of the policy and the embeds as they will be in; a finding for each value that is against a rule out. A value that
// the plan writes blocks it; one that is already so warns. What is not known is never taken to be fine.

import { matchesGlob } from '../glob.ts';
import type { EmbedMatch, PolicyRule, RuleValues } from '../policy.ts';
import { isTenancyRows, SETTING_NAMES } from '../settings.ts';
import type { Finding, SettingName, SettingValue, Severity } from '../types.ts';
import type { Judged, JudgedEmbed } from './judged.ts';
import { valueWords } from './wording.ts';

export const ruleFindings = (
  rules: readonly PolicyRule[],
  { embeds, rollbackOf }: Pick<Judged, 'embeds' | 'rollbackOf'>,
): readonly Finding[] =>
  rules.flatMap((rule) =>
    embeds.flatMap((embed) => {
      const matched = matchOf(rule.match, traitsOf(embed, rollbackOf !== undefined));
      return matched === 'no' ? [] : SETTING_NAMES.flatMap((setting) => judgeSetting({ rule, embed, matched, setting }));
    }),
  );

// ── Which embeds ────────────────────────────────────────────────────────────────────────────────────────────────

/** `unknown`: something that the rule asks for is not told. */
type Matched = 'yes' | 'no' | 'unknown';

/** Undefined is what is not known; null is what the embed does not have. */
type Traits = Readonly<Record<keyof EmbedMatch, string | null | undefined>>;

function traitsOf({ desired, live }: JudgedEmbed, fromHistory: boolean): Traits {
  const unwritten = fromHistory ? undefined : null;
  return {
    tier: desired.tier ?? unwritten,
    key: desired.key,
    id: desired.embedId,
    name: live.name ?? desired.name,
    owner: desired.owner ?? unwritten,
    embedType: live.embedType,
  };
}

function matchOf(match: EmbedMatch, traits: Traits): Matched {
  const names = ['tier', 'key', 'id', 'name', 'owner', 'embedType'] as const;
  const matches = names.flatMap((name): readonly Matched[] => {
    const pattern = match[name];
    const trait = traits[name];
    if (pattern === undefined) return [];
    if (trait === undefined) return ['unknown'];
    return [trait !== null && matchesGlob(pattern, trait) ? 'yes' : 'no'];
  });
  return matches.includes('no') ? 'no' : matches.includes('unknown') ? 'unknown' : 'yes';
}

// ── Which values ────────────────────────────────────────────────────────────────────────────────────────────────

interface Case {
  readonly rule: PolicyRule;
  readonly embed: JudgedEmbed;
  readonly matched: 'yes' | 'unknown';
  readonly setting: SettingName;
}

function judgeSetting({ rule, embed, matched, setting }: Case): readonly Finding[] {
  const value = embed.result[setting];
  const fault = faultIn(rule, setting, value);
  if (fault === undefined) return [];
  const written = embed.change?.settings.some((one) => one.setting === setting) === true;
  const doubt = matched === 'unknown' ? ' (whether the rule is about this embed is not known here)' : '';
  return [
    {
      rule: `rule:${rule.id}`,
      severity: severityOf(written, matched),
      message: `${fault}: ${rule.message}${doubt}`,
      embedId: embed.desired.embedId,
      setting,
      introducedByPlan: written,
    },
  ];
}

function severityOf(written: boolean, matched: 'yes' | 'unknown'): Severity {
  if (!written) return 'warning';
  return matched === 'yes' ? 'block' : 'approve';
}

/** What is wrong with a value, or with not knowing it; undefined where nothing is. */
function faultIn({ forbid, require }: PolicyRule, setting: SettingName, value: SettingValue | undefined): string | undefined {
  const [banned, wanted] = [forbid[setting], require[setting]];
  if (banned !== undefined && isValue(banned, value)) {
    return `${setting} is ${valueWords(value)} after this plan, and ${words(setting, banned)} is forbidden`;
  }
  if (wanted === undefined || isValue(wanted, value)) return undefined;
  return value === undefined
    ? `whether ${setting} is ${words(setting, wanted)}, as required, is not known: the API does not tell it`
    : `${setting} is ${valueWords(value)} after this plan, and ${words(setting, wanted)} is required`;
}

/** A value that is not known is none. */
function isValue(pattern: NonNullable<RuleValues[SettingName]>, value: SettingValue | undefined): boolean {
  if (isTenancyRows(value)) return pattern === (value.length === 0 ? 'empty' : 'filled');
  return typeof value === 'string' ? matchesGlob(String(pattern), value) : pattern === value;
}

const words = (setting: SettingName, pattern: string | boolean): string =>
  setting === 'tableTenancySettings' ? `${pattern === 'empty' ? 'an empty' : 'a filled'} list` : String(pattern);
