import { useEffect, useRef, useState, type RefObject } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room an element has been given, px. */
export function useSize(): [RefObject<HTMLDivElement | null>, Size] {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>({ width: 1_500, height: 400 });
  useEffect(() => {
    const size = new ResizeObserver(([entry]) => entry !== undefined && setRoom({ width: Math.floor(entry.contentRect.width), height: Math.floor(entry.contentRect.height) }));
    if (element.current !== null) {
      size.observe(element.current);
    }

    return () => size.disconnect();
  }, []);
  return [element, room];
}
