import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client';
import type { Site } from '../api/types';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';
import { allPages, fullPage } from './allPages';

export interface Sites {
  readonly all: readonly Site[];
  /** The site's name in the reader's language; its id while it is not known. */
  name(id: string): string;
  /** IANA name of the site's zone; undefined while it is not known. */
  zone(id: string): string | undefined;
}

/** The sites with names and zones. */
export function useSites(): Sites {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['sites'],
    queryFn: () => allPages((page) => answer(api.GET('/api/v1/sites', { params: { query: { page, size: fullPage } } }))),
    staleTime: 300_000,
  });
  return useMemo(() => {
    const byId = new Map(data?.map((site) => [site.id, site]));
    return {
      all: data ?? [],
      name: (id) => localText(byId.get(id)?.names, language, id),
      zone: (id) => byId.get(id)?.timeZone,
    };
  }, [data, language]);
}
