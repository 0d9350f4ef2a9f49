import type { Point } from '../api/types';

/** What the list shows, line by line. */
export type PointRow = { readonly kind: 'group'; readonly key: string; readonly site: string; readonly asset: string | null; readonly count: number } | { readonly kind: 'point'; readonly point: Point };

/** Points below the headings of their site and asset, in the order in which each was first met. */
export function pointRows(points: readonly Point[]): PointRow[] {
  const sites = new Map<string, Map<string, Point[]>>();
  for (const point of points) {
    const assets = sites.get(point.site) ?? new Map<string, Point[]>();
    sites.set(point.site, assets);
    const asset = point.asset?.id ?? '';
    const members = assets.get(asset);
    if (members === undefined) {
      assets.set(asset, [point]);
    } else {
      members.push(point);
    }
  }

  const rows: PointRow[] = [];
  for (const [site, assets] of sites) {
    for (const [asset, members] of assets) {
      rows.push({ kind: 'group', key: `${site}|${asset}`, site, asset: members[0]?.asset?.name ?? null, count: members.length });
      members.forEach((point) => rows.push({ kind: 'point', point }));
    }
  }

  return rows;
}
