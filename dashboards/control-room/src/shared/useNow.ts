import { useSyncExternalStore } from 'react';
import { serverNow } from './serverClock';

const listeners = new Set<() => void>();
let second = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Now by the service's clock, to the second, ms since 1970; all who show running clocks tick together. */
export function useNow(): number {
  return useSyncExternalStore(listen, now);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 1_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  };
}

function now(): number {
  if (second === 0) {
    second = wholeSecond();
  }

  return second;
}

function tick(): void {
  second = wholeSecond();
  listeners.forEach((listener) => listener());
}

function wholeSecond(): number {
  return Math.floor(serverNow() / 1_000) * 1_000;
}
