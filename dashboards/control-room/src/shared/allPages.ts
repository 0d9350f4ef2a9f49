/** As much of the service's page as reading on needs. */
export interface OnePage<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The most that a page of a list may hold. */
export const fullPage = 500;

/**
 * All rows of a paged list, page after page.
 * @param read one page by its number, from 1.
 * @param most pages to read: what lies beyond is left out, so that a mistaken filter cannot ask without end.
 */
export async function allPages<T>(read: (number: number) => Promise<OnePage<T>>, most = 20): Promise<T[]> {
  const rows: T[] = [];
  for (let number = 1; number <= most; number++) {
    const page = await read(number);
    rows.push(...page.items);
    // An empty page ends it too: items may be taken away while one reads.
    if (page.items.length === 0 || rows.length >= page.total) {
      break;
    }
  }

  return rows;
}
