import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { sawServerTime } from '../shared/serverClock';
import { LiveBoard, type LiveStanding } from './liveBoard';
import type { LivePoint, LiveState } from './liveState';
import { openStream } from './stream';

const LiveContext = createContext<LiveBoard | undefined>(undefined);

/** Keeps one live stream open for all below it. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const [board] = useState(() => new LiveBoard(nextFrame));
  useEffect(
    () =>
      openStream({
        state: (state) => board.streamBecame(state),
        event: (name, data) => {
          if (name === 'heartbeat' && 'time' in data && typeof data.time === 'string') {
            sawServerTime(Date.parse(data.time), 100);
          }
          board.take(name, data);
        },
      }),
    [board],
  );
  return <LiveContext value={board}>{children}</LiveContext>;
}

/** The board itself, for those who listen to single events. */
export function useLiveBoard(): LiveBoard {
  const board = use(LiveContext);
  if (board === undefined) {
    throw new Error('useLive… belongs below LiveProvider.');
  }

  return board;
}

/** All that is open now; renders again at most once per frame. */
export function useLive(): LiveState {
  const board = useLiveBoard();
  return useSyncExternalStore(board.listen, board.current);
}

/** Whether what is shown is true now. */
export function useLiveStanding(): LiveStanding {
  const board = useLiveBoard();
  return useSyncExternalStore(board.listenStanding, board.standing);
}

/** A point's last value; renders again when that point changes. */
export function useLivePoint(id: string): LivePoint | undefined {
  const { points } = useLiveBoard();
  const [listen, get] = useMemo(() => [(listener: () => void) => points.listen(id, listener), () => points.get(id)] as const, [points, id]);
  return useSyncExternalStore(listen, get);
}

/** A page in the background gets no frames, but its title and sound go on. */
function nextFrame(tell: () => void): void {
  if (document.hidden) {
    setTimeout(tell, 250);
  } else {
    requestAnimationFrame(tell);
  }
}
