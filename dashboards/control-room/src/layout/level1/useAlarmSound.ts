import { useEffect, useSyncExternalStore } from 'react';
import { listenSound, repeatSound, soundState, unblock, type SoundState } from './alarmSound';

export function useSoundState(): SoundState {
  return useSyncExternalStore(listenSound, soundState);
}

/** Sounds again and again while this is so. */
export function useAlarmSound(on: boolean): void {
  useEffect(() => (on ? repeatSound() : undefined), [on]);
  useEffect(() => {
    // The first click or key anywhere is what the browser waits for.
    window.addEventListener('pointerdown', unblock);
    window.addEventListener('keydown', unblock);
    return () => {
      window.removeEventListener('pointerdown', unblock);
      window.removeEventListener('keydown', unblock);
    };
  }, []);
}
