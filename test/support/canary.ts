// A token in, a search for it out: in every encoding in which a program could let it out by accident. Written from what other
// programs do, and independent of the filter in `src/secret.ts`: what both forgot, no test would see.

type Form = string | RegExp;

interface Encoding {
  readonly name: string;
  /** What to look for, in a text whose characters are bytes. */
  readonly forms: (token: string) => readonly Form[];
}

const ENCODINGS: readonly Encoding[] = [
  { name: 'as it is', forms: (token) => [token] },
  { name: 'in another case', forms: (token) => [eachWritten(token, (sign) => [literal(sign)])] },
  { name: 'in a piece', forms: (token) => token.match(/.{8}/g) ?? [] },
  { name: 'broken over lines', forms: (token) => [eachWritten(token, (sign) => [literal(sign)], BREAK)] },
  { name: 'for a URL', forms: (token) => [eachWritten(token, (sign) => [literal(sign), `%${hexOf(sign)}`])] },
  { name: 'for a URL, twice', forms: (token) => [eachWritten(token, (sign) => [literal(sign), `%25${hexOf(sign)}`])] },
  { name: 'for a script', forms: (token) => [eachWritten(token, scriptEscapes)] },
  { name: 'for a page', forms: (token) => [eachWritten(token, pageEscapes)] },
  { name: 'in base64', forms: (token) => ALIGNMENTS.map((before) => base64(token, before, 'base64')) },
  { name: 'in base64 for URLs', forms: (token) => ALIGNMENTS.map((before) => base64(token, before, 'base64url')) },
  { name: 'in hexadecimal', forms: (token) => [eachWritten(token, (sign) => [`(?:0x)?${hexOf(sign)}`], BETWEEN)] },
  { name: 'as a list of bytes', forms: (token) => [eachWritten(token, (sign) => [`${codeOf(sign)}`], ',\\s*')] },
  { name: 'in UTF-16', forms: (token) => utf16(token) },
  { name: 'reversed', forms: (token) => [[...token].reverse().join('')] },
];

/** How many are looked for; each of them in all of its variants. */
export const ENCODING_COUNT = ENCODINGS.length;

/** Makes what names the encodings in which a content holds the token. */
export function createSearch(token: string): (content: string | Uint8Array) => readonly string[] {
  const known = ENCODINGS.map(({ name, forms }) => ({ name, forms: forms(token) }));
  return (content) => {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    return known.filter(({ forms }) => forms.some((form) => isIn(text, form))).map(({ name }) => name);
  };
}

const isIn = (text: string, form: Form): boolean => (typeof form === 'string' ? text.includes(form) : form.test(text));

/** Ends of lines, what indents them, and colours. */
const BREAK = '(?:\\s|\\x1b\\[[\\d;]*m)*';
/** As in `63:61`, `<Buffer 63 61>`, `[0x63, 0x61]`. */
const BETWEEN = '[\\s:,-]*';

const codeOf = (sign: string): number => sign.charCodeAt(0);
const hexOf = (sign: string): string => codeOf(sign).toString(16).padStart(2, '0');

/** In an expression. */
const literal = (sign: string): string => `\\x${hexOf(sign)}`;

/** Each sign in one of its spellings, in small or large letters. */
const eachWritten = (token: string, spellings: (sign: string) => readonly string[], between = ''): RegExp =>
  new RegExp([...token].map((sign) => `(?:${spellings(sign).join('|')})`).join(between), 'i');

/** JSON, JavaScript, shells; a text may be quoted more than once. */
const scriptEscapes = (sign: string): readonly string[] => [
  literal(sign),
  `\\\\+(?:u00|x)${hexOf(sign)}`,
  `\\\\+0?${codeOf(sign).toString(8)}`,
  ...(/\w/.test(sign) ? [] : [`\\\\+${literal(sign)}`]),
];

/** HTML and XML, also where the ampersand was escaped once more. */
const pageEscapes = (sign: string): readonly string[] => [
  literal(sign),
  `&(?:amp;)*#0*${codeOf(sign)};?`,
  `&(?:amp;)*#x0*${hexOf(sign)};?`,
];

/** How many bytes of another text stand before the token. */
const ALIGNMENTS = [0, 1, 2];

/** Without the edges, which also hold bits of what stands around. */
function base64(token: string, before: number, alphabet: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(token)]);
  const whole = bytes.subarray(before === 0 ? 0 : 3, bytes.length - (bytes.length % 3));
  return whole.toString(alphabet);
}

const utf16 = (token: string): readonly string[] => {
  const bytes = Buffer.from(token, 'utf16le');
  return [bytes.subarray(0, -1).toString('latin1'), bytes.toString('hex').slice(0, -2), base64Of16(bytes)];
};

/** Of the whole triples, as it stands at the beginning of a text. */
const base64Of16 = (bytes: Buffer): string => bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
