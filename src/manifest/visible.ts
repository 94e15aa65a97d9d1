// Text that others wrote in, text that shows all of itself out: what a reader cannot see becomes `\u{…}`.

/** Controls, bidirectional overrides, line and paragraph separators, byte order marks and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const UNSEEN_IN_FILE = /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const NOT_ASCII = /[^ -~]/gu;
const QUOTED_LENGTH = 60;

export const hasUnseen = (text: string): boolean => text.search(UNSEEN) >= 0;

/** The offset of the first such character from `from` on, or -1. In a whole file tabs and ends of lines are as they should be. */
export function firstUnseenInFile(text: string, from: number): number {
  UNSEEN_IN_FILE.lastIndex = from;
  return UNSEEN_IN_FILE.exec(text)?.index ?? -1;
}

export const escapeUnseen = (text: string): string => text.replace(UNSEEN, escapeCharacter);

/** For ids and names, where a letter that only looks like another one must show too. */
export const escapeNonAscii = (text: string): string => text.replace(NOT_ASCII, escapeCharacter);

export const escapeCharacter = (character: string): string => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** In quotes, visible, and cut where it is long. */
export const quoted = (text: string): string =>
  `"${escapeUnseen(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text)}"`;
