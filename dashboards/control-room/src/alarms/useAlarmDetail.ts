import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useLiveBoard } from '../live/LiveProvider';

/** One alarm with its history; asked for anew when the stream tells of it. */
export function useAlarmDetail(id: number): UseQueryResult<Schema<'AlarmDetail'>> {
  const board = useLiveBoard();
  const queries = useQueryClient();
  useEffect(
    () =>
      board.onEvent((told) => {
        if (told.name === 'snapshot' || (told.name === 'alarm' && told.data.id === id)) {
          void queries.invalidateQueries({ queryKey: ['alarms', id] });
        }
      }),
    [board, queries, id],
  );
  return useQuery({ queryKey: ['alarms', id], queryFn: () => answer(api.GET('/api/v1/alarms/{id}', { params: { path: { id } } })) });
}
