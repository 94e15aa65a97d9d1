// Live embeds in, the text of a manifest out that says just what is live: read back and resolved, it asks for no change.
// What the API did not tell, and what a manifest cannot hold, is left out and a comment says so.

import type { LiveEmbed } from '../types.ts';
import { type Adopted, adopt, type LeftOut, shownId } from './adopt.ts';
import { BLANK, commentLines, embedLines, type Line, linesText, notManaged, tierLines } from './entry-text.ts';
import { exceptionsTo, type Fit, recurringSets, type Tier, tierFitter } from './permission-sets.ts';
import { yamlScalar } from './scalar.ts';

const PUBLISHED_SCHEMA = 'https://embed-sync.dev/schemas/v1/manifest.schema.json';

export interface About {
  /** A text as the manifest takes it: one line, not blank. */
  readonly dataApp: string;
  /** Where editors find the schema; by default where it is published. */
  readonly schemaPath?: string;
  /** Names for tiers, by the names that are proposed for them; each as a manifest takes it, and no two alike. */
  readonly tierNames?: ReadonlyMap<string, string>;
}

/** A tier under the name that is written, and how many embeds take it. */
export interface DumpedTier {
  readonly name: string;
  readonly embeds: number;
}

export interface Dumped {
  readonly text: string;
  /** The ids of the embeds in it, in the order of writing. */
  readonly added: readonly string[];
  readonly tiers: readonly DumpedTier[];
  readonly leftOut: readonly LeftOut[];
}

export function dumpManifest(live: readonly LiveEmbed[], about: About): Dumped {
  const { dataApp, schemaPath = PUBLISHED_SCHEMA, tierNames } = about;
  const { adopted, leftOut } = adopt(live);
  const proposed = recurringSets(adopted.map(({ settings }) => settings));
  const tiers = proposed.map((tier) => ({ ...tier, name: tierNames?.get(tier.name) ?? tier.name }));
  const fitFor = tierFitter(tiers);
  const fits = adopted.map(({ settings }) => fitFor(settings));
  const common = commonGaps(adopted);
  const lines: readonly Line[] = [
    line(`# yaml-language-server: $schema=${schemaPath}`),
    line('#'),
    ...commentLines(
      0,
      'Written by embed-sync import from what was live. What stands here is managed; what does not is left alone.',
    ),
    ...notManaged(common).flatMap((comment) => commentLines(0, comment)),
    line('version: 1'),
    line(`dataApp: ${yamlScalar(dataApp)}`),
    ...tiersBlock(tiers, fits),
    ...embedsBlock(adopted, fits, common),
    ...leftOutBlock(leftOut),
  ];
  const text = linesText(lines, { base: 0, step: 2, eol: '\n' });
  const dumped = tiers.map((tier) => ({ name: tier.name, embeds: fits.filter((fit) => fit.tier === tier).length }));
  return { text, added: adopted.map(({ embedId }) => embedId), tiers: dumped, leftOut };
}

const line = (text: string): Line => ({ level: 0, text });

type Gaps = Pick<Adopted, 'untold' | 'foreign'>;

/** What is missing from every embed is said once. */
function commonGaps(adopted: readonly Adopted[]): Gaps {
  const [first, ...others] = adopted;
  if (first === undefined) return { untold: [], foreign: [] };
  return {
    untold: first.untold.filter((name) => others.every(({ untold }) => untold.includes(name))),
    foreign: first.foreign.filter((name) => others.every(({ foreign }) => foreign.includes(name))),
  };
}

function tiersBlock(tiers: readonly Tier[], fits: readonly Fit[]): readonly Line[] {
  if (tiers.length === 0) return [];
  return [
    BLANK,
    ...commentLines(0, 'Sets of permissions that recur, named after the gravest of them. Give them the names that you use.'),
    line('tiers:'),
    ...tiers.flatMap((tier, index) => [
      ...(index === 0 ? [] : [BLANK]),
      ...commentLines(1, usersOf(tier, fits)),
      ...tierLines(tier),
    ]),
  ];
}

function usersOf(tier: Tier, fits: readonly Fit[]): string {
  const users = fits.filter((fit) => fit.tier === tier);
  const odd = users.filter(({ own }) => exceptionsTo(tier, own) > 0).length;
  return `${users.length} embeds${odd === 0 ? '' : `, ${odd} of them with exceptions`}`;
}

function embedsBlock(adopted: readonly Adopted[], fits: readonly Fit[], common: Gaps): readonly Line[] {
  if (adopted.length === 0) return [];
  const entries = adopted.flatMap((embed, index) => {
    const untold = embed.untold.filter((name) => !common.untold.includes(name));
    const foreign = embed.foreign.filter((name) => !common.foreign.includes(name));
    const comments = [...notManaged({ untold, foreign }), ...embed.remarks];
    const entry = { embed, fit: fits[index] ?? { own: embed.settings }, comments };
    return [...(index === 0 ? [] : [BLANK]), ...embedLines(entry)];
  });
  return [BLANK, line('embeds:'), ...entries];
}

const leftOutBlock = (leftOut: readonly LeftOut[]): readonly Line[] => [
  ...(leftOut.length === 0 ? [] : [BLANK]),
  ...leftOut.flatMap(({ embedId, reason }) => commentLines(0, `Left out is ${shownId(embedId)}: ${reason}.`)),
];
