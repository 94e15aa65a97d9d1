// The first answer to a question for everything in, and a way to ask for more pages; everything out, and whether it may have been paged.
// It always ends: each further page counts against a limit of items and of text, and one that was seen before is the last.

/** One answer to a question for everything, or for a page of it. */
export interface Page<T> {
  /** Items in the answer, readable or not; pages are told by it. */
  readonly count: number;
  readonly items: readonly T[];
  /** Equal for pages with the same items, in whichever order. */
  readonly mark: string;
  /** Length of the answer's text in characters. */
  readonly size: number;
}

export interface Everything<T> {
  /** In the order of the answers. An item that moved from page to page while they were read is here more than once. */
  readonly items: readonly T[];
  /** The first answer looked like a page: an item that moved may also be missing. */
  readonly paged: boolean;
}

/** The page size of the API, which cannot be chosen. */
const PAGE_SIZE = 10;
const ITEM_LIMIT = 100_000;
/** Some 70,000 embeds in full. A server that sends more than this in pages is not one that lists embeds. */
const TEXT_LIMIT = 64 * 1024 * 1024;

/** `refuse` throws. Only a first answer of exactly one page may come from a server that insists on pages; the second page tells. */
export async function readPages<T>(
  first: Page<T>,
  next: (page: number) => Promise<Page<T>>,
  refuse: (problem: string) => never,
): Promise<Everything<T>> {
  if (first.count !== PAGE_SIZE) return { items: first.items, paged: false };
  const items = [...first.items];
  const seen = new Set([first.mark]);
  let { count, size } = first;
  for (let number = 2; ; number++) {
    const page = await next(number);
    for (const item of page.items) items.push(item);
    count += page.count;
    size += page.size;
    if (count > ITEM_LIMIT) refuse(`it goes on after ${ITEM_LIMIT} items`);
    if (size > TEXT_LIMIT) refuse('its pages are larger together than they may be');
    // A server that knows no pages, or none beyond the last, gives an earlier answer again.
    if (page.count < PAGE_SIZE || seen.has(page.mark)) return { items, paged: true };
    seen.add(page.mark);
  }
}
