import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { TicketDetail } from '../../api/types';
import { useAskAnew } from '../../live/useAskAnew';

/** One ticket with all that belongs to it; follows its events on the live stream. */
export function useTicket(number: string): UseQueryResult<TicketDetail> {
  useAskAnew([['tickets', number]], (told) => told.name === 'ticket' && told.data.number === number);
  return useQuery({ queryKey: ['tickets', number], queryFn: () => answer(api.GET('/api/v1/tickets/{number}', { params: { path: { number } } })) });
}
