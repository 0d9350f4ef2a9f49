import { useEffect, useState } from 'react';
import { useLiveBoard } from '../live/LiveProvider';
import type { Reading } from './gaps';
import { liveReading } from './liveTail';

/** Enough for the time between two readings of the history. */
const mostKept = 2_000;
const atMostEvery = 1_000;

/**
 * What the live stream has told of these points since the page was opened, by point; renewed at most once a second, and no more often than it moves the curve
 * by a pixel: a year need not be drawn anew for each value.
 * @param width of a bucket, about a pixel. ms.
 */
export function useLiveTail(ids: readonly string[], on: boolean, width: number): ReadonlyMap<string, readonly Reading[]> {
  const board = useLiveBoard();
  const [tail, setTail] = useState<ReadonlyMap<string, readonly Reading[]>>(new Map());
  const key = ids.join('\n');
  useEffect(() => {
    if (!on) {
      return;
    }

    const wanted = new Set(key.split('\n'));
    const told = new Map<string, Reading[]>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = board.onEvent(({ name, data }) => {
      if (name !== 'point' || !wanted.has(data.id)) {
        return;
      }

      const reading = liveReading(data);
      if (reading !== undefined) {
        told.set(data.id, [...(told.get(data.id) ?? []).slice(-mostKept), reading]);
        timer ??= setTimeout(() => {
          timer = undefined;
          setTail(new Map(told));
        }, Math.max(atMostEvery, width));
      }
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [board, key, on, width]);
  return on ? tail : none;
}

const none: ReadonlyMap<string, readonly Reading[]> = new Map();
