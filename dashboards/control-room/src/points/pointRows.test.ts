import { expect, it } from 'vitest';
import type { Point } from '../api/types';
import { pointRows } from './pointRows';

function point(site: string, asset: string | null, id: string): Point {
  return {
    id, site, box: 'b', device: 'd', point: id, name: id, names: null, dataType: 'Double', unit: null, class: null, asset: asset === null ? null : { id: asset, name: asset, names: null },
    area: null, value: null, quality: 'good', time: null, stale: false, present: true, alarm: null,
  };
}

it('gathers points of one asset that come from several boxes', () => {
  const rows = pointRows([point('s1', 'lift', 'a'), point('s1', null, 'b'), point('s2', 'lift', 'c'), point('s1', 'lift', 'd')]);
  expect(rows.map((row) => (row.kind === 'group' ? `${row.site}/${row.asset ?? '–'}:${row.count}` : row.point.id))).toEqual(['s1/lift:2', 'a', 'd', 's1/–:1', 'b', 's2/lift:1', 'c']);
});
