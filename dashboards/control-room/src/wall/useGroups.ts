import { useState } from 'react';
import { regroup, type Groups } from './groups';

/** A live map's rows by site; a site's rows are the same array until one of them changes. */
export function useBySite<T extends { site: string }>(rows: ReadonlyMap<unknown, T>): Groups<T> {
  const [known, setKnown] = useState(() => ({ rows, groups: regroup<T>(new Map(), rows.values(), siteOf) }));
  if (known.rows === rows) {
    return known.groups;
  }

  const next = { rows, groups: regroup(known.groups, rows.values(), siteOf) };
  setKnown(next);
  return next.groups;
}

function siteOf(row: { site: string }): string {
  return row.site;
}
