import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../api/client';
import { isRecord } from '../api/problem';
import type { Clock } from '../api/types';
import { useLiveBoard } from '../live/LiveProvider';

const key = ['clocks', 'running'];
// Clocks come by due time: beyond so many, those left out are the ones due last.
const size = 500;
// A storm changes tickets many times a second; nobody reads clocks that fast.
const everyMs = 2_000;

/** The clocks that have not been stopped, those due first; asked for anew when tickets change. */
export function useOpenClocks(): UseQueryResult<readonly Clock[]> {
  const board = useLiveBoard();
  const queries = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = board.onEvent(({ name }) => {
      if (name === 'ticket' || name === 'snapshot') {
        waiting ??= setTimeout(() => {
          waiting = undefined;
          void queries.invalidateQueries({ queryKey: key });
        }, everyMs);
      }
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [board, queries]);
  return useQuery({
    queryKey: key,
    queryFn: async () => clocksOf(await answer<unknown>(api.GET('/api/v1/clocks', { params: { query: { running: true, size } } }))),
    refetchInterval: 60_000,
  });
}

// The OpenAPI document does not say what this list answers with, so that it is looked at here.
function clocksOf(page: unknown): readonly Clock[] {
  return isRecord(page) && Array.isArray(page['items']) ? page['items'].filter(isClock) : [];
}

function isClock(row: unknown): row is Clock {
  return isRecord(row) && typeof row['ticket'] === 'string' && typeof row['kind'] === 'string' && typeof row['standing'] === 'string' && 'dueAt' in row && 'heldAt' in row;
}
