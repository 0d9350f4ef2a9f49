import { useEffect, useRef, useState, type RefObject } from 'react';

/** The height an element has been given, px. */
export function useHeight(): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(400);
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => entry !== undefined && setHeight(Math.floor(entry.contentRect.height)));
    if (element.current !== null) {
      size.observe(element.current);
    }

    return () => size.disconnect();
  }, []);
  return [element, height];
}
