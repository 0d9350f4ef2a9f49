import { useLayoutEffect, useState, type RefCallback } from 'react';

const margin = 20;

/** The height from an element's top to the end of the window, px: for a list that scrolls by itself. */
export function useRoomBelow(): [RefCallback<HTMLElement>, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState(600);
  useLayoutEffect(() => {
    if (element === null) {
      return;
    }

    const measure = (): void => setRoom(Math.floor(window.innerHeight - element.getBoundingClientRect().top - window.scrollY - margin));
    measure();
    const size = new ResizeObserver(measure);
    size.observe(document.body);
    window.addEventListener('resize', measure);
    return () => {
      size.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element]);
  return [setElement, room];
}
