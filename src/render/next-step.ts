// What a reader can do now in, the one line that says so out. Every text that ends a command ends with it.

import { type Line, styled } from './lines.ts';

/** A command to run with what it does, or what to do by hand. */
export interface NextStep {
  readonly command?: string;
  readonly text?: string;
}

export function nextLine({ command, text = '' }: NextStep): Line {
  if (command === undefined) return [`Next: ${text}`];
  return ['Next: ', styled('bold', command), styled('dim', text === '' ? '' : `   ${text}`)];
}
