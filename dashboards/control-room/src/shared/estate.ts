import type { LocalText, Point, Site } from '../api/types';

/** Where something is; the ids that alarms, tickets and points carry. */
export interface Place {
  readonly site: string;
  readonly area: string | null;
  readonly asset: string | null;
}

export interface EstateAsset extends Place {
  readonly asset: string;
  readonly names: LocalText | null;
  /** Ids of its readings. */
  readonly points: readonly string[];
  /** The boxes that watch it, as `site/box`. */
  readonly boxes: readonly string[];
}

/** Sites → areas → assets with their names, as births gave them. */
export interface Estate {
  readonly sites: ReadonlyMap<string, Site>;
  /** By `site/area`. */
  readonly areas: ReadonlyMap<string, LocalText | null>;
  /** By `site/asset`. */
  readonly assets: ReadonlyMap<string, EstateAsset>;
}

export const unknownEstate: Estate = { sites: new Map(), areas: new Map(), assets: new Map() };

export const placeKey = (site: string, id: string): string => `${site}/${id}`;

type PlacedPoint = Pick<Point, 'id' | 'site' | 'box' | 'area' | 'asset' | 'present'>;

/** The tree of the estate from the places that its points name. Points that the latest birth no longer names do not count. Pure. */
export function estateOf(sites: readonly Site[], points: Iterable<PlacedPoint>): Estate {
  const areas = new Map<string, LocalText | null>();
  const assets = new Map<string, { site: string; area: string | null; asset: string; names: LocalText | null; points: string[]; boxes: Set<string> }>();
  for (const point of points) {
    if (!point.present) {
      continue;
    }

    if (point.area !== null) {
      areas.set(placeKey(point.site, point.area.id), point.area.names);
    }

    if (point.asset !== null) {
      const key = placeKey(point.site, point.asset.id);
      const known = assets.get(key) ?? { site: point.site, area: null, asset: point.asset.id, names: point.asset.names, points: [], boxes: new Set() };
      known.area ??= point.area?.id ?? null;
      known.points.push(point.id);
      known.boxes.add(placeKey(point.site, point.box));
      assets.set(key, known);
    }
  }

  return {
    sites: new Map(sites.map((site) => [site.id, site])),
    areas,
    assets: new Map([...assets].map(([key, asset]) => [key, { ...asset, boxes: [...asset.boxes] }])),
  };
}
