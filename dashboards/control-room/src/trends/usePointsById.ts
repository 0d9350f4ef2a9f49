import { useQueries } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Point } from '../api/types';
import { useLanguage } from '../texts/language';

/** What is known of each of these points, in their order; those that do not exist are left out once all have been asked for. */
export function usePointsById(ids: readonly string[]): { points: readonly Point[]; missing: readonly string[]; loading: boolean } {
  const language = useLanguage();
  return useQueries({
    queries: ids.map((id) => ({
      queryKey: ['points', 'one', id, language],
      queryFn: async () => (await answer(api.GET('/api/v1/points', { params: { query: { point: id, kind: 'all' } } }))).items[0] ?? null,
      staleTime: 600_000,
    })),
    combine: (results) => ({
      points: results.flatMap(({ data }) => (data === undefined || data === null ? [] : [data])),
      missing: ids.filter((_, i) => results[i]?.data === null),
      loading: results.some((result) => result.isPending),
    }),
  });
}
