import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { Told } from './liveBoard';
import { useLiveBoard } from './LiveProvider';

/**
 * Asks the service anew for what is kept under these keys when the live stream tells of something that concerns them; and after every snapshot, for then
 * nobody knows what was missed.
 * @param gather a storm changes many things at once: one question answers for all that is told within so many ms; 0 asks for each.
 */
export function useAskAnew(keys: readonly QueryKey[], concerns: (told: Told) => boolean, gather = 0): void {
  const board = useLiveBoard();
  const queries = useQueryClient();
  const isNews = useEffectEvent((told: Told) => told.name === 'snapshot' || concerns(told));
  const ask = useEffectEvent(() => keys.forEach((queryKey) => void queries.invalidateQueries({ queryKey })));
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = board.onEvent((told) => {
      if (!isNews(told)) {
        return;
      }

      if (gather === 0) {
        ask();
      } else {
        waiting ??= setTimeout(() => {
          waiting = undefined;
          ask();
        }, gather);
      }
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [board, gather]);
}
