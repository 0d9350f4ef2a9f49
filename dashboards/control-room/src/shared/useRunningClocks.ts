import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Clock } from '../api/types';
import { useAskAnew } from '../live/useAskAnew';
import { allPages, fullPage } from './allPages';

// Nobody reads clocks faster than that.
const gather = 2_000;

/**
 * The clocks of tickets that have not been stopped, those due first; asked for anew when tickets change.
 * @param pages at most: those left out are the ones due last.
 */
export function useRunningClocks(pages: number): UseQueryResult<readonly Clock[]> {
  useAskAnew([['clocks', 'running']], (told) => told.name === 'ticket', gather);
  return useQuery({
    queryKey: ['clocks', 'running', pages],
    queryFn: () => allPages((page) => answer(api.GET('/api/v1/clocks', { params: { query: { running: true, page, size: fullPage } } })), pages),
    refetchInterval: 60_000,
  });
}
