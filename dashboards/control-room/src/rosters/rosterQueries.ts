import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { everyPage } from '../editing/everyPage';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { rosterTexts } from './rosterTexts';

export type Roster = Schema<'RosterView'>;

/** What an edit of rosters, absences, swaps or staff makes out of date. */
export const rosterTouches = [['rosters'], ['absences'], ['swaps'], ['on-duty']] as const;

export function useRosters(site?: string): UseQueryResult<readonly Roster[]> {
  return useQuery({
    queryKey: ['rosters', 'every', site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/rosters', { params: { query: { ...page, ...(site !== undefined && { site }) } } }))),
  });
}

export function useRosterName(): (id: number) => string {
  const t = useTexts(rosterTexts);
  const language = useLanguage();
  const rosters = useRosters().data;
  return (id) => localText(rosters?.find((roster) => roster.id === id)?.name, language, t.unknownRoster(id));
}
