import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Alarm } from '../api/types';
import { useLanguage } from '../texts/language';
import type { Span } from './span';

/** The alarms of these points that were active at some time in the span, the earliest first. Those still open may have begun long before it. */
export function usePeriodAlarms(points: readonly string[], span: Span) {
  const language = useLanguage();
  // Asked anew each minute while it moves on, not with each step.
  const from = Math.floor(span.from / 60_000) * 60_000;
  return useQuery({
    queryKey: ['alarms', 'of points', points, from, Math.ceil(span.to / 60_000), language],
    queryFn: async () => {
      const lists = await Promise.all(points.map((point) => alarmsOf(point, from)));
      const found = new Map(lists.flat().map((alarm) => [alarm.id, alarm]));
      return [...found.values()].filter((alarm) => isWithin(alarm, from, span.to)).sort((a, b) => Date.parse(a.activeAt) - Date.parse(b.activeAt));
    },
    enabled: points.length > 0,
    placeholderData: keepPreviousData,
  });
}

async function alarmsOf(point: string, from: number): Promise<Alarm[]> {
  const [since, open] = await Promise.all([
    answer(api.GET('/api/v1/alarms', { params: { query: { point, since: new Date(from).toISOString(), size: 500 } } })),
    answer(api.GET('/api/v1/alarms', { params: { query: { point, open: true, size: 100 } } })),
  ]);
  return [...since.items, ...open.items];
}

function isWithin(alarm: Alarm, from: number, to: number): boolean {
  return Date.parse(alarm.activeAt) < to && (alarm.clearedAt === null || Date.parse(alarm.clearedAt) >= from);
}
