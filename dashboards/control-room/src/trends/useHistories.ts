import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { longestSilence } from './gaps';
import { readHistory, type History } from './history';
import { extended } from './liveTail';
import type { Span } from './span';
import { useLiveTail } from './useLiveTail';

export interface Histories {
  readonly of: ReadonlyMap<string, History>;
  readonly loading: boolean;
  readonly problem: Error | null;
  readonly retry: () => void;
}

/** The history of each point over a time, each asked for by itself: one that fails leaves the others. The last ones stay while finer ones are read. */
export function useHistories(points: readonly string[], span: Span): Histories {
  const tail = useLiveTail(points, span.live, span.width);
  const { read, loading, problem, retry } = useQueries({
    queries: points.map((point) => ({
      queryKey: ['telemetry', point, span.from, span.to, span.width],
      // A little more to the left, so that the line comes in from the edge.
      queryFn: ({ signal }: { signal: AbortSignal }) => readHistory(point, span.from - Math.max(span.width, longestSilence), span.to, span.width, signal),
      staleTime: span.live ? 0 : 60_000,
      placeholderData: keepPreviousData,
      gcTime: 60_000,
    })),
    combine: (results) => ({
      read: results.map((result) => result.data),
      loading: results.some((result) => result.isPlaceholderData || result.isPending),
      problem: results.find((result) => result.error !== null)?.error ?? null,
      retry: () => results.forEach((result) => void (result.isError && result.refetch())),
    }),
  });
  const of = useMemo(() => historiesOf(points, read, tail), [points, read, tail]);
  return { of, loading, problem, retry };
}

function historiesOf(points: readonly string[], read: readonly (History | undefined)[], tail: ReadonlyMap<string, History['readings']>): ReadonlyMap<string, History> {
  const histories = new Map<string, History>();
  points.forEach((point, i) => {
    const history = read[i];
    if (history !== undefined) {
      histories.set(point, { ...history, readings: extended(history.readings, tail.get(point) ?? [], history.width) });
    }
  });
  return histories;
}
