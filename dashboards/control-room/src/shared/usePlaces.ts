import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { allPages, fullPage } from './allPages';
import { placesOf, type SitePlaces } from './places';

/** Areas and assets of a site. Asks for nothing while no site is chosen. */
export function usePlaces(site: string | undefined): UseQueryResult<SitePlaces> {
  return useQuery({
    queryKey: ['places', site],
    queryFn: async () => placesOf(await allPages((page) => answer(api.GET('/api/v1/points', { params: { query: { site, page, size: fullPage } } })))),
    enabled: site !== undefined,
    staleTime: 600_000,
  });
}
