import { describe, expect, it } from 'vitest';
import type { Alarm } from '../api/types';
import type { EstateAsset } from '../shared/estate';
import { regroup } from './groups';
import { calm, placeState } from './placeState';
import { siteTiles } from './siteTiles';

function alarm(id: number, more: Partial<Alarm> = {}): Alarm {
  const at = `2026-03-01T04:30:${String(id).padStart(2, '0')}+00:00`;
  return { id, site: 's', area: 'a', asset: 'pump', level: 3, state: 'unacknowledged', open: true, activeAt: at, recordedAt: at, clearedAt: null, ...more } as Alarm;
}

const asset = (id: string, area: string | null = 'a'): EstateAsset => ({ site: 's', area, asset: id, names: null, points: [], boxes: [] });

describe('how a place stands', () => {
  it('is calm without alarms', () => {
    expect(placeState([])).toEqual(calm);
  });

  it('has the worst level, acknowledged or not, and counts what nobody has seen', () => {
    const state = placeState([alarm(1, { level: 4 }), alarm(2, { level: 2, state: 'acknowledged' }), alarm(3)]);
    expect([state.level, state.open, state.unacknowledged, state.worst?.id]).toEqual([2, 3, 2, 3]);
  });

  it('is not coloured by what is held, and does not hide it', () => {
    expect(placeState([alarm(1, { level: 1, suppressedBy: 'box/s/b' })])).toEqual({ ...calm, held: 1 });
  });

  it('knows the latest, whatever their order', () => {
    expect(placeState([alarm(9), alarm(2)]).latestAt).toBe(Date.parse('2026-03-01T04:30:09Z'));
  });
});

describe('a site’s tiles', () => {
  it('keep their order by area, whatever their state', () => {
    const { areas } = siteTiles([asset('fan', 'a'), asset('pump', 'b')], [alarm(1)], 9);
    expect(areas.map(({ area, tiles }) => [area, tiles.map((tile) => [tile.asset, tile.state.level])])).toEqual([
      ['a', [['fan', null]]],
      ['b', [['pump', 3]]],
    ]);
  });

  it('show alarms that name no asset, or one that is unknown', () => {
    const { areas } = siteTiles([asset('fan')], [alarm(1, { asset: null, area: null }), alarm(2, { asset: 'gone' })], 9);
    expect(areas.flatMap(({ tiles }) => tiles.map((tile) => [tile.asset, tile.state.open]))).toEqual([['fan', 0], ['gone', 1], [null, 1]]);
  });

  it('show the most troubled when there is no room for all, and say what is hidden', () => {
    const { areas, hidden, hiddenState } = siteTiles([asset('fan'), asset('pump'), asset('lift')], [alarm(1, { level: 4 }), alarm(2, { asset: 'lift', level: 1 })], 1);
    expect(areas.flatMap(({ tiles }) => tiles.map((tile) => tile.asset))).toEqual(['lift']);
    expect([hidden, hiddenState.level]).toEqual([2, 4]);
  });
});

describe('groups', () => {
  const of = (row: Alarm): string => row.site;

  it('are the same arrays while their rows are, so that other sites are not drawn again', () => {
    const [mine, others] = [alarm(1), alarm(2, { site: 'other' })];
    const before = regroup(new Map(), [mine, others], of);
    const after = regroup(before, [mine, { ...others }], of);
    expect(after.get('s')).toBe(before.get('s'));
    expect(after.get('other')).not.toBe(before.get('other'));
  });

  it('go when their last row goes', () => {
    expect(regroup(regroup(new Map(), [alarm(1)], of), [], of).size).toBe(0);
  });

  it('of ten thousand alarms make no more tiles than there is room for', () => {
    const many = Array.from({ length: 10_000 }, (_, id) => alarm(id % 60, { id, asset: `asset-${id % 300}` }));
    const { areas, hidden } = siteTiles([], regroup(new Map(), many, of).get('s') ?? [], 24);
    expect([areas.flatMap(({ tiles }) => tiles).length, hidden]).toEqual([24, 276]);
  });
});
