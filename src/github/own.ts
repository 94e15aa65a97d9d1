// A login and a text in, whether something is written by the one and says the other out. Pure.
// Anybody can paste a hidden marker into a comment of their own; only the author tells whose it is.

import type { Fields } from './fields.ts';

/** For comments and issues. Nobody but GitHub can give an account a name that ends with `[bot]`. */
export function isWrittenBy(author: string, { raw }: Fields): boolean {
  const login = raw('user.login');
  const isBot = raw('user.type') === 'Bot';
  return typeof login === 'string' && login.toLowerCase() === author.toLowerCase() && isBot === author.endsWith('[bot]');
}

/** GitHub may hand a text back with other line ends, or without the blanks around it. */
export const sameText = (a: string, b: string): boolean => normal(a) === normal(b);

const normal = (text: string): string => text.replaceAll('\r\n', '\n').trim();
