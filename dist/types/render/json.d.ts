import type { Issue } from '../errors.ts';
import type { ErrorText } from './issues-text.ts';
/** Of every machine output; its first part grows only where an old reader would misread a new text. */
export declare const FORMAT_VERSION = "1.0";
/** Indented by two spaces. The value must have a JSON form. */
export declare const renderJson: (value: unknown) => string;
/** `{error: {code, message, hint}}`, and the issues behind it where there are any. */
export declare const renderErrorJson: ({ code, message, hint }: ErrorText, issues?: readonly Issue[]) => string;
