import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useAskAnew } from '../live/useAskAnew';

/** One alarm with its history; asked for anew when the stream tells of it or of its ticket. */
export function useAlarmDetail(id: number): UseQueryResult<Schema<'AlarmDetail'>> {
  useAskAnew([['alarms', id]], (told) => (told.name === 'alarm' && told.data.id === id) || (told.name === 'ticket' && told.data.alarms.some((alarm) => alarm.id === id)));
  return useQuery({ queryKey: ['alarms', id], queryFn: () => answer(api.GET('/api/v1/alarms/{id}', { params: { path: { id } } })) });
}
