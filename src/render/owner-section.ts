// The changes of a plan in, for each owner what the viewers of their embeds will notice out. Only for the reader: what is
// said here stands in the tables of changes as well.

import { DIRECTIONS, type Plan, type SettingChange } from '../types.ts';
import { DIRECTION_LABELS, embedLabel } from './labels.ts';
import { groupedBy } from './lines.ts';
import { code, folded, list, type Markdown, many, md, paragraphs, someOf, titled } from './markdown.ts';
import type { Section } from './plan-sections.ts';

const NAMED = 5;
/** Sentences for one owner that stand open; more are folded away. */
const OPEN = 8;

interface Notice {
  readonly owner: string | null;
  readonly embed: string;
  readonly change: SettingChange;
}

/** Nothing where no embed that changes has an owner. */
export function ownerSection({ changes }: Plan): Section {
  const notices = changes.flatMap((embed) =>
    embed.settings.map((change): Notice => ({ owner: embed.owner, embed: embedLabel(embed), change })),
  );
  const owned = notices.some(({ owner }) => owner !== null) ? notices : [];
  const owners = groupedBy(owned, ({ owner }) => JSON.stringify(owner));
  return {
    full: titled(md`### What viewers will notice, by owner`, paragraphs(owners.map(oneOwner))),
    short: owners.length === 0 ? md`` : md`What viewers will notice is not said for each owner here, for length.`,
    rank: 2,
  };
}

function oneOwner(notices: readonly Notice[]): Markdown {
  const owner = notices[0]?.owner ?? null;
  const embeds = new Set(notices.map(({ embed }) => embed)).size;
  const sentences = DIRECTIONS.flatMap((direction) =>
    groupedBy(
      notices.filter(({ change }) => change.direction === direction),
      ({ change }) => change.reason,
    ).map(sentence),
  );
  // A summary is HTML, where a code span would be no shelter: names stay outside of it.
  const said = sentences.length > OPEN ? folded(md`${sentences.length} things`, list(sentences)) : list(sentences);
  return paragraphs([md`#### ${owner === null ? md`No owner named` : code(owner)}: ${many(embeds, 'embed')}`, said]);
}

function sentence(notices: readonly Notice[]): Markdown {
  const [first] = notices;
  if (first === undefined) return md``;
  const { symbol, word } = DIRECTION_LABELS[first.change.direction];
  const names = someOf(
    notices.map(({ embed }) => code(embed)),
    NAMED,
  );
  return md`${{ markdown: `${symbol} ${word}` }} ${code(first.change.reason)}: ${names}`;
}
