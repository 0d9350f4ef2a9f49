import type { Schema } from '../api/types';
import { dayOf } from '../editing/zoneTime';

type Duty = Schema<'DutyView'>;
type Gap = Schema<'GapView'>;
type ShiftKind = Schema<'ShiftKind'>;

/** A line of the calendar: one shift of one roster. */
export interface ShiftRow {
  readonly rosterId: number;
  readonly shift: ShiftKind;
}

/** The same hours, open for several trades. */
export interface OpenStretch {
  readonly from: string;
  readonly until: string;
  readonly trades: readonly string[];
}

const order: readonly ShiftKind[] = ['early', 'day', 'late', 'night'];

/** The calendar's lines: rosters by number, each with its shifts in the order of the day. */
export function shiftRows(duties: readonly Duty[]): readonly ShiftRow[] {
  const rows = new Map<string, ShiftRow>();
  for (const { rosterId, shift } of duties) {
    rows.set(`${rosterId} ${shift}`, { rosterId, shift });
  }

  return [...rows.values()].sort((one, other) => one.rosterId - other.rosterId || order.indexOf(one.shift) - order.indexOf(other.shift));
}

export function dutiesOn(duties: readonly Duty[], row: ShiftRow, day: string): readonly Duty[] {
  return duties.filter((duty) => duty.rosterId === row.rosterId && duty.shift === row.shift && duty.date === day);
}

/** Gaps of the same hours as one, in the order of time. */
export function openStretches(gaps: readonly Gap[]): readonly OpenStretch[] {
  const stretches = new Map<string, { from: string; until: string; trades: string[] }>();
  for (const { from, until, trade } of gaps) {
    const known = stretches.get(`${from} ${until}`);
    if (known === undefined) {
      stretches.set(`${from} ${until}`, { from, until, trades: [trade] });
    } else {
      known.trades.push(trade);
    }
  }

  return [...stretches.values()].sort((one, other) => Date.parse(one.from) - Date.parse(other.from));
}

/** The open hours that touch a day of the site. */
export function openOn(stretches: readonly OpenStretch[], day: string, zone: string): readonly OpenStretch[] {
  // An end at midnight belongs to the day before.
  return stretches.filter((stretch) => dayOf(stretch.from, zone) <= day && dayOf(Date.parse(stretch.until) - 1, zone) >= day);
}
