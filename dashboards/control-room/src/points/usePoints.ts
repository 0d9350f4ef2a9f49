import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../api/client';
import type { Point } from '../api/types';
import { useLanguage } from '../texts/language';
import type { PointFilter } from './pointFilter';

/** More than anybody reads; beyond, the search must be narrowed. */
export const mostRows = 5_000;
const pageSize = 500;

export interface LoadedPoints {
  readonly points: readonly Point[];
  readonly total: number;
}

/** The points that match, page after page until all are there. The last ones stay shown while others are searched. */
export function usePoints(filter: PointFilter) {
  const language = useLanguage();
  const query = useInfiniteQuery({
    queryKey: ['points', filter, language],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/v1/points', {
          params: { query: { search: filter.search === '' ? undefined : filter.search, site: filter.site, kind: filter.kind, stale: filter.stale, page: pageParam, size: pageSize } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.number * last.size < Math.min(last.total, mostRows) ? last.number + 1 : undefined),
    select: ({ pages }): LoadedPoints => ({ points: pages.flatMap((page) => page.items), total: pages[0]?.total ?? 0 }),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  return query;
}
