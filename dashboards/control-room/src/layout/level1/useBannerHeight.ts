import { useEffect, useRef, type RefObject } from 'react';

/** Tells the frame how much room the banner takes (`--banner`, px), so that what sticks to the top stays below it. */
export function useBannerHeight(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    const size = new ResizeObserver(([entry]) => root.style.setProperty('--banner', `${entry?.contentRect.height ?? 0}px`));
    if (element.current !== null) {
      size.observe(element.current);
    }

    return () => {
      size.disconnect();
      root.style.removeProperty('--banner');
    };
  }, []);
  return element;
}
