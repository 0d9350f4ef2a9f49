import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Schema, Site } from '../api/types';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';
import { everyPage } from './everyPage';

// Sites and trades change about never; what was read stays good for a while.
const staleTime = 5 * 60_000;

export function useSites(): UseQueryResult<readonly Site[]> {
  return useQuery({ queryKey: ['sites', 'every'], queryFn: () => everyPage((query) => answer(api.GET('/api/v1/sites', { params: { query } }))), staleTime });
}

/** The zone of a site: IANA; undefined while it is not known. */
export function useSiteZone(site: string | undefined): string | undefined {
  return useSites().data?.find((one) => one.id === site)?.timeZone;
}

/** A site's name in the reader's language by its id. */
export function useSiteName(): (site: string) => string {
  const language = useLanguage();
  const sites = useSites().data;
  return (id) => {
    const site = sites?.find((one) => one.id === id);
    return localText(site?.names, language, site?.name ?? id);
  };
}

export function useTrades(): UseQueryResult<readonly Schema<'TradeView'>[]> {
  return useQuery({ queryKey: ['trades'], queryFn: () => answer(api.GET('/api/v1/trades')), staleTime });
}

/** A trade's name in the reader's language by its id. */
export function useTradeName(): (trade: string) => string {
  const language = useLanguage();
  const trades = useTrades().data;
  return (id) => localText(trades?.find((one) => one.id === id)?.name, language, id);
}

export function useAreas(site?: string): UseQueryResult<readonly Schema<'AreaView'>[]> {
  return useQuery({
    queryKey: ['areas', site ?? ''],
    queryFn: () => everyPage((page) => answer(api.GET('/api/v1/areas', { params: { query: { ...page, ...(site !== undefined && { site }) } } }))),
  });
}
