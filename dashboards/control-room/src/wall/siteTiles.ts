import type { Alarm } from '../api/types';
import type { EstateAsset } from '../shared/estate';
import { byTrouble, calm, placeState, type PlaceState } from './placeState';

export interface Tile {
  /** `null`: alarms of the area, or of the site, that name no asset. */
  readonly asset: string | null;
  readonly area: string | null;
  readonly state: PlaceState;
}

export interface AreaTiles {
  readonly area: string | null;
  readonly tiles: readonly Tile[];
}

export interface SiteTiles {
  readonly areas: readonly AreaTiles[];
  /** Assets that found no room, the least troubled ones, and the worst among them. */
  readonly hidden: number;
  readonly hiddenState: PlaceState;
}

/**
 * A site's assets as tiles by area. Each keeps its place, whatever its state, so that people find it where it always is; when there are more
 * than there is room for, the most troubled ones are shown. Pure.
 * @param assets of the site, in the order to be shown.
 * @param room how many tiles are shown at most.
 */
export function siteTiles(assets: readonly EstateAsset[], alarms: readonly Alarm[], room: number): SiteTiles {
  const byPlace = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    const key = keyOf(alarm);
    const of = byPlace.get(key);
    if (of === undefined) {
      byPlace.set(key, [alarm]);
    } else {
      of.push(alarm);
    }
  }

  const all: Tile[] = assets.map(({ asset, area }) => ({ asset, area, state: placeState(take(byPlace, keyOf({ asset, area }))) }));
  // What names no asset, or one that no birth names any more.
  for (const rest of byPlace.values()) {
    const first = rest[0];
    if (first !== undefined) {
      all.push({ asset: first.asset, area: first.area, state: placeState(rest) });
    }
  }

  const shown = all.length <= room ? new Set(all) : new Set([...all].sort((a, b) => byTrouble(a.state, b.state)).slice(0, room));
  const hidden = all.filter((tile) => !shown.has(tile));
  const hiddenState = hidden.reduce<PlaceState>((worst, { state }) => (byTrouble(state, worst) < 0 ? state : worst), calm);
  const areas = new Map<string | null, Tile[]>();
  for (const tile of shown.size === all.length ? all : all.filter((each) => shown.has(each))) {
    areas.set(tile.area, [...(areas.get(tile.area) ?? []), tile]);
  }

  return { areas: [...areas].map(([area, tiles]) => ({ area, tiles })), hidden: hidden.length, hiddenState };
}

function take(byPlace: Map<string, Alarm[]>, key: string): readonly Alarm[] {
  const alarms = byPlace.get(key) ?? [];
  byPlace.delete(key);
  return alarms;
}

/** Assets are known by their id alone; without one the area counts. */
function keyOf({ asset, area }: { asset: string | null; area: string | null }): string {
  return asset !== null ? `asset/${asset}` : `area/${area ?? ''}`;
}
