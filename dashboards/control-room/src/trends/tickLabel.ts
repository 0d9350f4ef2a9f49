import type { Formats } from '../shared/formats';
import { wallOf } from './wallTime';

const minute = 60_000;
const day = 1_440 * minute;

/** What stands below a mark of the time axis: the day at midnights, the time between them, with seconds only when marks are that close. */
export function tickLabel(at: number, step: number, zone: string, formats: Formats): string {
  const wall = wallOf(at, zone);
  if (step > 27 * day) {
    return wall.slice(0, 7);
  }

  if (step >= day || (wall.endsWith('T00:00') && step >= minute)) {
    return wall.slice(5, 10);
  }

  return step < minute ? formats.timeWithSeconds(at) : formats.time(at);
}
