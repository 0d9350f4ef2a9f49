/** What the list of points is narrowed to, as the address says it. */
export interface PointFilter {
  readonly search: string;
  readonly site: string | undefined;
  readonly kind: PointKind;
  /** Only those whose value nobody knows, or only the others. */
  readonly stale: boolean | undefined;
}

export const pointKinds = ['reading', 'alarm', 'all'] as const;
export type PointKind = (typeof pointKinds)[number];

export function filterOf(address: URLSearchParams): PointFilter {
  const stale = address.get('stale');
  return {
    search: address.get('search') ?? '',
    site: address.get('site') ?? undefined,
    kind: pointKinds.find((kind) => kind === address.get('kind')) ?? 'reading',
    stale: stale === 'true' ? true : stale === 'false' ? false : undefined,
  };
}

export function addressOfFilter({ search, site, kind, stale }: PointFilter): URLSearchParams {
  const address = new URLSearchParams();
  const put = (name: string, value: string | undefined): void => (value === undefined || value === '' ? undefined : address.set(name, value));
  put('search', search.trim());
  put('site', site);
  put('kind', kind === 'reading' ? undefined : kind);
  put('stale', stale?.toString());
  return address;
}
