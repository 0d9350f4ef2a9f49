import { expect, it } from 'vitest';
import { changedCells, demandRows, levelOfDemand, withLevel } from './demandMatrix';

const cells = demandRows.flatMap((row) => [false, true].map((group) => ({ ...row, group, level: row.urgent ? 3 : 4 })));

it('finds the level of a demand', () => {
  expect(cells).toHaveLength(8);
  expect(levelOfDemand(cells, { urgent: true, special: false, group: true })).toBe(3);
  expect(levelOfDemand([], { urgent: true, special: false, group: true })).toBeUndefined();
});

it('changes one cell and says which', () => {
  const changed = withLevel(cells, { urgent: true, special: false, group: true }, 2);
  expect(changed).toHaveLength(8);
  expect(changedCells(cells, changed)).toEqual([{ urgent: true, special: false, group: true, level: 2 }]);
  expect(changedCells(cells, withLevel(changed, { urgent: true, special: false, group: true }, 3))).toEqual([]);
});
