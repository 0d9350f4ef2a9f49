import { offsetAt } from './wallTime';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const steps = [
  second, 2 * second, 5 * second, 10 * second, 30 * second, minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour,
  day, 2 * day, 7 * day, 14 * day,
];

/** Where a time axis has its marks. */
export interface TimeTicks {
  /** ms. */
  readonly at: readonly number[];
  /** The distance between them, ms; of months about. */
  readonly step: number;
}

/** Marks at full hours, days and months of a zone, at most so many. */
export function timeTicks(from: number, to: number, zone: string, most: number): TimeTicks {
  const step = steps.find((each) => (to - from) / each <= most);
  return step === undefined ? monthTicks(from, to, zone, most) : { at: [...evenTicks(from, to, zone, step)], step };
}

function* evenTicks(from: number, to: number, zone: string, step: number): Generator<number> {
  // By the wall clock, whose days are not all 24 hours long.
  let wall = Math.ceil((from + offsetAt(from, zone)) / step) * step;
  for (let count = 0; count < 1_000; count++, wall += step) {
    const guess = wall - offsetAt(wall, zone);
    const at = wall - offsetAt(guess, zone);
    if (at > to) {
      return;
    }

    if (at >= from) {
      yield at;
    }
  }
}

function monthTicks(from: number, to: number, zone: string, most: number): TimeTicks {
  const months = [1, 2, 3, 6, 12, 24, 60].find((count) => (to - from) / (count * 30.4 * day) <= most) ?? 120;
  const begin = new Date(from + offsetAt(from, zone));
  const first = begin.getUTCFullYear() * 12 + begin.getUTCMonth();
  const at: number[] = [];
  for (let month = Math.ceil(first / months) * months; at.length < 1_000; month += months) {
    const wall = Date.UTC(Math.floor(month / 12), month % 12, 1);
    const instant = wall - offsetAt(wall - offsetAt(wall, zone), zone);
    if (instant > to) {
      break;
    }

    if (instant >= from) {
      at.push(instant);
    }
  }

  return { at, step: months * 30.4 * day };
}
