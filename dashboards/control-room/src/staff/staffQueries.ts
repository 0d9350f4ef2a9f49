import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { everyPage } from '../editing/everyPage';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';

export type Team = Schema<'TeamView'>;

export function useTeams(): UseQueryResult<readonly Team[]> {
  return useQuery({ queryKey: ['teams'], queryFn: () => everyPage((query) => answer(api.GET('/api/v1/teams', { params: { query } }))) });
}

/** Teams as a choice. */
export function useTeamOptions(): { value: number; label: string }[] {
  const language = useLanguage();
  return (useTeams().data ?? []).map((team) => ({ value: team.id, label: localText(team.name, language, String(team.id)) }));
}
