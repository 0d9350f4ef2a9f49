import { useEffect, useRef, type RefObject } from 'react';

/** After so long without a change it is looked anew, ms: nothing is drawn twice in the frame that shows an alarm. */
const settled = 250;

/**
 * Gives an element the least `data-density`, 0 to `densest`, at which nothing of it lies outside: nobody scrolls a wall. Looked at anew after each rendering
 * and when its size changes. The style sheet says what a density looks like.
 */
export function useFitting(densest: number): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useRef(() => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => fit(element.current, densest), settled);
  });
  useEffect(() => look.current());
  useEffect(() => {
    const resized = new ResizeObserver(look.current);
    if (element.current !== null) {
      resized.observe(element.current);
    }

    return () => {
      resized.disconnect();
      clearTimeout(waiting.current);
    };
  }, []);
  return element;
}

function fit(element: HTMLElement | null, densest: number): void {
  for (let density = 0; element !== null && density <= densest; density++) {
    element.dataset['density'] = String(density);
    if (element.scrollHeight <= element.clientHeight) {
      return;
    }
  }
}
