import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answer, api } from '../api/client';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';
import { allPages, fullPage } from './allPages';
import { estateOf, placeKey, unknownEstate, type Estate, type Place } from './estate';

// Places change when a box is given another file: seldom.
const staleTime = 10 * 60_000;

/** The tree of the estate; asked for once and kept. */
export function useEstateQuery(): UseQueryResult<Estate> {
  return useQuery({ queryKey: ['estate'], queryFn: loadEstate, staleTime, gcTime: Infinity });
}

/** Names of places in the reader's language; ids until the names are known. */
export interface EstateNames {
  readonly estate: Estate;
  site(id: string): string;
  area(site: string, id: string): string;
  asset(site: string, id: string): string;
  /** `Elevator A2`, the area when there is no asset, the site when there is neither. */
  of(place: Place): string;
  /** IANA name of the site's zone. */
  zone(site: string): string | undefined;
}

export function useEstate(): EstateNames {
  const estate = useEstateQuery().data ?? unknownEstate;
  const language = useLanguage();
  return useMemo(() => {
    const names = {
      estate,
      site: (id: string) => localText(estate.sites.get(id)?.names, language, id),
      area: (site: string, id: string) => localText(estate.areas.get(placeKey(site, id)), language, id),
      asset: (site: string, id: string) => localText(estate.assets.get(placeKey(site, id))?.names, language, id),
      zone: (site: string) => estate.sites.get(site)?.timeZone,
    };
    const of = ({ site, area, asset }: Place): string => (asset !== null ? names.asset(site, asset) : area !== null ? names.area(site, area) : names.site(site));
    return { ...names, of };
  }, [estate, language]);
}

async function loadEstate(): Promise<Estate> {
  const [sites, points] = await Promise.all([
    allPages((page) => answer(api.GET('/api/v1/sites', { params: { query: { page, size: fullPage } } })), Infinity),
    allPages((page) => answer(api.GET('/api/v1/points', { params: { query: { page, size: fullPage } } })), Infinity),
  ]);
  return estateOf(sites, points);
}
