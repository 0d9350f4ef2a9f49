import { answer, api } from '../../api/client';
import type { LocalText, Ticket } from '../../api/types';
import { useLanguage } from '../../texts/language';
import { localText } from '../../texts/useTexts';
import { useKept } from './useKept';

interface Names {
  areas: Record<string, LocalText | null>;
  assets: Record<string, LocalText | null>;
}

/** Where a ticket is, in words, with the site's zone; ids for as long as the names are not known. */
export function usePlaceNames({ site, area, asset }: Pick<Ticket, 'site' | 'area' | 'asset'>): { text: string; site: string; area: string | null; asset: string | null; timeZone: string | undefined } {
  const language = useLanguage();
  const sites = useKept(['sites'], async (signal) => (await answer(api.GET('/api/v1/sites', { params: { query: { size: 500 } }, signal }))).items);
  const names = useKept(['points', 'names', site], (signal) => namesOf(site, signal));
  const known = sites.data?.find((one) => one.id === site);
  const words = {
    site: localText(known?.names, language, known?.name ?? site),
    area: area === null ? null : localText(names.data?.areas[area], language, area),
    asset: asset === null ? null : localText(names.data?.assets[asset], language, asset),
  };
  return { ...words, text: [words.asset, words.area, words.site].filter((word) => word !== null).join(' · '), timeZone: known?.timeZone };
}

/** The names that a site's points give their areas and assets. */
async function namesOf(site: string, signal: AbortSignal): Promise<Names> {
  const names: Names = { areas: {}, assets: {} };
  for (let page = 1, seen = 0, total = 1; seen < total; page++) {
    const points = await answer(api.GET('/api/v1/points', { params: { query: { site, page, size: 500 } }, signal }));
    for (const { area, asset } of points.items) {
      if (area !== null) {
        names.areas[area.id] = area.names;
      }
      if (asset !== null) {
        names.assets[asset.id] = asset.names;
      }
    }
    total = points.items.length === 0 ? 0 : points.total;
    seen += points.items.length;
  }

  return names;
}
