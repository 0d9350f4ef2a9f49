import { useEffect } from 'react';

const blinkMs = 1_000;

/** Marks the page's title in turn with its own, so that it is seen among other tabs. Nothing when the mark is undefined. */
export function useTitleMark(mark: string | undefined): void {
  useEffect(() => {
    if (mark === undefined) {
      return;
    }

    const own = document.title;
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    document.title = mark;
    const blinking = still ? undefined : setInterval(() => (document.title = document.title === mark ? own : mark), blinkMs);
    return () => {
      clearInterval(blinking);
      document.title = own;
    };
  }, [mark]);
}
