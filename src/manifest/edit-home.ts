// A value that the manifest should want of an embed in, where it is to be written out, or why it cannot be. The one thing not to
// break: what is written for one embed in one environment changes no other.

import type { DesiredEmbed, SettingName, SettingValue } from '../types.ts';
import { unfitValue } from './adopt.ts';
import { embedIdIn } from './embed-ids.ts';
import type { ResolveContext } from './resolve.ts';
import { placeName } from './source.ts';
import { quoted } from './visible.ts';
import type { Manifest, WrittenEmbed } from './written.ts';

/** A value that the manifest should want. */
export interface Wish {
  readonly embedId: string;
  readonly setting: SettingName;
  readonly value: SettingValue;
}

/** Where in which file a value is to stand. */
export interface Home {
  readonly file: string;
  readonly key: string;
  /** The environment block that it belongs into; absent for the entry's own settings. */
  readonly block?: string;
  /** For a new entry of a manifest with environments. */
  readonly idFor?: string;
}

export interface Ground {
  readonly manifest: Manifest;
  readonly context: ResolveContext;
  /** By embed id. */
  readonly entries: ReadonlyMap<string, WrittenEmbed>;
}

/** Each entry of the environment by its embed id. */
export const entriesIn = ({ embeds }: Manifest, { environment }: ResolveContext): ReadonlyMap<string, WrittenEmbed> =>
  new Map(
    embeds.flatMap((embed) => {
      const id = embedIdIn(embed, environment)?.value;
      return id === undefined ? [] : [[id, embed] as const];
    }),
  );

/** A text says why there is none. */
export function homeOf({ setting, value }: Wish, desired: DesiredEmbed | undefined, ground: Ground): Home | string {
  const origin = desired?.origins[setting];
  if (desired === undefined || origin === undefined) return 'the manifest does not manage it';
  if (origin.kind === 'override') {
    const place = origin.place === undefined ? '' : ` (${placeName(origin.place)})`;
    return `the override ${quoted(origin.name)}${place} sets it for now; end the override, or wait until it ends`;
  }
  return unfitValue(setting, value) ?? entryOf(desired, origin.kind === 'environment', ground);
}

function entryOf({ embedId, source }: DesiredEmbed, inBlock: boolean, ground: Ground): Home | string {
  const { environment } = ground.context;
  const embed = ground.entries.get(embedId);
  if (embed !== undefined) {
    const shared = environment !== undefined && !isFor(embed, environment);
    return {
      file: embed.place.file,
      key: embed.key,
      ...(environment !== undefined && (inBlock || shared) && { block: environment }),
    };
  }
  if (ground.manifest.embeds.some(({ key }) => key === embedId)) {
    return 'another entry of the manifest has its id as a key; give that entry another key';
  }
  return { file: source?.file ?? '', key: embedId, ...(environment !== undefined && { idFor: environment }) };
}

/** Whether an entry is part of this environment alone. */
const isFor = ({ id }: WrittenEmbed, environment: string): boolean =>
  id !== undefined && !('value' in id) && id.size === 1 && id.has(environment);

/** A wish that can be written. */
export interface Placed {
  readonly wish: Wish;
  readonly home: Home;
}
