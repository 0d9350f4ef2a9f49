import { describe, expect, it } from 'vitest';
import type { Point } from '../api/types';
import { panelsOf } from './panels';

function point(id: string, dataType: string, unit: string | null): Point {
  return {
    id, dataType, unit, site: 's', box: 'b', device: 'd', point: id, name: id, names: null, class: null, asset: null, area: null, value: null, quality: 'good', time: null, stale: false, present: true, alarm: null,
  };
}

const shape = (points: Point[]): string[] => panelsOf(points).map((panel) => `${panel.kind} ${panel.unit ?? '–'}: ${panel.points.map((each) => each.id).join(' ')}`);

describe('panels', () => {
  it('gather what has the same unit, in the order chosen', () => {
    expect(shape([point('i1', 'Double', 'A'), point('u1', 'Double', 'V'), point('i2', 'Double', 'A')])).toEqual(['number A: i1 i2', 'number V: u1']);
  });

  it('put on/off points into lanes below the numbers', () => {
    expect(shape([point('door', 'Boolean', null), point('count', 'Int64', null), point('lamp', 'Boolean', null)])).toEqual(['number –: count', 'switch –: door lamp']);
  });

  it('leave texts out', () => {
    expect(shape([point('serial', 'String', null)])).toEqual([]);
  });
});
