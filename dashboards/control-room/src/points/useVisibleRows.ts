import { useCallback, useState } from 'react';

/** Drawn above and below what is seen, so that scrolling shows no white. */
const spare = 8;

export interface VisibleRows {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  /** For the element that scrolls. */
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined;
}

/** Which of many rows of one height are seen. Pure rows: {@link seenRows}. */
export function useVisibleRows(count: number, rowHeight: number): VisibleRows {
  const [seen, setSeen] = useState({ top: 0, height: 1_000 });
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) {
        return undefined;
      }

      // To whole rows: within one, nothing else is drawn.
      const look = (): void => {
        const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
        const height = element.clientHeight;
        setSeen((last) => (last.top === top && last.height === height ? last : { top, height }));
      };
      look();
      const size = new ResizeObserver(look);
      size.observe(element);
      element.addEventListener('scroll', look, { passive: true });
      return () => {
        size.disconnect();
        element.removeEventListener('scroll', look);
      };
    },
    [rowHeight],
  );
  return { ...seenRows(seen.top, seen.height, count, rowHeight), ref };
}

export function seenRows(top: number, height: number, count: number, rowHeight: number): { first: number; end: number } {
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return { first: Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, end - 1)), end };
}
