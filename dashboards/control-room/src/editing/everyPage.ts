import { allPages, fullPage, type OnePage } from '../shared/allPages';

/**
 * Every item of a list that is shown or chosen from as a whole, such as workers: page after page.
 * A list that grows for ever (deliveries, audit) is shown by the page instead.
 */
export function everyPage<T>(load: (page: { page: number; size: number }) => Promise<OnePage<T>>): Promise<readonly T[]> {
  return allPages((page) => load({ page, size: fullPage }), Infinity);
}

/** A page of a list, as the service answers. */
export interface PageOf<T> {
  readonly items: T[];
  readonly number: number;
  readonly size: number;
  readonly total: number;
}
