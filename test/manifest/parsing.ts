// What the tests of this room share: short ways from manifest texts to issues and to desired embeds.

import type { Issue } from '../../src/errors.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { type ResolveContext, type Resolved, resolveManifest } from '../../src/manifest/resolve.ts';
import type { Manifest } from '../../src/manifest/written.ts';
import type { LiveEmbed } from '../../src/types.ts';

/** The least that every manifest holds, in two lines. */
export const HEAD = 'version: 1\ndataApp: Portal\n';

/** One file, or several by path. */
export type Files = string | Readonly<Record<string, string>>;

const sourcesOf = (files: Files) =>
  typeof files === 'string'
    ? [{ path: 'embeds.yaml', text: files }]
    : Object.entries(files).map(([path, text]) => ({ path, text }));

export const issuesOf = (files: Files): readonly Issue[] => parseManifest(sourcesOf(files)).issues;

/** `CODE file:line:column`, without the file where it is the only one. */
export const brief = ({ code, file, line, column }: Issue): string =>
  [code, [file === 'embeds.yaml' ? undefined : file, line, column].filter((part) => part !== undefined).join(':')]
    .join(' ')
    .trim();

export const briefs = (files: Files): readonly string[] => issuesOf(files).map(brief);

/** Throws where the manifest has an error. */
export function manifestOf(files: Files): Manifest {
  const { manifest, issues } = parseManifest(sourcesOf(files));
  if (manifest === undefined) throw new Error(issues.map((issue) => `${brief(issue)} ${issue.message}`).join('\n'));
  return manifest;
}

export const NOW = new Date('2026-06-01T12:00:00Z');

export const resolved = (files: Files, context: Partial<ResolveContext> = {}): Resolved =>
  resolveManifest(manifestOf(files), { live: [], now: NOW, ...context });

export const live = (embedId: string, name?: string, embedType?: string): LiveEmbed => ({
  embedId,
  ...(name !== undefined && { name }),
  ...(embedType !== undefined && { embedType }),
  settings: {},
  foreign: {},
});
