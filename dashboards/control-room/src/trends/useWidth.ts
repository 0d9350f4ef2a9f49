import { useCallback, useState } from 'react';

/** The width of an element to 200 px: enough to choose buckets by, without asking anew at every pixel. */
export function useWidth(): { width: number; ref: (element: HTMLElement | null) => (() => void) | undefined } {
  const [width, setWidth] = useState(1_200);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) {
      return undefined;
    }

    const size = new ResizeObserver(() => setWidth(Math.max(200, Math.ceil(element.clientWidth / 200) * 200)));
    size.observe(element);
    return () => size.disconnect();
  }, []);
  return { width, ref };
}
