import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Site } from '../api/types';

/** Every site by its id: names and zones change so rarely that they are asked for once in ten minutes. */
export function useSites(): ReadonlyMap<string, Site> {
  const { data } = useQuery({ queryKey: ['sites', 'all'], queryFn: allSites, staleTime: 600_000 });
  return data ?? none;
}

const none: ReadonlyMap<string, Site> = new Map();

async function allSites(): Promise<ReadonlyMap<string, Site>> {
  const sites = await answer(api.GET('/api/v1/sites', { params: { query: { size: 500 } } }));
  return new Map(sites.items.map((site) => [site.id, site]));
}
