import { longestSilence, type Reading } from './gaps';
import type { History } from './history';

/** What was known of a point at an instant: the last reading before it, unless it is too old to count. */
export function readingAt({ readings, width }: History, at: number): Reading | undefined {
  let low = 0;
  let high = readings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((readings[middle]?.at ?? Infinity) <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }

  const found = readings[low - 1];
  return found !== undefined && at < found.at + width + longestSilence ? found : undefined;
}
