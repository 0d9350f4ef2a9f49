import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Clock } from '../../api/types';

export function useTicketClocks(number: string): UseQueryResult<Clock[]> {
  return useQuery({ queryKey: ['tickets', number, 'clocks'], queryFn: () => answer(api.GET('/api/v1/tickets/{number}/clocks', { params: { path: { number } } })) });
}
