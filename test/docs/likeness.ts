// Lines that a page shows and lines that a program printed in; whether the page tells the truth out. What changes from run
// to run may differ, but an id that the page shows twice must be the same both times: later commands name it.

const VOLATILE =
  /\d{8}T\d{6}Z-[0-9a-f]{8}|sha256:[0-9a-f]{12,64}|\b[0-9a-f]{12}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\d{4}-\d\d-\d\dT[\d:.]+Z|http:\/\/127\.0\.0\.1:\d+|\b\d+(?:\.\d+)?(?:ms|s)\b|\b\d+\/s\b|\blocal:\S+/g;
const ID = /^(?:\d{8}T\d{6}Z-[0-9a-f]{8}|(?:sha256:)?[0-9a-f]{12})$/;

const squeezed = (line: string): string => line.replaceAll(/\s+/g, ' ').trim();
const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*');

/** The ids of a page by those of the rehearsal. */
export type Ids = Map<string, string>;

/** The first shown line that does not occur in its place among the printed ones; undefined where the page is right. */
export function firstUntrue(shown: readonly string[], printed: readonly string[], ids: Ids): string | undefined {
  let at = 0;
  for (const line of shown) {
    if (squeezed(line) === '' || squeezed(line) === '…') continue;
    const found = printed.findIndex((one, index) => index >= at && isAlike(line, one, ids));
    if (found < 0) return line;
    at = found + 1;
  }
  return undefined;
}

function isAlike(shown: string, printed: string, ids: Ids): boolean {
  const line = squeezed(shown);
  const volatile = [...line.matchAll(VOLATILE)].map(([token]) => token);
  const fixed = line.split(VOLATILE).map(literal);
  const pattern = fixed.map((text, index) => text + groupFor(volatile[index])).join('');
  const found = new RegExp(`^${pattern}$`).exec(squeezed(printed));
  if (found === null) return false;
  const pairs = volatile.flatMap((token, index) =>
    ID.test(token) ? [[bare(token), bare(found[index + 1] ?? '')] as const] : [],
  );
  if (pairs.some(([page, real]) => (ids.get(page) ?? real) !== real)) return false;
  for (const [page, real] of pairs) ids.set(page, real);
  return true;
}

const groupFor = (token: string | undefined): string => (token === undefined ? '' : `(${VOLATILE.source})`);
const bare = (id: string): string => id.replace('sha256:', '').slice(0, id.startsWith('sha256:') ? 12 : undefined);

/** A command with the ids of the page replaced by those of the rehearsal. Throws for an id that no output showed. */
export const withRealIds = (command: string, ids: Ids): string =>
  command.replaceAll(/\d{8}T\d{6}Z-[0-9a-f]{8}|\b[0-9a-f]{12}\b(?!\/)/g, (id) => {
    const real = ids.get(id);
    if (real === undefined) throw new Error(`${id} was not shown by any command before`);
    return real;
  });
