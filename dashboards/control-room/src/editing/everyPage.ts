interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

/** The most that one answer of the service has. */
export const largestPage = 500;

/**
 * Every item of a list that is shown or chosen from as a whole, such as workers: page after page.
 * A list that grows for ever (deliveries, audit) is shown by the page instead.
 */
export async function everyPage<T>(load: (page: { page: number; size: number }) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await load({ page, size: largestPage });
    all.push(...items);
    // An empty page ends it too: items may be taken away while one reads.
    if (items.length === 0 || all.length >= total) {
      return all;
    }
  }
}

/** As the service's lists are, where the OpenAPI document does not say what is in them. */
export interface PageOf<T> {
  readonly items: T[];
  readonly number: number;
  readonly size: number;
  readonly total: number;
}
