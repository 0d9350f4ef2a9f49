import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { ReportFilter } from './reportFilter';

/** A report; the last one stays while another is counted, which for a year takes long. */
export function useReport<T>(name: string, filter: ReportFilter, read: (filter: ReportFilter, signal: AbortSignal) => Promise<T>, enabled = true): UseQueryResult<T> {
  return useQuery({ queryKey: ['reports', name, filter], queryFn: ({ signal }) => read(filter, signal), placeholderData: keepPreviousData, staleTime: 60_000, enabled });
}
