import type { Point } from '../api/types';

/** Points that share one axis. */
export interface Panel {
  readonly kind: 'number' | 'switch';
  /** Null for numbers without a unit, and for on/off points. */
  readonly unit: string | null;
  readonly points: readonly Point[];
}

/** Whether a history of it can be drawn: texts cannot. */
export function canBeDrawn(point: Point): boolean {
  return isSwitch(point) || !['String', 'Text', 'UUID', 'Bytes', 'File'].includes(point.dataType);
}

export function isSwitch(point: Point): boolean {
  return point.dataType === 'Boolean';
}

/**
 * One panel for each unit, in the order in which the points were chosen, and below them one for all on/off points, a lane each: amperes are never read off the
 * axis of volts.
 */
export function panelsOf(points: readonly Point[]): Panel[] {
  const drawn = points.filter(canBeDrawn);
  const units = new Map<string | null, Point[]>();
  for (const point of drawn.filter((each) => !isSwitch(each))) {
    units.set(point.unit, [...(units.get(point.unit) ?? []), point]);
  }

  const numbers = [...units].map(([unit, members]): Panel => ({ kind: 'number', unit, points: members }));
  const switches = drawn.filter(isSwitch);
  return switches.length === 0 ? numbers : [...numbers, { kind: 'switch', unit: null, points: switches }];
}
