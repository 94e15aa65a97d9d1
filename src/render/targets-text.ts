// Targets in, their text for a terminal out.

import { columns, type Look, paint, styled } from './lines.ts';

/** A manifest in one of its environments: what one job of a fan-out works on. */
export interface TargetRow {
  /** Lower-case letters, digits, `_` and `-`; each once. */
  readonly name: string;
  readonly manifest: string;
  readonly environment: string | null;
  readonly dataApp: string | null;
}

export function renderTargets(targets: readonly TargetRow[], look: Look): string {
  const header = ['target', 'manifest', 'environment', 'data app'].map((title) => styled('dim', title));
  const rows = targets.map(({ name, manifest, environment, dataApp }) => [
    styled('bold', name),
    manifest,
    environment ?? '–',
    dataApp ?? '–',
  ]);
  return paint(columns([header, ...rows]), look.palette);
}
