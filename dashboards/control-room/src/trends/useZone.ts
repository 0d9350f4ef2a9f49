import { useSites } from '../shared/useSites';

/** The zone of the first point's site; until it is known, UTC. */
export function useZone(ids: readonly string[]): { zone: string; several: boolean } {
  const sites = useSites();
  const zones = new Set(ids.flatMap((id) => sites.zone(id.split('/')[0] ?? '') ?? []));
  const first = zones.values().next().value ?? sites.all[0]?.timeZone ?? 'UTC';
  return { zone: first, several: zones.size > 1 };
}
