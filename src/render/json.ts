// Values in, exactly one JSON text with LF at its end out. Keys keep the order they are given in, and what a terminal or a
// CI log would act on is escaped inside the strings: what a reader parses is what was given, character for character.

import type { Issue } from '../errors.ts';
import { jsonSafe } from './encode.ts';
import type { ErrorText } from './issues-text.ts';

/** Of every machine output; its first part grows only where an old reader would misread a new text. */
export const FORMAT_VERSION = '1.0';

/** Indented by two spaces. The value must have a JSON form. */
export const renderJson = (value: unknown): string => `${jsonSafe(JSON.stringify(value, null, 2))}\n`;

/** `{error: {code, message, hint}}`, and the issues behind it where there are any. */
export const renderErrorJson = ({ code, message, hint }: ErrorText, issues: readonly Issue[] = []): string =>
  renderJson({ error: { code, message, hint, ...(issues.length > 0 && { issues }) } });
