import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../../api/client';
import type { TicketDetail } from '../../api/types';
import { useLiveBoard } from '../../live/LiveProvider';

/** One ticket with all that belongs to it; follows its events on the live stream. */
export function useTicket(number: string): UseQueryResult<TicketDetail> {
  const queries = useQueryClient();
  const board = useLiveBoard();
  useEffect(
    () =>
      board.onEvent((told) => {
        // After a snapshot nobody knows what was missed.
        if (told.name === 'snapshot' || (told.name === 'ticket' && told.data.number === number)) {
          void queries.invalidateQueries({ queryKey: ['tickets', number] });
        }
      }),
    [board, queries, number],
  );
  return useQuery({ queryKey: ['tickets', number], queryFn: () => answer(api.GET('/api/v1/tickets/{number}', { params: { path: { number } } })) });
}
