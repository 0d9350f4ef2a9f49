import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { answer, api } from '../api/client';
import type { Clock } from '../api/types';
import { useLiveBoard } from '../live/LiveProvider';
import { allPages, fullPage } from '../shared/allPages';
import { clockPage } from './clockPage';
import { nextClock } from './nextClock';

const key = ['clocks', 'open'];
// In a storm tickets change many times a second: their clocks are asked for together.
const gather = 3_000;

/** The next clock of every open ticket, by the ticket's number. Follows the tickets' events: clocks start and stop with them. */
export function useOpenClocks(): ReadonlyMap<string, Clock> {
  const queries = useQueryClient();
  const board = useLiveBoard();
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => allPages(async (page) => clockPage(await answer<unknown>(api.GET('/api/v1/clocks', { params: { query: { running: true, page, size: fullPage } } })))),
    refetchInterval: 60_000,
  });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = board.onEvent((told) => {
      if ((told.name === 'ticket' || told.name === 'snapshot') && waiting === undefined) {
        waiting = setTimeout(() => {
          waiting = undefined;
          void queries.invalidateQueries({ queryKey: key });
        }, gather);
      }
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [board, queries]);
  return useMemo(() => nextByTicket(data ?? []), [data]);
}

function nextByTicket(clocks: readonly Clock[]): ReadonlyMap<string, Clock> {
  const next = new Map<string, Clock>();
  for (const clock of clocks) {
    const known = next.get(clock.ticket);
    const first = nextClock(known === undefined ? [clock] : [known, clock]);
    if (first !== undefined) {
      next.set(clock.ticket, first);
    }
  }

  return next;
}
