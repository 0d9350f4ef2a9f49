import { useSyncExternalStore } from 'react';
import { serverNow } from '../shared/serverClock';

/** So long something that has come is marked as new, ms. */
export const freshFor = 20_000;

/** Whether this instant, ms since 1970, lies only seconds back; renders again when that ends. */
export function useFresh(at: number): boolean {
  return useSyncExternalStore(
    (listener) => {
      const left = at + freshFor - serverNow();
      const timer = left > 0 ? setTimeout(listener, left + 50) : undefined;
      return () => clearTimeout(timer);
    },
    () => serverNow() - at < freshFor,
  );
}
