import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../usePageKeys';

const moving = new Set(['Tab', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']);

/**
 * The space bar does this, wherever one is in the page. In a field it is a space; on a control that was reached by keyboard, and in a dialog, it
 * presses that control. A control that was clicked a while ago and still has the focus does not take the key.
 */
export function useSpaceKey(act: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    act?.();
  });
  const listening = act !== undefined;
  useEffect(() => {
    if (!listening) {
      return;
    }

    let byKeyboard = false;
    const onPointer = (): void => {
      byKeyboard = false;
    };
    const onKey = (event: KeyboardEvent): void => {
      byKeyboard ||= moving.has(event.key);
      const plain = event.key === ' ' && !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (plain && !isTyping(event.target) && !belongsToControl(event.target, byKeyboard)) {
        press(event);
      }
    };
    window.addEventListener('pointerdown', onPointer, { capture: true });
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', onPointer, { capture: true });
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [listening]);
}

function belongsToControl(target: EventTarget | null, byKeyboard: boolean): boolean {
  return target instanceof HTMLElement && (target.closest('[role="dialog"]') !== null || (byKeyboard && target.matches('a[href], button, summary, input, [role]:not(main)')));
}
