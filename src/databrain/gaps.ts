// Questions about listed embeds in; what is still untold, and the embeds with what has been filled in, out.
// Only gaps are filled: what the list or an earlier look told is never replaced.

import { settingSpelled } from '../settings.ts';
import type { LiveEmbed, Question, SettingName, Settings } from '../types.ts';

type Told = Pick<LiveEmbed, 'settings' | 'foreign'>;

export interface Gaps {
  /** The questions with something untold. */
  open(): readonly Question[];
  /** What is asked of an embed and not told so far. */
  untold(question: Question): readonly SettingName[];
  /** Whether anything was new. */
  fill(embedId: string, told: Told): boolean;
  /** In the order of the questions. */
  embeds(): readonly LiveEmbed[];
}

export function createGaps(questions: readonly Question[]): Gaps {
  const known = new Map(questions.map(({ embed }) => [embed.embedId, embed]));
  const settingsOf = ({ embed }: Question): Settings => (known.get(embed.embedId) ?? embed).settings;
  const untold = (question: Question): readonly SettingName[] => {
    const settings = settingsOf(question);
    return question.settings.filter((name) => settings[name] === undefined);
  };
  return {
    open: () => questions.filter((question) => untold(question).length > 0),
    untold,
    fill: (embedId, told) => {
      const embed = known.get(embedId);
      if (embed === undefined) return false;
      const settings = { ...told.settings, ...embed.settings };
      known.set(embedId, { ...embed, settings, foreign: withForeign(embed, { told, settings }) });
      return Object.keys(settings).length > Object.keys(embed.settings).length;
    },
    embeds: () => questions.map(({ embed }) => known.get(embed.embedId) ?? embed),
  };
}

/** Without values of settings that are told: they are no longer unknown. Has no prototype, so any key is safe. */
function withForeign(embed: LiveEmbed, { told, settings }: { told: Told; settings: Settings }): LiveEmbed['foreign'] {
  const foreign: Record<string, unknown> = Object.create(null);
  for (const [key, value] of [...Object.entries(told.foreign), ...Object.entries(embed.foreign)]) {
    const spec = settingSpelled(key);
    if (spec === undefined || settings[spec.name] === undefined) foreign[key] = value;
  }
  return foreign;
}
