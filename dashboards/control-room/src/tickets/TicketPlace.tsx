import type { Ticket } from '../api/types';
import { usePlaces } from '../shared/usePlaces';
import { useSites } from '../shared/useSites';
import { useLanguage } from '../texts/language';
import { localText } from '../texts/useTexts';

/** Where the fault is, by names: site, area, asset. */
export function TicketPlace({ ticket }: { ticket: Pick<Ticket, 'site' | 'area' | 'asset'> }) {
  return <>{usePlaceNames(ticket).join(' › ')}</>;
}

export function usePlaceNames({ site, area, asset }: Pick<Ticket, 'site' | 'area' | 'asset'>): readonly string[] {
  const language = useLanguage();
  const sites = useSites();
  const { data } = usePlaces(site);
  const names = [sites.name(site)];
  if (area !== null) {
    names.push(localText(data?.areas.get(area)?.names, language, area));
  }

  if (asset !== null) {
    names.push(localText(data?.assets.get(asset)?.names, language, asset));
  }

  return names;
}
