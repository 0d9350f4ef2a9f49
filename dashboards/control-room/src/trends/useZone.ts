import { useSites } from '../shared/useSites';

/** The zone of the first point's site; until it is known, UTC. */
export function useZone(ids: readonly string[]): { zone: string; several: boolean } {
  const sites = useSites();
  const zones = new Set(ids.flatMap((id) => sites.get(id.split('/')[0] ?? '')?.timeZone ?? []));
  const first = zones.values().next().value ?? sites.values().next().value?.timeZone ?? 'UTC';
  return { zone: first, several: zones.size > 1 };
}
