import { useEffect, useRef, type RefObject } from 'react';

/** So long after a change it is looked anew, ms, for all that has changed by then: not in the frame that shows an alarm, and not for each alarm of a storm. */
const gather = 250;

/**
 * Gives an element the least `data-density`, 0 to `densest`, at which nothing of it lies outside: nobody scrolls a wall. Looked at anew after each rendering
 * and when its size changes. The style sheet says what a density looks like.
 */
export function useFitting(densest: number): RefObject<HTMLElement | null> {
  const element = useRef<HTMLElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const look = useRef(() => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      fit(element.current, densest);
    }, gather);
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
      waiting.current = undefined;
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
