import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';
import { allPages, fullPage } from './allPages';

export interface Staff {
  readonly workers: readonly Schema<'WorkerView'>[];
  readonly firms: readonly Schema<'ContractorView'>[];
  /** A person's display name; `login` or the number of one who is no worker. */
  person(id: number, login?: string): string;
  firm(id: number): string;
}

/** Who can be sent to repairs: the names behind the numbers. */
export function useStaff(): Staff {
  const language = useLanguage();
  const workers = useQuery({
    queryKey: ['workers'],
    queryFn: () => allPages((page) => answer(api.GET('/api/v1/workers', { params: { query: { page, size: fullPage } } }))),
    staleTime: 300_000,
  });
  const firms = useQuery({
    queryKey: ['contractors'],
    queryFn: () => allPages((page) => answer(api.GET('/api/v1/contractors', { params: { query: { page, size: fullPage } } }))),
    staleTime: 300_000,
  });
  return useMemo(() => {
    const people = new Map(workers.data?.map((worker) => [worker.personId, worker.name]));
    const outside = new Map(firms.data?.map((firm) => [firm.id, firm.name]));
    return {
      workers: workers.data ?? [],
      firms: firms.data ?? [],
      person: (id, login) => localText(people.get(id), language, login ?? `#${id}`),
      firm: (id) => localText(outside.get(id), language, `#${id}`),
    };
  }, [workers.data, firms.data, language]);
}
