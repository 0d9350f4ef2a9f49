import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../layout/usePageKeys';

// After `g` a letter opens a page and does nothing else.
const leaderLasts = 1_500;

/** A letter that does something on this page, when no field has the focus. */
export function useLetterKey(letter: string, act: (() => void) | undefined): void {
  const press = useEffectEvent(() => act?.());
  useEffect(() => {
    let leaderAt = -Infinity;
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) {
        return;
      }

      if (event.key === letter && event.timeStamp - leaderAt > leaderLasts) {
        press();
      }

      leaderAt = event.key === 'g' ? event.timeStamp : -Infinity;
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [letter]);
}
