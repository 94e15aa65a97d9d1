// An ISO 8601 date and time with a zone in, milliseconds since 1970 out. Strict, because `Date.parse` takes 30 February for
// 1 March and a time without a zone for one wherever the program runs.

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Milliseconds since 1970; undefined for what is no instant or no day of the calendar. */
export function parseInstant(text: string): number | undefined {
  const match = INSTANT.exec(text);
  if (match === null) return undefined;
  const [, date = '', minutes = '', seconds = ':00', fraction = '', zone = ''] = match;
  const local = `${date}T${minutes}${seconds}`;
  const asUtc = Date.parse(`${local}${fraction}Z`);
  // A day that does not exist comes back as another one.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local)) return undefined;
  return Date.parse(`${local}${fraction}${zone}`);
}
