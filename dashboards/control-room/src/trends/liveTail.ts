import type { PointChange } from '../api/types';
import type { Reading } from './gaps';

/** A value that the live stream told, as a reading. Texts have none. */
export function liveReading(change: PointChange): Reading | undefined {
  const value = typeof change.value === 'boolean' ? Number(change.value) : typeof change.value === 'number' ? change.value : null;
  const quality = change.stale || change.quality === 'stale' ? 'stale' : change.quality === 'good' ? 'good' : 'bad';
  return value === null && quality === 'good' ? undefined : { at: Date.parse(change.time), value, mean: value, min: value, max: value, count: 1, quality };
}

/**
 * What was read, with what has been told since. Live values within the last bucket that was read are already in it, or will be when it is read anew.
 * @param told in the order of time.
 */
export function extended(readings: readonly Reading[], told: readonly Reading[], width: number): readonly Reading[] {
  const last = readings.at(-1);
  const since = last === undefined ? told : told.filter((reading) => reading.at >= last.at + width);
  return since.length === 0 ? readings : [...readings, ...since];
}
