// A manifest and its edited texts in; the files that differ are replaced, each whole. A file that somebody changed in the
// meantime is left as it is.

import type { EditedManifest } from '../manifest/edit.ts';
import type { SourceFile } from '../manifest/source.ts';
import type { EditedSetting } from '../render/edited-text.ts';
import type { Runtime } from '../runtime.ts';
import { replaceText } from './out.ts';

/** The paths of the files that were replaced. Throws FILE_UNWRITABLE; each file is sound by itself, also where others failed. */
export async function writeEdited(
  before: readonly SourceFile[],
  { sources }: Pick<EditedManifest, 'sources'>,
  runtime: Runtime,
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [index, { path, text }] of before.entries()) {
    const after = sources[index]?.text ?? text;
    if (after === text) continue;
    await replaceText(path, { before: text, after }, runtime);
    written.push(path);
  }
  return written;
}

/** The JSON form: values, where they stand now, and why some do not. */
export const editedJson = (files: readonly string[], settings: readonly EditedSetting[]) => ({
  files,
  written: settings.flatMap(({ embedId, setting, value, place }) =>
    place === undefined ? [] : [{ embedId, setting, value, file: place.file, line: place.line }],
  ),
  notWritten: settings.flatMap(({ embedId, setting, value, reason, revert }) =>
    reason === undefined ? [] : [{ embedId, setting, value, reason, ...(revert !== undefined && { revert }) }],
  ),
});
