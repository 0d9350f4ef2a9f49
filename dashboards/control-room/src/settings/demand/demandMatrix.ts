import type { Schema } from '../../api/types';

type Cell = Schema<'DemandCellView'>;
type Demand = Pick<Cell, 'urgent' | 'special' | 'group'>;

/** The eight demands: rows urgent or routine × basic or special, columns individual or group. */
export const demandRows: readonly Omit<Demand, 'group'>[] = [
  { urgent: true, special: false },
  { urgent: true, special: true },
  { urgent: false, special: false },
  { urgent: false, special: true },
];

/** The level of a demand; undefined when the service has none for it. */
export function levelOfDemand(cells: readonly Cell[], demand: Demand): number | undefined {
  return cells.find((cell) => sameDemand(cell, demand))?.level;
}

/** The matrix with another level for one demand. */
export function withLevel(cells: readonly Cell[], demand: Demand, level: number): Cell[] {
  return [...cells.filter((cell) => !sameDemand(cell, demand)), { ...demand, level }];
}

/** Only the cells that differ: those not named stay as they are at the service. */
export function changedCells(before: readonly Cell[], after: readonly Cell[]): Cell[] {
  return after.filter((cell) => levelOfDemand(before, cell) !== cell.level);
}

function sameDemand(one: Demand, other: Demand): boolean {
  return one.urgent === other.urgent && one.special === other.special && one.group === other.group;
}
