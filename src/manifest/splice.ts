// The text of a manifest file and live embeds in, the text with the embeds at the end of its `embeds` out. The one thing not
// to break: every byte that was there stays, in its order; what is new is put in between, in the file's own style.

import { isScalar, type YAMLMap } from 'yaml';
import type { Issue } from '../errors.ts';
import type { LiveEmbed } from '../types.ts';
import { type Adopted, adopt, type LeftOut } from './adopt.ts';
import { columnOf, gapAfter, isBlock, type LineGap, rangeOf } from './block-map.ts';
import { composeYaml } from './compose.ts';
import { embedIdIn } from './embed-ids.ts';
import { BLANK, embedLines, type Indentation, type Line, linesText, notManaged } from './entry-text.ts';
import { errorAt } from './issues.ts';
import { layered } from './layers.ts';
import { type Tier, tierFitter } from './permission-sets.ts';
import { type LinedSource, placeAt, type SourceFile, withLines } from './source.ts';
import { tierResolver } from './tiers.ts';
import type { Manifest } from './written.ts';

/** The whole manifest that the file is part of, and the environment that the embeds are live in where it has some. */
export interface Home {
  readonly manifest: Manifest;
  readonly environment?: string;
}

export interface Spliced {
  /** Absent where there is an issue. */
  readonly text?: string;
  /** The ids of the embeds that were put in, in the order of writing. */
  readonly added: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly issues: readonly Issue[];
}

/** `source` is one of the files of the manifest, and the manifest is without errors. */
export function addEmbeds(source: SourceFile, embeds: readonly LiveEmbed[], home: Home): Spliced {
  const { adopted, leftOut } = adoptInto(embeds, home);
  if (adopted.length === 0) return { text: source.text, added: [], leftOut, issues: [] };
  const lined = withLines(source);
  const gap = gapIn(lined);
  if ('issue' in gap) return { added: [], leftOut, issues: [gap.issue] };
  const text = source.text.slice(0, gap.offset) + linesIn(gap, adopted, home) + source.text.slice(gap.offset);
  return { text, added: adopted.map(({ embedId }) => embedId), leftOut, issues: [] };
}

function adoptInto(embeds: readonly LiveEmbed[], { manifest, environment }: Home): ReturnType<typeof adopt> {
  const ids = manifest.embeds.flatMap((embed) => embedIdIn(embed, environment)?.value ?? []);
  const { adopted, leftOut } = adopt(embeds, ids);
  const keys = new Set(manifest.embeds.map(({ key }) => key));
  const reason = 'another entry of the manifest has its id as a key; give that entry the id, or rename it';
  return {
    adopted: adopted.filter(({ embedId }) => !keys.has(embedId)),
    leftOut: [...leftOut, ...adopted.filter(({ embedId }) => keys.has(embedId)).map(({ embedId }) => ({ embedId, reason }))],
  };
}

function linesIn(gap: Gap, adopted: readonly Adopted[], { manifest, environment }: Home): string {
  const fitFor = tierFitter(tiersOf(manifest));
  const entries: readonly Line[] = adopted.flatMap((embed) => [
    BLANK,
    ...embedLines({
      embed,
      fit: fitFor(embed.settings),
      ...(environment !== undefined && { environment }),
      comments: [...notManaged(embed), ...embed.remarks],
    }),
  ]);
  const { indentation, heading, midLine } = gap;
  const lines = heading ? [BLANK, { level: 0, text: 'embeds:' }, ...entries.slice(1)] : entries;
  return (midLine ? indentation.eol : '') + linesText(lines, indentation);
}

function tiersOf({ tiers }: Manifest): readonly Tier[] {
  const layersOf = tierResolver(tiers);
  return [...tiers.keys()].map((name) => ({ name, settings: layered(layersOf(name)).settings }));
}

// ── Where, and in which style ───────────────────────────────────────────────────────────────────────────────────

/** The end of `embeds`, or of the file where `embeds:` itself is still to be written. */
interface Gap extends LineGap {
  readonly heading: boolean;
  readonly indentation: Indentation;
}

function gapIn(lined: LinedSource): Gap | { readonly issue: Issue } {
  const root: unknown = composeYaml(lined).document?.contents;
  if (!isBlock(root)) return notBlock(lined, 0);
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'embeds');
  if (pair === undefined) return endGap(lined, root, { heading: true, base: columnOf(lined, root), step: 2 });
  if (!isBlock(pair.value)) return notBlock(lined, rangeOf(pair.key)[0]);
  const column = columnOf(lined, pair.value);
  const inside = pair.value.items.map(({ value }) => value).find(isBlock);
  const step = inside === undefined ? column - columnOf(lined, root) : columnOf(lined, inside) - column;
  return endGap(lined, pair.value, { heading: false, base: column - step, step });
}

const notBlock = (lined: LinedSource, offset: number): { readonly issue: Issue } => ({
  issue: errorAt(placeAt(lined, offset), 'EMBEDS_NOT_BLOCK', {
    message: 'Embeds cannot be added here: they do not stand on lines of their own, one below the other.',
    hint: 'Write embeds without braces, or leave them out of this file altogether; or name another YAML file.',
  }),
});

type Style = Pick<Gap, 'heading'> & Pick<Indentation, 'base' | 'step'>;

function endGap(lined: LinedSource, map: YAMLMap, { heading, base, step }: Style): Gap {
  const gap = gapAfter(lined, map);
  return { ...gap, heading, indentation: { base, step, eol: gap.eol } };
}
