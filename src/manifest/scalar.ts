// A text in, the YAML that reads as exactly this text out: plain where that is safe, else in quotes. For keys and values,
// in block and in flow style. The text fits on one line and shows all of itself; `adopt` sees to that.

/** Words that begin with a letter, of characters that mean nothing in YAML. What else would do in some places is quoted in all. */
const PLAIN = /^[\p{L}_][\p{L}\p{N}_.+/()@%&-]*(?: [\p{L}\p{N}_.+/()@%&-]+)*$/u;

/** YAML, or an older YAML, takes these for something else. */
const TAKEN = /^(?:true|false|null|yes|no|on|off|y|n)$/i;

export function yamlScalar(text: string): string {
  if (PLAIN.test(text) && !TAKEN.test(text)) return text;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
