// An instant or a day as somebody writes it in, the instant that it means out. Pure.
// A day is a day in UTC: what is asked of it as a whole means its end, what begins with it its start.

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const EDGES = { start: 'T00:00:00.000Z', end: 'T23:59:59.999Z' } as const;

/** Of an instant with its offset, such as `2026-12-24T18:00:00Z`; undefined for anything else. */
export const instantOf = (written: string): Date | undefined => (INSTANT.test(written) ? existing(written) : undefined);

/** Of an instant, or of one edge of a day in UTC, such as `2026-12-24`. */
export function momentOf(written: string, edge: keyof typeof EDGES): Date | undefined {
  return DAY.test(written) ? existing(written + EDGES[edge]) : instantOf(written);
}

/** Dates roll over into the next month where a day is not in the calendar; such a day was not meant. */
function existing(text: string): Date | undefined {
  const date = new Date(text);
  const isDay = new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDate() === Number(text.slice(8, 10));
  return isDay && !Number.isNaN(date.getTime()) ? date : undefined;
}
