import type { LocalText, Point } from '../api/types';

/** An area or an asset of a site. */
export interface Place {
  readonly id: string;
  readonly names: LocalText | null;
  /** The area that an asset lies in, when its points name one. */
  readonly area?: string;
}

export interface SitePlaces {
  readonly areas: ReadonlyMap<string, Place>;
  readonly assets: ReadonlyMap<string, Place>;
}

/** Areas and assets as the points of a site name them. */
export function placesOf(points: readonly Pick<Point, 'area' | 'asset'>[]): SitePlaces {
  const areas = new Map<string, Place>();
  const assets = new Map<string, Place>();
  for (const { area, asset } of points) {
    if (area !== null && !areas.has(area.id)) {
      areas.set(area.id, { id: area.id, names: area.names });
    }

    if (asset !== null && assets.get(asset.id)?.area === undefined) {
      assets.set(asset.id, { id: asset.id, names: asset.names, area: area?.id });
    }
  }

  return { areas, assets };
}

/** The assets of an area; all of the site when no area is chosen. */
export function assetsIn(places: SitePlaces, area: string | null | undefined): readonly Place[] {
  return [...places.assets.values()].filter((asset) => area === null || area === undefined || asset.area === area);
}
