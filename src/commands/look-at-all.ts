// Listed embeds in, the same with all that the closer ways to read could add out: what is to be written down must be as
// complete as the API allows.

import type { PlanningSide } from '../pipeline.ts';
import { SETTING_NAMES } from '../settings.ts';
import type { LiveEmbed } from '../types.ts';

export async function lookAtAll(
  listed: readonly LiveEmbed[],
  { reader, report }: Pick<PlanningSide, 'reader' | 'report'>,
): Promise<readonly LiveEmbed[]> {
  const questions = listed.flatMap((embed) => {
    const settings = SETTING_NAMES.filter((name) => embed.settings[name] === undefined);
    return settings.length === 0 ? [] : [{ embed, settings }];
  });
  if (questions.length === 0) return listed;
  const closer = new Map((await reader.lookCloser(questions, report)).map((embed) => [embed.embedId, embed]));
  return listed.map((embed) => closer.get(embed.embedId) ?? embed);
}
