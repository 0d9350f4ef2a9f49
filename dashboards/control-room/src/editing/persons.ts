import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client';
import type { Schema } from '../api/types';
import { useMay } from '../session/SessionProvider';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';
import { everyPage } from './everyPage';

export interface PersonName {
  readonly id: number;
  readonly name: string;
}

export function useWorkers(): UseQueryResult<readonly Schema<'WorkerView'>[]> {
  return useQuery({ queryKey: ['workers'], queryFn: () => everyPage((query) => answer(api.GET('/api/v1/workers', { params: { query } }))), staleTime: 60_000 });
}

/** Those who may log in; nobody for those who may not read that list. */
export function useLogins(): UseQueryResult<readonly Schema<'PersonView'>[]> {
  return useQuery({
    queryKey: ['people'], queryFn: () => everyPage((query) => answer(api.GET('/api/v1/people', { params: { query } }))), enabled: useMay('people.read'), staleTime: 60_000,
  });
}

/** Everybody the reader may know of, by name: workers by the name they are called, others by their login. */
export function usePersons(): readonly PersonName[] {
  const language = useLanguage();
  const workers = useWorkers().data;
  const logins = useLogins().data;
  return useMemo(() => {
    const names = new Map<number, string>((logins ?? []).map((login) => [login.id, login.name]));
    for (const worker of workers ?? []) {
      names.set(worker.personId, localText(worker.name, language, names.get(worker.personId) ?? String(worker.personId)));
    }

    return [...names].map(([id, name]) => ({ id, name })).sort((one, other) => one.name.localeCompare(other.name, language));
  }, [workers, logins, language]);
}

/** A person's name by number. */
export function usePersonName(): (id: number) => string {
  const t = useTexts(editingTexts);
  const persons = usePersons();
  return (id) => persons.find((person) => person.id === id)?.name ?? t.unknownPerson(id);
}
