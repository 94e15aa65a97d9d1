// A Link header in, the address of the next page out. Pure.
// The token goes where the address points, so one that leaves the API is refused, whoever wrote it.

/** `elsewhere`: there is a next page, and it is not below `apiUrl`. */
export function nextPage(header: string | undefined, apiUrl: string): { readonly url: string } | 'none' | 'elsewhere' {
  // Bounded on both sides: what comes is foreign, and may be long.
  for (const [, target = '', parameters = ''] of (header ?? '').slice(0, 8192).matchAll(/<([^<>]{1,2048})>([^<>]{0,256})/g)) {
    if (!/;\s*rel="?next"?\s*(?:[;,]|$)/.test(parameters)) continue;
    return target.startsWith(`${apiUrl}/`) && !/[^\x21-\x7e]|\\|\.\./.test(target) ? { url: target } : 'elsewhere';
  }
  return 'none';
}
